import type { RedFlag } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import type { Locale } from '../../models/locales.js';
import type { Session } from '../memory/session.js';
import type { Talk } from '../routine/talk.js';
import type { Cue } from '../routine/timeline.js';

/** What a turn is decided from, beside what was asked. */
export interface Situation {
  language: Language;
  terms: Locale['terms'];
  session: Session;
  /** Chooses among wordings; any integer. */
  seed: number;
  /** The request's timestamp in ms since 1970; undefined if it had none. */
  nowMs: number | undefined;
  /** "Ask back coach ...": an answer is given, and nothing is offered. */
  oneShot: boolean;
  /** The request came in the middle of a narration, not after a question. */
  narrating: boolean;
  /** How this person likes a routine, as far as it is known. */
  habits?: Habits;
}

export interface Habits {
  /** How much to say on the way into a stretch, by its id. */
  talk: Readonly<Record<string, Talk>>;
  /** The hold that is preferred, in ms. */
  holdMs?: number | undefined;
  /** The easier way is wanted. */
  easier?: boolean | undefined;
  /** The sets of a round, as the week's plan has it. */
  sets?: number | undefined;
  /** Stretches that are left out of routines, by id. */
  leaveOut: readonly string[];
}

/** What happens in a turn, as data. The session stays open exactly when something is asked. */
export interface Turn {
  /** Words, or the cues of a narration; spoken before `ask`. */
  say: string | readonly Cue[];
  ask?: string;
  reprompt?: string;
  card?: { title: string; text: string };
  /** Alexa asks for the permission to set reminders, and gives the token back with the answer. */
  permission?: { token: string };
  /** A card on which the permission can be given later. */
  permissionCard?: true;
  /** The last seven days, the oldest first, for a screen. */
  week?: readonly { day: string; rounds: number; today: boolean }[];
  /** A red flag was reported: how urgent it is. */
  report?: RedFlag['id'];
  session: Session;
}
