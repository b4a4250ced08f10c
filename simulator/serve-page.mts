import { openAlexaService } from './alexa-service.js';
import { troubleWith } from './data-folder.js';
import { gateTo } from './gate.js';
import { openLocalTable } from './local-table.js';
import { pageServer } from './page-server.js';
import { warmUp } from './warm-up.js';

const DATA = '.data/people';
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  giveUp(`PORT must be a number from 0 to 65535, not ${process.env.PORT}`);
}
const trouble = await troubleWith(DATA);
if (trouble) giveUp(trouble);
// The local table throws out of reach of any try/catch.
process.once('uncaughtException', (error) => giveUp(`Back Coach stopped: ${error.message}`));

const opening = openSkill();
const service = await openAlexaService({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
const app = pageServer(async (event) => (await opening).handler(event), {
  service,
  cutStore: (down) => void opening.then(({ gate }) => gate.cut(down)),
});
const server = app.listen(port, '127.0.0.1', (error) => {
  if (error) {
    giveUp(`Cannot use port ${port} (${error.message}). For a free one: PORT=0 npm start`);
  }
});
const { table, gate } = await opening;
const address = server.address();
const open = typeof address === 'object' ? address?.port : port;
await warmUp(`http://127.0.0.1:${open}`);
console.log(`Back Coach listens on http://localhost:${open} (Ctrl-C ends)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void gate
      .close()
      .then(() => table.close())
      .then(() => process.exit(0));
  });
}

async function openSkill() {
  const local = await openLocalTable(DATA);
  const gate = await gateTo(local.env.AWS_ENDPOINT_URL_DYNAMODB ?? '');
  Object.assign(process.env, local.env, { AWS_ENDPOINT_URL_DYNAMODB: gate.endpoint });
  // The skill reads its environment on load, as on Lambda.
  const { handler } = await import('../lambda/src/index.js');
  return { table: local, gate, handler };
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}
