import type { RedFlag } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import type { Locale } from '../../models/locales.js';
import type { Change } from '../memory/people.js';
import type { Session, Wish } from '../memory/session.js';
import type { Running } from '../routine/running.js';
import type { Cue } from '../routine/timeline.js';
import type { Speed } from '../speech/pace.js';
import type { ClockTime } from './times-of-day.js';

/** What a turn is decided from, beside what was asked. Worked out once, at the door. */
export interface Situation {
  language: Language;
  terms: Locale['terms'];
  session: Session;
  /** The routine at the listener's place; undefined if none is running or the place is unknown. */
  running: Running | undefined;
  /** The request came in the middle of a narration, not after a question. */
  narrating: boolean;
  /** When the request was made, in ms since 1970. */
  nowMs: number;
  /** Chooses among wordings; any integer. */
  seed: number;
  /** "Ask back coach ...": an answer is given, and nothing is offered. */
  oneShot: boolean;
  /** Whether these cues fit into one response of this face. */
  fits: (cues: readonly Cue[], speed: Speed | undefined) => boolean;
}

/** What is said: words, or the cues of a narration. A question may follow. */
export type Said = { kind: 'words'; text: string } | { kind: 'narration'; cues: readonly Cue[] };

/** Keeps the session open. The reprompt is said when nobody answers. */
export interface Question {
  ask: string;
  reprompt: string;
}

/** What a screen shows, where it isn't what is said. */
export type Shown =
  /** The last seven days, the oldest first. */
  | { kind: 'week'; days: readonly { day: string; rounds: number; today: boolean }[] }
  | { kind: 'report'; level: RedFlag['id'] };

/** What happens in a turn, as data. */
export interface Turn {
  kind: 'turn';
  /** A short, stable name of what the coach did; docs/plays.md lists them. */
  did: string;
  say: Said;
  question?: Question | undefined;
  card?: { title: string; text: string };
  /** A card on which the permission for reminders can be given later. */
  permissionCard?: true;
  shows?: Shown;
  session: Session;
  /** What is to be remembered about the person, beyond this conversation. */
  keep?: Keep;
}

export interface Keep {
  change: Change;
  /** Nobody is told if it can't be saved. */
  quietly: boolean;
}

/** A turn, or what has to be done outside before there is one. */
export type Decision =
  | Turn
  /** The person is looked up before a routine starts. */
  | { kind: 'start'; wish: Wish; session: Session }
  | { kind: 'setReminders'; times: readonly ClockTime[] }
  /** Alexa asks for the permission to set reminders, and gives the times back with the answer. */
  | { kind: 'askPermission'; times: readonly ClockTime[] }
  | { kind: 'forget' };

export function words(text: string): Said {
  return { kind: 'words', text };
}
