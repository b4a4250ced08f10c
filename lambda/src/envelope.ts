import type { RequestEnvelope, Session } from 'ask-sdk-model';
import * as v from 'valibot';

/** The fields we rely on; unknown ones may appear at any time, and are let through. */
const envelopeSchema = v.looseObject({
  version: v.string(),
  context: v.looseObject({
    System: v.looseObject({
      application: v.looseObject({ applicationId: v.string() }),
      user: v.optional(v.looseObject({ userId: v.string() })),
    }),
  }),
  request: v.variant('type', [
    v.looseObject({
      type: v.literal('IntentRequest'),
      intent: v.looseObject({ name: v.string() }),
    }),
    v.looseObject({ type: v.pipe(v.string(), v.notValue('IntentRequest')) }),
  ]),
});

const sessionSchema = v.looseObject({
  new: v.boolean(),
  attributes: v.optional(v.looseObject({})),
});

/** The Alexa request in an event, with a context and a session; undefined if it isn't an Alexa request. */
export function envelopeOf(event: unknown): RequestEnvelope | undefined {
  const whole = isEnvelope(event) ? event : mended(event);
  if (!isEnvelope(whole)) return undefined;
  return {
    ...whole,
    session: isSession(whole.session) ? bounded(whole.session) : newSession(whole),
  };
}

/**
 * Several times the characters that a session of ours can have. It goes back with each answer, which
 * may have 120 KB with its screen; more than this was made up, and is left out.
 */
const MAX_ATTRIBUTES = 40_000;

function bounded(session: Session): Session {
  return isOurs(session.attributes ?? {}) ? session : { ...session, attributes: {} };
}

function isOurs(attributes: object): boolean {
  try {
    return JSON.stringify(attributes).length <= MAX_ATTRIBUTES;
  } catch {
    // So many values in each other that they can't be written.
    return false;
  }
}

/** To these, something may be said. Speech in answer to any other request is refused by Alexa. */
const SPOKEN_TO: readonly string[] = [
  'LaunchRequest',
  'IntentRequest',
  'SessionResumedRequest',
  'Alexa.Presentation.APL.UserEvent',
];

export function maySpeak({ type }: RequestEnvelope['request']): boolean {
  return SPOKEN_TO.includes(type);
}

const known = v.object({
  application: v.fallback(v.optional(v.looseObject({ applicationId: v.string() })), undefined),
  user: v.fallback(v.optional(v.looseObject({ userId: v.string() })), undefined),
});
const system = v.looseObject({ System: v.fallback(known, {}) });
const incomplete = v.looseObject({
  version: v.string(),
  session: v.fallback(known, {}),
  context: v.fallback(system, { System: {} }),
  request: v.looseObject({ type: v.string() }),
});

/**
 * Somebody is waiting for an answer, whatever is missing: what isn't told of the skill and its user
 * may stand in the session, and an intent that can't be read is one that isn't understood.
 */
function mended(event: unknown): unknown {
  const parsed = v.safeParse(incomplete, event);
  if (!parsed.success) return undefined;
  const { session, context, request } = parsed.output;
  const application = context.System.application ?? session.application ?? { applicationId: '' };
  const user = context.System.user ?? session.user;
  const unread = { ...request, intent: { name: '' } };
  return {
    ...parsed.output,
    context: { System: { application, ...(user && { user }) } },
    request: v.is(envelopeSchema.entries.request, request) ? request : unread,
  };
}

/** A request's name for the metrics: its intent, or its type. */
export function requestNameOf(event: unknown): string {
  if (!isEnvelope(event)) return 'none';
  const { request } = event;
  return request.type === 'IntentRequest' ? request.intent.name : request.type;
}

function isEnvelope(event: unknown): event is RequestEnvelope {
  return v.is(envelopeSchema, event);
}

function isSession(session: unknown): session is Session {
  return v.is(sessionSchema, session);
}

function newSession({ context }: RequestEnvelope): Session {
  const { application, user } = context.System;
  return { new: true, sessionId: '', application, user: user ?? { userId: '' } };
}

const withInterfaces = v.object({ supportedInterfaces: v.record(v.string(), v.unknown()) });

/** Whether the device has a screen: a document for any other would end the conversation. */
export function hasScreen({ context }: RequestEnvelope): boolean {
  const device = v.safeParse(withInterfaces, context.System.device);
  return (
    device.success && Object.hasOwn(device.output.supportedInterfaces, 'Alexa.Presentation.APL')
  );
}
