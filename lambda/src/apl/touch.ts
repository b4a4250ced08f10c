import type { Intent, IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { parseSession } from '../../../core/memory/session.js';
import { narrationToken, TOUCHES } from '../../../core/screen/touches.js';

const touch = v.object({
  type: v.literal('Alexa.Presentation.APL.UserEvent'),
  token: v.optional(v.string(), ''),
  arguments: v.tuple([
    v.literal('touch'),
    v.picklist(TOUCHES),
    v.pipe(v.unknown(), v.transform(Number)),
    v.optional(v.string(), ''),
  ]),
});

/** A screen's clock and Alexa's differ by network delays, and never by more than this. */
const PLAUSIBLE_MS = 15_000;

/**
 * Turns a touch into the intent of its words, so that everything after is the
 * same. A touch of an older screen is left as it is. The screen knows how far
 * the narration got; its place is used if it belongs to the current narration
 * and is plausible.
 */
export function touchAsWords(envelope: RequestEnvelope): RequestEnvelope {
  const parsed = v.safeParse(touch, envelope.request);
  if (!parsed.success) return envelope;
  const { token, arguments: args } = parsed.output;
  const [, name, elapsedMs, about] = args;
  const { requestId, timestamp, locale = 'en-US' } = envelope.request;
  const { playback } = parseSession(envelope.session?.attributes);
  if (isOldTouch(envelope)) return envelope;
  const heardMs = (playback?.state === 'narrating' ? playback.startedMs : 0) + elapsedMs;
  const trusted =
    playback?.state === 'narrating' &&
    token === narrationToken(playback) &&
    Math.abs(heardMs - Date.parse(timestamp)) < PLAUSIBLE_MS;
  const request: TouchedIntent = {
    type: 'IntentRequest',
    requestId,
    locale,
    timestamp: trusted ? new Date(heardMs).toISOString() : timestamp,
    dialogState: 'STARTED',
    intent: {
      name,
      confirmationStatus: 'NONE',
      ...(about !== '' && { slots: stretchSlot(about) }),
    },
    touched: true,
  };
  return { ...envelope, request };
}

/** The slot of a stretch that was touched, as Alexa fills it where one was named. */
function stretchSlot(id: string): NonNullable<Intent['slots']> {
  const values = [{ value: { name: id, id } }];
  const resolutionsPerAuthority = [
    { authority: '', status: { code: 'ER_SUCCESS_MATCH' as const }, values },
  ];
  const stretch = { name: 'stretch', value: id, confirmationStatus: 'NONE' as const };
  return { stretch: { ...stretch, resolutions: { resolutionsPerAuthority } } };
}

interface TouchedIntent extends IntentRequest {
  touched: true;
}

/** Whether an intent was touched instead of spoken. */
export function isTouched(request: IntentRequest): boolean {
  return 'touched' in request;
}

/** Whether a touch is of an older screen than the last one shown. */
export function isOldTouch({ request, session }: RequestEnvelope): boolean {
  const parsed = v.safeParse(touch, request);
  const { screen } = parseSession(session?.attributes);
  return parsed.success && screen !== undefined && parsed.output.token !== screen;
}
