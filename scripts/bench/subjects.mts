import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { skill } from '../bundles.mjs';

/** The official sample, unbundled, on ask-sdk-core as installed. */
const HELLO_WORLD = `
const Alexa = require(${JSON.stringify(join(process.cwd(), 'node_modules/ask-sdk-core'))});
const LaunchRequestHandler = {
  canHandle: (input) => Alexa.getRequestType(input.requestEnvelope) === 'LaunchRequest',
  handle: (input) => input.responseBuilder.speak('Welcome, you can say Hello or Help.').reprompt('Which would you like to try?').getResponse(),
};
const skill = Alexa.SkillBuilders.custom().addRequestHandlers(LaunchRequestHandler).create();
exports.handler = (event, context) => skill.invoke(event, context);
`;

const folder = mkdtempSync(join(tmpdir(), 'back-coach-bench-'));

/** What is compared: files that export a Lambda handler. */
export const subjects = {
  helloWorld: join(folder, 'hello.js'),
  /** The same sample, bundled with Back Coach's options. */
  helloWorldBundled: join(folder, 'bundled/index.js'),
  backCoach: join(process.cwd(), 'lambda/dist/index.js'),
};
writeFileSync(subjects.helloWorld, HELLO_WORLD);
const { plugins: _, entryPoints: __, ...options } = skill;
buildSync({
  ...options,
  entryPoints: [{ in: subjects.helloWorld, out: 'index' }],
  outdir: join(folder, 'bundled'),
});

/** A request as Alexa sends it; `name` is an intent or another request type. */
export function eventOf(
  name: string,
  slots: object = {},
  attributes: object = { noticeHeard: true },
) {
  const application = { applicationId: 'a' };
  const user = { userId: 'u' };
  const isIntent = !name.endsWith('Request');
  return {
    version: '1.0',
    session: { new: false, sessionId: 's', application, user, attributes },
    context: { System: { application, user } },
    request: {
      type: isIntent ? 'IntentRequest' : name,
      requestId: 'r',
      timestamp: new Date().toISOString(),
      locale: 'en-US',
      ...(isIntent && { intent: { name, confirmationStatus: 'NONE', slots } }),
    },
  };
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
