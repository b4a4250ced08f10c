import type { interfaces, RequestEnvelope } from 'ask-sdk-model';
import type { AskPermission, Situation, Turn } from '../../core/conversation/turn.js';
import type { People } from '../../core/memory/people.js';
import type { LocaleId } from '../../models/locales.js';
import type { Alexa } from './alexa/alexa.js';
import type { Log } from './telemetry/telemetry.js';
import type { TimeLeft } from './time-left.js';

/** What the skill needs from outside. */
export interface Ports {
  people: People;
  /** From 0 to 1, as Math.random. */
  random: () => number;
  /** In ms since 1970; used only if a request has no valid timestamp. */
  now: () => number;
  /** A clock that can't be set back, in ms: how long a request has taken. */
  uptimeMs: () => number;
  /** Alexa's own services, or what stands in for them, for one request. */
  alexa: (envelope: RequestEnvelope, locale: LocaleId, timeLeft: TimeLeft, log: Log) => Alexa;
  /** What the build learned from the samples of a language, by its tag; undefined if it isn't there. */
  trained: Trained;
  narration: Narration;
  /** What a device with a screen shows: loaded only for those. */
  screen: Screen;
  log: Log;
}

export type Trained = (tag: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>;

export type Screen = (
  shown: Turn | AskPermission,
  situation: Situation,
) => Promise<interfaces.alexa.presentation.apl.RenderDocumentDirective>;

/** How a narration is sent: as speech with breaks, or as an APL for Audio document. */
export type Narration = 'ssml' | 'apla';
