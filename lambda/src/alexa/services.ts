import { type RequestEnvelope, services } from 'ask-sdk-model';
import { bodyOf } from '../body-of.js';
import type { TimeLeft } from '../time-left.js';

/**
 * Clients of Alexa's own services for this request; undefined if it gives no access to them. The
 * SDK's own client would wait for ever.
 */
export function alexaServices(
  { context: { System } }: RequestEnvelope,
  timeLeft: TimeLeft,
): services.ServiceClientFactory | undefined {
  const { apiEndpoint, apiAccessToken } = System;
  if (!apiEndpoint || !apiAccessToken) return undefined;
  return new services.ServiceClientFactory({
    apiClient: { invoke: (request) => call(request, timeLeft()) },
    apiEndpoint,
    authorizationValue: apiAccessToken,
  });
}

/** Hundreds of times a list of reminders. */
const MAX_BYTES = 1_000_000;

async function call(
  { url, method, headers, body }: services.ApiClientRequest,
  withinMs: number,
): Promise<services.ApiClientResponse> {
  try {
    if (withinMs <= 0) throw new Error('No time left');
    const signal = AbortSignal.timeout(withinMs);
    const response = await fetch(url, {
      method,
      headers: headers.map(({ key, value }): [string, string] => [key, value]),
      ...(body && { body }),
      redirect: 'error',
      signal,
    });
    return {
      statusCode: response.status,
      headers: [...response.headers].map(([key, value]) => ({ key, value })),
      body: await bodyOf(response, signal, MAX_BYTES),
    };
  } catch (cause) {
    // The SDK writes into the message, which a DOMException doesn't allow.
    throw Object.assign(new Error('No answer', { cause }), { name: 'NoAnswer' });
  }
}
