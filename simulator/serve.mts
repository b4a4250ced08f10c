import { mkdirSync } from 'node:fs';
import { openLocalTable } from './local-table.js';
import { pageServer } from './page-server.js';

const DATA = '.data/people';
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, not ${process.env.PORT}`);
  process.exit(1);
}

mkdirSync(DATA, { recursive: true });
const table = await openLocalTable(DATA);
Object.assign(process.env, table.env);
// The skill reads its environment when it is loaded, as it does on Lambda.
const { handler } = await import('../lambda/src/index.js');

const server = pageServer(handler).listen(port, '127.0.0.1', (error) => {
  if (error) {
    console.error(
      `Port ${port} cannot be used (${error.message}). Try: PORT=${port + 1} npm start`,
    );
    process.exit(1);
  }
  console.log(`Back Coach listens on http://localhost:${port} (Ctrl-C ends)`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void table.close().then(() => process.exit(0));
  });
}
