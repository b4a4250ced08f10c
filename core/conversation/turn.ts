import type { RedFlag } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import type { Locale } from '../../models/locales.js';
import type { Wish } from '../memory/move.js';
import type { Change } from '../memory/people.js';
import type { Session } from '../memory/session.js';
import type { PlayedCue } from '../routine/playback.js';
import type { Running } from '../routine/running.js';
import type { Cue } from '../routine/timeline.js';
import type { Speed } from '../speech/pace.js';
import type { Ring } from './reminders/rings.js';

/** What a turn is decided from, beside what was asked. Worked out once, at the door. */
export interface Situation {
  language: Language;
  terms: Locale['terms'];
  /** In figures, for screens. */
  emergencyNumber: string;
  session: Session;
  /** The routine at the listener's place; undefined if none is running or the place is unknown. */
  running: Running | undefined;
  /** The request came into a narration: the question at its end was not heard yet. */
  narrating: boolean;
  /** The session's id, or as much of it as tells two devices apart. */
  sessionId: string;
  /** Who in the household speaks, if Alexa knows the voice: the end of their id, else "account". */
  speaker: string;
  /** When the request was made, in ms since 1970. */
  nowMs: number;
  /** Chooses among wordings; any integer. */
  seed: number;
  /** "Ask back coach ...": an answer is given, and nothing is offered. */
  oneShot: boolean;
  /** The first words of a session: only the table knows what was before. */
  isFirst: boolean;
  /** Whether these cues fit into one response of this face. */
  fits: (cues: readonly Cue[], speed: Speed | undefined) => boolean;
}

/** What is said; a question may follow. */
export type Said =
  | { kind: 'words'; text: string }
  /** Words, and then quiet: somebody is at the door. */
  | { kind: 'quiet'; text: string; quietMs: number }
  | { kind: 'narration'; cues: readonly PlayedCue[] };

/** Keeps the session open. The reprompt is said when nobody answers. */
export interface Question {
  ask: string;
  reprompt: string;
  /** Something hangs on the answer, so that it's asked in the middle of a routine too. */
  needed?: boolean | undefined;
  /** It was asked before, and something else was answered since. */
  crossed?: boolean | undefined;
  /** How long it is quiet before the reprompt, in ms: somebody who had it wait spoke, and may be back. */
  quietMs?: number;
}

/** What a screen shows beyond the words. */
export type Shown =
  /** The last seven days, the oldest first. */
  | { kind: 'week'; days: readonly Day[] }
  /** The days of the week's plan, from its first. */
  | { kind: 'plan'; days: readonly Day[] }
  /** What is about to start, and its stretches, by id. */
  | { kind: 'start'; id: string; stretches: readonly string[] }
  /** The welcome, and the stretches to choose from. */
  | { kind: 'home' | 'menu' }
  | { kind: 'report'; level: RedFlag['id'] }
  /** An answer, by its id. */
  | { kind: 'answer'; id: string };

/** A day in a chart: its name, and the rounds that were done on it. */
export interface Day {
  day: string;
  rounds: number;
  today: boolean;
}

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
  /** The words tell nothing that anybody would want to hear again. */
  small?: boolean | undefined;
  /** The words tell where we are in the routine. */
  placeTold?: boolean;
  /** It tells what comes next. If a kept place was offered, it is a yes to that, too. */
  picksUp?: boolean;
  /** It was asked to wait: it is quiet at once, and asks only then. */
  waits?: boolean;
  /** The person leaves: nothing is asked any more. */
  leaves?: boolean;
  /** The routine is not for now; its place stays kept. */
  setsAside?: boolean;
  /** Everything was erased: nothing of this conversation is saved either. */
  forgets?: boolean;
  /** What is to be remembered about the person, beyond this conversation. */
  keep?: Keep;
}

export interface Keep {
  change: Change;
  /** Nobody is told if it can't be saved. */
  quietly: boolean;
  /** The turn instead of this one, if it can't be saved. */
  otherwise?: Turn;
}

/** A setting said in one breath with a start: its words, and what to keep. */
export interface Beside {
  text: string;
  change: Change;
}

/** A turn, or what has to be done outside before there is one. */
export type Decision =
  | Turn
  /** The person is looked up before a routine starts. */
  | { kind: 'start'; wish: Wish; session: Session; beside?: Beside }
  /** In place of those `before`. */
  | { kind: 'setReminders'; times: readonly Ring[]; before: readonly Ring[] }
  /** Alexa asks for the permission to set reminders, and gives the times back with the answer. */
  | { kind: 'askPermission'; times: readonly Ring[] }
  /** All of them, or those that are meant. */
  | { kind: 'cancelReminders'; which?: WhichReminder | undefined }
  | { kind: 'forget' };

/** By the time or the part of the day as AMAZON.TIME gives it, by the id of a day, or by when they ring. */
export interface WhichReminder {
  at?: string | undefined;
  day?: string | undefined;
  rings?: readonly Ring[] | undefined;
}

export type AskPermission = Extract<Decision, { kind: 'askPermission' }>;

export function words(text: string): Said {
  return { kind: 'words', text };
}

/** The words of a turn; of a narration, its last ones. */
export function textOf(say: Said): string {
  if (say.kind !== 'narration') return say.text;
  return say.cues.findLast(({ text }) => text !== undefined)?.text ?? '';
}
