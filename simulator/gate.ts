import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** A proxy to the table that can be cut, closed, slowed down, or left hanging. */
export async function gateTo(endpoint: string) {
  const target = new URL(endpoint);
  const sockets = new Set<Socket>();
  let stalled = false;
  let isCut = false;
  let delayMs = () => 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    if (isCut) socket.destroy();
    if (stalled || isCut) return;
    const onward = connect(Number(target.port), target.hostname);
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
    const late = new Transform({
      transform: (chunk, _, done) => void setTimeout(done, delayMs(), null, chunk),
    });
    socket.pipe(late).pipe(onward).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    endpoint: `http://127.0.0.1:${port}`,
    /** Nothing gets through until it is opened again. */
    cut(down: boolean) {
      isCut = down;
      if (down) hangUp();
    },
    /** What is asked arrives so many ms later. */
    slow(ms: () => number) {
      delayMs = ms;
    },
    stall() {
      stalled = true;
      hangUp();
    },
    async close() {
      if (!server.listening) return;
      server.close();
      hangUp();
      await once(server, 'close');
    },
  };
}
