import type { Understood } from '../core/understanding/understood.js';
import type { AlexaService } from './alexa-service.js';

const APPLICATION_ID = 'amzn1.ask.skill.desk';

/** Whose device sends, and with what. */
export interface Sender {
  locale: string;
  userId: string;
  /** The device's clock, in ms. */
  now: () => number;
  /** The interfaces that the device lists, such as Alexa.Presentation.APL; they can change. */
  interfaces?: () => object;
  /** Alexa's own services, if the skill can reach any. */
  service?: AlexaService | undefined;
}

interface Session {
  new: boolean;
  sessionId: string;
  attributes: object;
}

export interface AskedOfSkill {
  type: string;
  token?: string;
  arguments?: readonly unknown[];
  cause?: object;
  reason?: string;
  dialogState?: string;
  intent?: { name: string; confirmationStatus: string; slots: Record<string, SlotJson> };
}

interface SlotJson {
  name: string;
  confirmationStatus: string;
  source: string;
  value?: string;
  resolutions?: unknown;
}

export function newSession(): Session {
  return { new: true, sessionId: `amzn1.echo-api.session.${crypto.randomUUID()}`, attributes: {} };
}

/** A request as Alexa sends it. */
export function requestOf(
  asked: AskedOfSkill,
  session: Session,
  { locale, userId, now, service, interfaces }: Sender,
) {
  const application = { applicationId: APPLICATION_ID };
  const user = { userId };
  return {
    version: '1.0',
    session: { ...session, application, user },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'desk', supportedInterfaces: interfaces?.() ?? {} },
        apiEndpoint: service?.endpoint ?? 'https://api.amazonalexa.com',
        ...(service && { apiAccessToken: service.token }),
      },
    },
    request: {
      requestId: `amzn1.echo-api.request.${crypto.randomUUID()}`,
      timestamp: new Date(now()).toISOString(),
      locale,
      ...asked,
    },
  };
}

export function slotsJson(slots: Understood['slots']): Record<string, SlotJson> {
  return Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => {
      const bare = { name, confirmationStatus: 'NONE', source: 'USER' };
      if (slot === undefined) return [name, bare];
      const { type, value, id } = slot;
      if (type.startsWith('AMAZON.')) return [name, { ...bare, value }];
      const code = id === undefined ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH';
      const authority = `amzn1.er-authority.echo-sdk.${APPLICATION_ID}.${type}`;
      const values = id === undefined ? [] : [{ value: { name: slot.name ?? value, id } }];
      const resolutions = {
        resolutionsPerAuthority: [{ authority, status: { code }, values }],
      };
      return [name, { ...bare, value, resolutions }];
    }),
  );
}
