/** When requests are made, unless they say otherwise. */
export const START_MS = Date.UTC(2026, 10, 24, 9);
export const OUR_SKILL = 'amzn1.ask.skill.ours';

/** What a test has of its own in a request. */
export interface Own {
  userId?: string;
  /** Whether it begins a session. */
  isNew?: boolean;
  /** What the last response left in the session. */
  attributes?: unknown;
  /** Parts of the request itself, as its time or its locale. */
  request?: object;
  /** Parts of `context.System`, as the device. */
  system?: object;
  /** Other parts of `context`, as the viewport. */
  context?: object;
}

/** A request as Alexa sends it. */
export function alexaRequest(
  type: string,
  { userId = 'somebody', isNew = false, attributes = {}, request, system, context }: Own = {},
) {
  const application = { applicationId: OUR_SKILL };
  const user = { userId };
  return {
    version: '1.0',
    session: { new: isNew, sessionId: 's', application, user, attributes },
    context: { System: { application, user, ...system }, ...context },
    request: {
      type,
      requestId: 'r',
      timestamp: new Date(START_MS).toISOString(),
      locale: 'en-US',
      ...request,
    },
  };
}

/** Something that was said, as Alexa understood it. */
export function intentRequest(
  name: string,
  { slots, request, ...own }: Own & { slots?: unknown } = {},
) {
  const intent = { name, confirmationStatus: 'NONE', slots };
  return alexaRequest('IntentRequest', { ...own, request: { intent, ...request } });
}

/** A slot whose words Alexa found to be a value of ours. */
export function slotOf(name: string, id: string) {
  const values = [{ value: { name: id, id } }];
  const resolutionsPerAuthority = [{ status: { code: 'ER_SUCCESS_MATCH' }, values }];
  return { [name]: { name, value: id, resolutions: { resolutionsPerAuthority } } };
}
