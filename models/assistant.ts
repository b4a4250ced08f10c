import type { RedFlag, Text } from './content.js';

/**
 * What only other assistants say for the coach: they hold the conversation, so nothing here waits for
 * a yes or names a phrase to say. The skill's own bundle does without it.
 */
export interface AssistantWords {
  /** No question was asked. */
  noQuestion: Text;
  /** It was too long to be one. */
  tooLong: Text;
  /** "I can't kneel." */
  cannot: Text;
  /** With `{sources}`, after an answer. */
  sources: Text;
  /** Asked for the sources, when nobody knows of what. */
  namedSources: Text;
  /** With `{name}` and `{length}`. */
  canCoach: Text;
  /** What a name may begin with: names are known without it, too. */
  articles: readonly string[];
  /** A routine, among the choices. */
  choice: Text;
  /** The usual routine, among others. */
  usualRound: Text;
  /** With `{choices}`. */
  choices: Text;
  /** The same, where nothing fits all that was asked for. */
  nearestChoices: Text;
  whichChoice: Text;
  /** With `{hold}`; with the `{release}` after it; with the `{name}` of the next. */
  hold: Text;
  afterHold: Text;
  next: Text;
  last: Text;
  /** With `{count}`. */
  noSuchStep: Text;
  whichStep: Text;
  noSuchStretch: Text;
  badLength: Text;
  /** A time for all of it, and a hold or sets: both can't be had. */
  holdOrTime: Text;
  whichSign: Text;
  /** Something that only makes sense to a coach who is listening, such as "pause". */
  notHere: Text;
  /** Something failed on our side. */
  failed: Text;
  /** Buttons of the screen. */
  screen: { start: string; no: string };
  /** Of what was asked, this couldn't be read: with `{what}`. */
  unreadable: Text;
}

/** Something that people notice about themselves, and how urgent it is. */
export interface Sign {
  id: string;
  /** As people say it: the skill has to grade it the same. */
  said: Text;
  /** What it is; a sign that isn't urgent is answered instead. */
  level: RedFlag['id'] | 'none';
  /** What answers it, by the answer's id. */
  answer?: string;
}
