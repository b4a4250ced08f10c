import type { ResponseEnvelope } from 'ask-sdk-model';
import { languageOf } from '../../models/languages.js';
import { readable } from '../../simulator/speech.js';

/** A round that was heard to its end. */
export interface Heard {
  /** The session that it began in, as it is kept with it. */
  session: string;
  /** Whether anybody was there at its end, and whether they were told that it could not be saved. */
  end: 'silence' | 'answered' | 'told';
}

/** What came of the requests of many people. */
export interface Tally {
  requests: number;
  longestMs: number;
  /** Requests that nobody answered, since the skill was killed: Alexa says so. */
  unanswered: number;
}

type Send = (event: object) => Promise<ResponseEnvelope | undefined>;

const ROUND_MS = 245_000;
const BETWEEN_MS = 600_000;
const [UNSAVED] = languageOf('en-US').prompts.unsaved.say;

/** One person: what is asked, what is heard, and how long it takes. */
export class Person {
  readonly heard: Heard[] = [];
  private sessions = 0;

  constructor(
    readonly userId: string,
    private readonly send: Send,
    private readonly tally: Tally,
  ) {}

  /** A round that begins at `startMs`; some end in silence, the others with "no". */
  async listen(startMs: number, inSilence: boolean): Promise<void> {
    const session = this.nextSession();
    const started = await this.ask(session, startMs, { noticeHeard: true }, START);
    // Without an answer they say it again; of what was begun then, nothing had been heard.
    if (started === undefined) return this.listen(startMs + 10_000, inSilence);
    const attributes = started.sessionAttributes ?? {};
    const ended = await this.ask(session, startMs + ROUND_MS, attributes, inSilence ? SILENCE : NO);
    const told = ended === undefined || speechOf(ended).includes(UNSAVED);
    this.heard.push({ session, end: inSilence ? 'silence' : told ? 'told' : 'answered' });
  }

  /** Says something to be kept, days later: what was heard without a word is counted then. */
  async comeBack(atMs: number): Promise<void> {
    await this.ask(this.nextSession(), atMs, {}, LESS_TALKING);
  }

  private nextSession(): string {
    this.sessions += 1;
    return `session ${this.sessions}`;
  }

  private async ask(
    sessionId: string,
    ms: number,
    attributes: object,
    request: object,
  ): Promise<ResponseEnvelope | undefined> {
    const [application, user] = [{ applicationId: 'load' }, { userId: this.userId }];
    const timestamp = new Date(ms).toISOString();
    const began = performance.now();
    const answer = await this.send({
      version: '1.0',
      session: { new: false, sessionId, application, user, attributes },
      context: { System: { application, user } },
      request: { requestId: 'r', locale: 'en-US', timestamp, ...request },
    });
    this.tally.requests += 1;
    this.tally.longestMs = Math.max(this.tally.longestMs, performance.now() - began);
    if (answer === undefined) this.tally.unanswered += 1;
    return answer;
  }
}

function speechOf({ response }: ResponseEnvelope): string {
  return response.outputSpeech?.type === 'SSML' ? readable(response.outputSpeech.ssml) : '';
}

const intent = (name: string) => ({ type: 'IntentRequest', intent: { name } });
const START = intent('StartRoutineIntent');
const NO = intent('AMAZON.NoIntent');
const LESS_TALKING = intent('LessTalkingIntent');
const SILENCE = { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' };

/** When a round begins; the devices of one person take turns within the ten minutes. */
export function startOf(round: number, device: number): number {
  return Date.UTC(2026, 10, 24) + round * BETWEEN_MS + device * (BETWEEN_MS / 2);
}
