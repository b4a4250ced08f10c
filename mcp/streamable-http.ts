import {
  createMcpHandler,
  isLegacyRequest,
  type McpServer,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';

export interface Streamable {
  fetch(request: Request): Promise<Response>;
}

/** No body is larger: a question has at most 200 characters. */
export const MAX_BODY_BYTES = 64 * 1_024;

/**
 * Streamable HTTP without sessions. Answers are JSON for clients of every version: by itself, the SDK
 * gives those before 2026 a stream of events.
 */
export function streamableHttp(
  newServer: () => McpServer,
  failed: (error: unknown) => void,
): Streamable {
  const limits = { maxRequestBodySize: MAX_BODY_BYTES };
  const strict = createMcpHandler(newServer, {
    legacy: 'reject',
    onerror: failed,
    ...limits,
  });
  const legacy = async (request: Request) => {
    // Without sessions there is nothing to listen to, and nothing to end.
    if (request.method !== 'POST')
      return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const server = newServer();
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: undefined,
      enableJsonResponse: true,
      ...limits,
    });
    transport.onerror = failed;
    await server.connect(transport);
    return transport.handleRequest(request);
  };
  return {
    async fetch(request) {
      const isOld = await isLegacyRequest(request, undefined, limits);
      return isOld ? legacy(request) : strict.fetch(request);
    },
  };
}
