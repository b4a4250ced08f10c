// Plain JavaScript: V8 takes back compiled code only under the flags of the Node that compiled it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import vm from 'node:vm';

/** Files of the bundle, as they are compiled. */
const scripts = new Map();
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.set(basename(options.filename), this);
  }
};

/** A table that knows somebody. */
const somebody = {
  Item: {
    id: { S: 'u' },
    attributes: { M: { schema: { N: '1' }, welcomed: { S: '2026-01-01' } } },
    version: { N: '1' },
  },
};
const table = createServer((_, response) => response.end(JSON.stringify(somebody)));
await new Promise((listening) => table.listen(0, '127.0.0.1', listening));
delete process.env.SKILL_ID;
Object.assign(process.env, {
  AWS_LAMBDA_FUNCTION_NAME: 'warm-up',
  TABLE_NAME: 'people',
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${table.address().port}`,
});

const { codeCache, handler } = createRequire(import.meta.url)('../lambda/dist/index.js');

/** What people open with: a launch, a question, a routine; the launch also on a screen. */
const screen = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } };
await send({ type: 'LaunchRequest' }, {});
await send({ type: 'LaunchRequest' }, screen);
await send({ type: 'IntentRequest', intent: { name: 'CauseIntent' } }, {});
await send({ type: 'IntentRequest', intent: { name: 'StartRoutineIntent' } }, {});
table.close();
table.closeAllConnections();

mkdirSync(codeCache, { recursive: true });
for (const [file, script] of scripts)
  writeFileSync(join(codeCache, file), script.createCachedData());

async function send(request, supportedInterfaces) {
  const application = { applicationId: 'a' };
  const user = { userId: 'u' };
  const { response } = await handler({
    version: '1.0',
    session: { new: true, sessionId: 's', application, user, attributes: { screened: true } },
    context: {
      System: { application, user, device: { deviceId: 'd', supportedInterfaces } },
    },
    request: {
      requestId: 'r',
      timestamp: new Date().toISOString(),
      locale: 'en-US',
      ...request,
    },
  });
  if (!response.outputSpeech) throw new Error(`${request.type} is not answered.`);
}
