import type { ResponseEnvelope } from 'ask-sdk-model';
import { check } from 'ssml-check';
import * as v from 'valibot';
import { parseSession } from '../../core/memory/session.js';
import { LIMITS } from '../../lambda/src/ssml.js';
import { soundsOf } from '../../simulator/narration.js';

/** https://developer.amazon.com/docs/alexa/custom-skills/request-and-response-json-reference.html */
const speech = v.strictObject({
  type: v.literal('SSML'),
  ssml: v.pipe(
    v.string(),
    v.regex(/^<speak>[\s\S]*\w[\s\S]*<\/speak>$/),
    v.maxLength(LIMITS.characters),
  ),
  playBehavior: v.optional(v.string()),
});
const directive = v.variant('type', [
  v.looseObject({ type: v.literal('Alexa.Presentation.APL.RenderDocument'), token: v.string() }),
  v.looseObject({ type: v.literal('Connections.StartConnection'), token: v.string() }),
  v.looseObject({ type: v.literal('Tasks.CompleteTask') }),
]);
const card = v.union([
  v.strictObject({ type: v.literal('Simple'), title: v.string(), content: v.string() }),
  v.strictObject({
    type: v.literal('AskForPermissionsConsent'),
    permissions: v.array(v.string()),
  }),
]);
const verdict = v.picklist(['YES', 'NO', 'MAYBE']);
const judged = v.strictObject({
  canFulfill: verdict,
  slots: v.optional(
    v.record(
      v.string(),
      v.strictObject({ canUnderstand: verdict, canFulfill: v.picklist(['YES', 'NO']) }),
    ),
  ),
});

/** Said, and then over, or with a question and a reprompt. */
const spoken = v.union([
  v.strictObject({
    outputSpeech: speech,
    reprompt: v.strictObject({ outputSpeech: speech }),
    card: v.optional(card),
    directives: v.optional(v.array(directive)),
    shouldEndSession: v.literal(false),
  }),
  v.strictObject({
    outputSpeech: speech,
    card: v.optional(card),
    directives: v.optional(v.array(directive)),
    shouldEndSession: v.literal(true),
  }),
  v.strictObject({ directives: v.tuple([directive]) }),
]);
const silent = v.strictObject({ shouldEndSession: v.optional(v.literal(true)) });

/** To these, something is said; after a touch there may be nothing to say. */
const shapeFor = (type: unknown) => {
  switch (type) {
    case 'LaunchRequest':
    case 'IntentRequest':
    case 'SessionResumedRequest':
      return v.strictObject({ response: spoken });
    case 'Alexa.Presentation.APL.UserEvent':
      return v.strictObject({ response: v.union([spoken, silent]) });
    case 'CanFulfillIntentRequest':
      return v.strictObject({ response: v.strictObject({ canFulfillIntent: judged }) });
    default:
      return v.strictObject({ response: silent });
  }
};

/** The length of a response that is a narration, and the question after it; 120 KB with a screen. */
const MAX_MS = LIMITS.responseMs + 10_000;
const MAX_BYTES = 120_000;

/** Expects an answer to be one that Alexa takes, and its session one that we can read again. */
export async function expectSound(type: unknown, answer: ResponseEnvelope): Promise<void> {
  const { response, sessionAttributes = {} } = answer;
  const problems = v.safeParse(shapeFor(type), JSON.parse(JSON.stringify({ response }))).issues;
  expect(problems ? v.summarize(problems) : 'sound').toBe('sound');
  expect(JSON.stringify(answer).length).toBeLessThan(MAX_BYTES);
  const said = [response.outputSpeech, response.reprompt?.outputSpeech].flatMap((one) =>
    one?.type === 'SSML' ? one.ssml : [],
  );
  for (const ssml of said) expect((await check(ssml, { platform: 'amazon' })) ?? []).toEqual([]);
  const ms = soundsOf(answer, 'en-US').reduce((sum, sound) => sum + sound.ms, 0);
  expect(ms).toBeLessThan(MAX_MS);
  if (response.outputSpeech === undefined) return;
  const { did: _, ...sent } = JSON.parse(JSON.stringify(sessionAttributes));
  expect(JSON.parse(JSON.stringify(parseSession(sent)))).toMatchObject(sent);
}
