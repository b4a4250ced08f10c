import { once } from 'node:events';
import { createServer, request } from 'node:http';

/** What happens before a call gets to the table; a status answers it instead. */
export type Watch = (operation: string, body: string) => Promise<number | undefined>;

/** A way to the table on which each call is watched. */
export async function watchedWay(endpoint: string) {
  let watch: Watch = async () => undefined;
  const server = createServer(async (call, response) => {
    let body = '';
    for await (const chunk of call) body += chunk;
    const { method, headers } = call;
    const operation = String(headers['x-amz-target']).split('.').at(-1) ?? '';
    const status = await watch(operation, body);
    if (status !== undefined) {
      response.writeHead(status).end('{"__type":"x#ValidationException"}');
      return;
    }
    // A connection of its own: the table closes what lies idle, just when it may be used again.
    const onward = request(endpoint, { method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', (error) => response.destroy(error));
    onward.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    watch(by: Watch) {
      watch = by;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
