import type { ResponseEnvelope } from 'ask-sdk-model';
import { WAY_TO_THE_EAR_MS } from '../../core/conversation/on-the-mat/narrate.js';
import { UTTERANCE_MS } from '../../core/routine/running.js';
import type { LocaleId } from '../../models/locales.js';
import { type Device, type EchoTurn, PERMISSION_QUESTION } from '../device.js';
import { soundsOf } from '../narration.js';
import { readable } from '../speech.js';
import { type Outcome, outcomeOf } from './outcome.js';
import type { Direction, Moment } from './parse.js';

/** A turn, and what came of it. */
export interface PlayedTurn extends EchoTurn, Outcome {
  /** What Alexa says, with quiet as `[10 s]`; undefined if she says nothing. */
  heard: string | undefined;
}

/** What a play acts on: the device, its clock, and where the person is. */
export interface Scenery {
  device: Device;
  locale: LocaleId;
  /** The device's clock, in ms since 1970. */
  clock: { nowMs: number };
  moveTo(zone: string): void;
}

/** How long an Echo listens, after a question and again after its reprompt. */
const LISTENING_MS = 8_000;

/** Plays directions in order. Time passes only in the play. */
export class Player {
  /** The previous answer, in ms since 1970; before the first one, all three are the beginning. */
  private answer: { beganMs: number; endMs: number; givenUpMs: number };

  constructor(private readonly scenery: Scenery) {
    const { nowMs } = scenery.clock;
    this.answer = { beganMs: nowMs, endMs: nowMs, givenUpMs: nowMs };
  }

  /** The turns that a direction makes: one for words, none when only time passes. */
  async play(direction: Direction): Promise<PlayedTurn[]> {
    const { device, clock, moveTo } = this.scenery;
    switch (direction.kind) {
      case 'say':
        this.waitUntil(this.timeOf(direction.at));
        this.speakOver();
        return [this.played(await device.utter(direction.words))];
      case 'silence':
        return this.keepSilent(direction.at);
      case 'exit':
        this.waitUntil(this.answer.endMs);
        return device.isOpen ? [this.played(await device.end('[exit]', 'USER_INITIATED'))] : [];
      case 'hear':
        this.waitUntil(this.answer.endMs);
        return [];
      case 'pass':
        clock.nowMs += direction.ms;
        return [];
      case 'zone':
        moveTo(direction.zone);
        return [];
    }
  }

  /** If Alexa herself had asked, the skill is told that nobody answered, and may ask once more. */
  private async keepSilent(at: Moment | undefined): Promise<PlayedTurn[]> {
    const { device } = this.scenery;
    const turns: PlayedTurn[] = [];
    this.waitUntil(at ? this.timeOf(at) : this.answer.givenUpMs);
    while (device.isOpen) {
      turns.push(this.played(await device.keepSilent('[silence]')));
      this.waitUntil(this.answer.givenUpMs);
    }
    return turns;
  }

  private timeOf(moment: Moment): number {
    const { beganMs, endMs } = this.answer;
    return 'after' in moment ? beganMs + moment.ms : endMs - moment.ms;
  }

  /** Words over an answer silence it, and are sent once they are said. */
  private speakOver(): void {
    const { clock } = this.scenery;
    if (clock.nowMs < this.answer.endMs) clock.nowMs += UTTERANCE_MS;
  }

  /** A time already past means now. */
  private waitUntil(ms: number): void {
    const { clock } = this.scenery;
    clock.nowMs = Math.max(clock.nowMs, ms);
  }

  private played(turn: EchoTurn): PlayedTurn {
    const { device, clock } = this.scenery;
    const { outputSpeech, reprompt } = turn.response.response;
    const speech = device.asksPermission ? permissionQuestion : outputSpeech;
    const beganMs = clock.nowMs;
    const endMs = beganMs + (speech ? WAY_TO_THE_EAR_MS : 0) + this.soundMs(turn, speech);
    const patienceMs = 2 * LISTENING_MS + this.soundMs(turn, reprompt?.outputSpeech);
    this.answer = { beganMs, endMs, givenUpMs: endMs + (device.isOpen ? patienceMs : 0) };
    const heard = speech?.type === 'SSML' ? readable(speech.ssml) : undefined;
    return { ...turn, ...outcomeOf(turn.response, device.isOpen), heard };
  }

  /** How long speech in a turn lasts, in ms. */
  private soundMs({ response }: EchoTurn, outputSpeech: Speech): number {
    if (outputSpeech === undefined) return 0;
    const spoken = { ...response, response: { outputSpeech } };
    return soundsOf(spoken, this.scenery.locale).reduce((sum, { ms }) => sum + ms, 0);
  }
}

type Speech = ResponseEnvelope['response']['outputSpeech'];

const permissionQuestion = {
  type: 'SSML',
  ssml: `<speak>${PERMISSION_QUESTION}</speak>`,
} as const;
