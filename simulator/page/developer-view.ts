import * as v from 'valibot';
import type { EchoTurn } from '../device.js';
import type { Sound } from '../narration.js';
import { element, understood } from './view.js';

/** Alexa's limits on a response: https://developer.amazon.com/docs/custom-skills/request-and-response-json-reference.html */
const LIMITS = { ms: 240_000, characters: 8_000, bytes: 120_000 } as const;

const request = v.object({
  session: v.optional(v.object({ attributes: v.optional(v.looseObject({}), {}) }), {
    attributes: {},
  }),
});

/** One line on how a turn was understood, and how long it took; the slots and what changed in the session. */
export function developerLine(turn: EchoTurn, tookMs: number): { text: string; detail: string } {
  const slots = Object.entries(turn.slots).map(([name, value]) => `${name}: ${value}`);
  return {
    text: [understood(turn), ...slots, `${tookMs} ms`].filter(Boolean).join(' · '),
    detail: changesIn(turn).join('\n') || 'The session is as it was.',
  };
}

/** What a turn changed in the session, a line for each attribute. */
function changesIn({ request: asked, response }: EchoTurn): string[] {
  const parsed = v.safeParse(request, asked);
  const before: Record<string, unknown> = parsed.success ? parsed.output.session.attributes : {};
  const after: Record<string, unknown> = response.sessionAttributes ?? {};
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].toSorted().flatMap((name) => {
    const [was, is] = [before[name], after[name]].map((value) => JSON.stringify(value));
    return was === is ? [] : [`${name}: ${was ?? 'nothing'} → ${is ?? 'nothing'}`];
  });
}

/** How near a response comes to Alexa's limits. */
export function showMeters({ response }: EchoTurn, sounds: readonly Sound[]): void {
  const { outputSpeech } = response.response;
  const ssml = outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
  const is = {
    ms: sounds.reduce((sum, { ms }) => sum + ms, 0),
    characters: ssml.length,
    bytes: new TextEncoder().encode(JSON.stringify(response)).length,
  };
  put('meter-ms', is.ms / LIMITS.ms, `${Math.round(is.ms / 1_000)} of 240 s`);
  put('meter-characters', is.characters / LIMITS.characters, `${is.characters} of 8,000`);
  put('meter-bytes', is.bytes / LIMITS.bytes, `${Math.round(is.bytes / 1_000)} of 120 kB`);
}

function put(id: string, share: number, text: string): void {
  const meter = element(id);
  if (meter instanceof HTMLMeterElement) meter.value = share;
  element(`${id}-text`).textContent = text;
}
