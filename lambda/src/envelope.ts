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

/** The Alexa request in an event, with a session; undefined if it isn't an Alexa request. */
export function envelopeOf(event: unknown): RequestEnvelope | undefined {
  if (!isEnvelope(event)) return undefined;
  return { ...event, session: isSession(event.session) ? event.session : newSession(event) };
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
