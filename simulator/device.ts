import type { ResponseEnvelope } from 'ask-sdk-model';
import { heard } from '../core/understanding/heard.js';
import type { Call } from '../core/understanding/invocation.js';
import type { Certainty, Understood } from '../core/understanding/understood.js';
import { reading } from '../models/en/reading/index.js';
import {
  type AskedOfSkill,
  newSession,
  requestOf,
  type Sender,
  slotsJson,
} from './device-request.js';

/** One turn, with the JSON as it goes to and from the skill. */
export interface EchoTurn {
  said: string;
  intent: string;
  slots: Record<string, string>;
  /** How sure the understanding is, if words were understood. */
  certainty: Certainty | undefined;
  request: unknown;
  response: ResponseEnvelope;
}

export interface DeviceSettings extends Sender {
  /** Finds calls of the skill by its name. */
  callIn: (words: string) => Call | undefined;
}

/** A conversation that is under way. */
export interface KeptSession {
  sessionId: string;
  attributes: object;
}

type Permission = 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED';

type Skill = (event: unknown) => Promise<ResponseEnvelope>;

/** What Alexa herself asks when the skill wants to set reminders. */
export const PERMISSION_QUESTION = 'Do you allow Back Coach to set reminders?';

/** An Echo on the desk: it keeps the session, and turns words into requests. */
export class Device {
  private session = newSession();
  private open = false;
  /** The token of the connection that Alexa is handling, if any. */
  private connection: string | undefined;

  constructor(
    private readonly skill: Skill,
    private readonly understand: (sentence: string) => Understood,
    private readonly settings: DeviceSettings,
  ) {}

  /**
   * Speaks to the skill. "Open back coach" launches it, its name with more words asks
   * in one breath; any other words are taken as said within a session.
   */
  async utter(said: string): Promise<EchoTurn> {
    const words = heard(said, reading).replace(/^alexa /, '');
    if (this.connection !== undefined)
      return this.resume(said, this.permissionIn(words), this.connection);
    const call = this.settings.callIn(words);
    if (this.open && call) await this.end('', 'USER_INITIATED');
    if (call) this.begin();
    if (call?.kind === 'launch') return this.send(said, { type: 'LaunchRequest' });
    if (/^(exit|quit)$/.test(words) && this.open) return this.end(said, 'USER_INITIATED');
    if (!this.open) this.continue();
    const { intent, slots, ...certainty } = this.understand(call?.asked ?? words);
    const turn = await this.send(said, {
      type: 'IntentRequest',
      dialogState: 'STARTED',
      intent: { name: intent, confirmationStatus: 'NONE', slots: slotsJson(slots) },
    });
    return { ...turn, certainty };
  }

  /** "Open back coach", by the press of a button. */
  launch(): Promise<EchoTurn> {
    this.begin();
    return this.send('', { type: 'LaunchRequest' });
  }

  /** An intent without slots, by the press of a button instead of words. */
  ask(name: string): Promise<EchoTurn> {
    if (!this.open) this.continue();
    return this.send('', {
      type: 'IntentRequest',
      dialogState: 'STARTED',
      intent: { name, confirmationStatus: 'NONE', slots: {} },
    });
  }

  /** A touch of the document on the screen, which sends an event. */
  touch(token: string, args: readonly unknown[]): Promise<EchoTurn> {
    if (!this.open) this.continue();
    return this.send('', { type: 'Alexa.Presentation.APL.UserEvent', token, arguments: args });
  }

  /** The skill is removed from the account. */
  async remove(): Promise<void> {
    await this.send('', { type: 'AlexaSkillEvent.SkillDisabled' });
    this.session = newSession();
    this.open = false;
  }

  /** Ends the session without words: nobody answers, or the device is switched off. */
  async end(
    said = '',
    reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' = 'EXCEEDED_MAX_REPROMPTS',
  ): Promise<EchoTurn> {
    const turn = await this.send(said, { type: 'SessionEndedRequest', reason });
    this.open = false;
    return turn;
  }

  get isOpen(): boolean {
    return this.open;
  }

  /** The session, for a device that is switched off in the middle of it. */
  get kept(): KeptSession {
    const { sessionId, attributes } = this.session;
    return { sessionId, attributes };
  }

  /** Takes up a session that another device, or this one before, was in. */
  restore({ sessionId, attributes }: KeptSession): void {
    this.session = { new: false, sessionId, attributes };
    this.open = true;
  }

  /** Nobody answers: if Alexa asked, the skill is told; if the skill asked, the session ends. */
  keepSilent(said = ''): Promise<EchoTurn> {
    return this.connection === undefined
      ? this.end(said)
      : this.resume(said, 'NOT_ANSWERED', this.connection);
  }

  /** Alexa asked for the permission herself; tells the skill the answer. */
  private async resume(said: string, status: Permission, token: string): Promise<EchoTurn> {
    this.connection = undefined;
    if (this.settings.service && status === 'ACCEPTED') this.settings.service.state.consent = true;
    return this.send(said, {
      type: 'SessionResumedRequest',
      cause: { type: 'ConnectionCompleted', token, status: { code: '200' }, result: { status } },
    });
  }

  private permissionIn(words: string): Permission {
    const { intent } = this.understand(words);
    if (intent === 'AMAZON.YesIntent') return 'ACCEPTED';
    return intent === 'AMAZON.NoIntent' ? 'DENIED' : 'NOT_ANSWERED';
  }

  /** Whether Alexa is asking for a permission now. */
  get asksPermission(): boolean {
    return this.connection !== undefined;
  }

  private begin(): void {
    this.session = newSession();
    this.open = true;
  }

  /** Words without an invocation, as if the skill had been opened before. */
  private continue(): void {
    this.session = { ...newSession(), new: false };
    this.open = true;
  }

  private async send(said: string, asked: AskedOfSkill): Promise<EchoTurn> {
    const request = requestOf(asked, this.session, this.settings);
    const response = await this.skill(request);
    this.connection = connectionOf(response);
    this.open = response.response.shouldEndSession === false || this.connection !== undefined;
    const attributes = response.sessionAttributes ?? {};
    this.session = { ...this.session, new: false, attributes };
    const intent = asked.intent?.name ?? asked.type;
    const slots = Object.fromEntries(
      Object.entries(asked.intent?.slots ?? {}).flatMap(([name, { value }]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
    return { said, intent, slots, certainty: undefined, request, response };
  }
}

function connectionOf({ response }: ResponseEnvelope): string | undefined {
  const start = response.directives?.find(({ type }) => type === 'Connections.StartConnection');
  return start && 'token' in start && typeof start.token === 'string' ? start.token : undefined;
}
