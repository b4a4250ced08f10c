import type { Replacement, ValueWords } from './reading.js';

// Patterns are of words as they are heard: in lower case, without punctuation.

/** What is told of a body beside a condition that is named. */
export interface ToldPatterns {
  /** What denies a condition right after it. Before it is a space, and after it nothing. */
  denial: RegExp;
  /** What passes a denial on to the next condition. */
  joining: RegExp;
  /** Asked, and not told. */
  asked: RegExp;
  /** A doctor who doesn't agree; */
  advisedAgainst: RegExp;
  /** one who does; */
  agrees: RegExp;
  /** and that this is still to be asked. */
  inDoubt: RegExp;
  /** Told of somebody else, */
  others: RegExp;
  /** and of oneself. */
  own: RegExp;
  /** Before what a round is asked for, which isn't what somebody has. */
  askedFor: RegExp;
  /** What was forgotten is told again. */
  remembered: RegExp;
  /** Said to be told. */
  saidToBeTold: RegExp;
  /** What somebody says of their own before it. */
  mine: RegExp;
  /** A back that is stiff; */
  stiff: RegExp;
  /** all that is said beside it and a joint, if neither is anything worse. */
  ordinary: RegExp;
  /** The left side, with a "right" that is no side. */
  leftAndAllRight: RegExp;
  /** The stretch that is being done, beside one by its name. */
  thisOneToo: RegExp;
  /** What starts in the same breath as a condition is told. */
  starts: RegExp;
}

/** A name that puts another one right in the same breath. */
export interface NamePatterns {
  /** What stands for a stretch; all of its places. */
  places: RegExp;
  /** An article that is one too many, once such words are put in the place of a name. */
  doubled: RegExp;
  /** What may stand around it and adds nothing; all of its places. */
  around: RegExp;
  /** What is not wanted anyway, so that the other name stands beside it. */
  refused: RegExp;
}

/** What is set in one breath with a start, by its id: the words after the start, and before it. */
export type SettingPatterns = Readonly<Record<string, { after: RegExp; before: RegExp }>>;

/**
 * What is said of lengths. The patterns are of a shape, in which each length is "@", each number of
 * breaths "~", and each other number "#".
 */
export interface LengthPatterns {
  /** Words that a reminder is spoken of with, and no length. Of the words themselves. */
  reminder: RegExp;
  /** What is spelled out before numbers are looked for, */
  spelledOut: Replacement;
  /** and in a shape. */
  meant: Replacement;
  /** What makes a number one of breaths, right after it; and the same after its mark, with a group for "more". */
  ofBreaths: RegExp;
  breaths: RegExp;
  /** A length with nothing but a wish around it. */
  wished: RegExp;
  /** A length that is judged too short or too long, */
  judged: RegExp;
  /** or can't be done. */
  cannot: RegExp;
  /** A length that is enough. */
  enough: RegExp;
  /** One that it is made shorter or longer to. Groups: `less`, if that is shorter. */
  broughtTo: RegExp;
  /** One that is kept, gone back to, or wished for the rest. */
  kept: RegExp;
  /** So much more or less, put right at once; */
  changed: RegExp;
  /** What stands between a wish and the one that replaces it. Groups: what was said before, and after. */
  rather: RegExp;
  /** What was added is taken off. */
  extraOff: RegExp;
  /** where it is less, */
  less: RegExp;
  /** and where a number is of minutes. */
  minutes: RegExp;
  /** Longer or shorter, like so long. Groups: `bit`, if only by a little; `longer`; `like`, if it is the new length. */
  like: RegExp;
  /** Of all there is to do. */
  inAll: RegExp;
  /** "Make it": a wish. */
  made: RegExp;
  oneOfSoLong: RegExp;
  onlySoLong: RegExp;
  soLongOfThem: RegExp;
  /** Whether it is so long; */
  asked: RegExp;
  /** the others, which is asked as well; */
  othersTold: RegExp;
  /** and how they are named. */
  others: RegExp;
  /** Of the one that is being done, */
  ofThis: RegExp;
  /** unless it goes on top. */
  each: RegExp;
  added: RegExp;
  /** More of the hold without a number, and never of a pause. */
  longerHold: RegExp;
  /** The unit that wasn't meant. */
  notThatUnit: RegExp;
}

/** What is put before a question. It is taken off. */
export interface AsidePatterns {
  aside: RegExp;
  /** A moment asked for, why, and a question that may be any. */
  moment: RegExp;
  /** A yes-word, with a question after it that is no yes. */
  assent: RegExp;
}

/** How people address whom they talk to, at the beginning. It is taken off. */
export interface AddressPatterns {
  ofMine: RegExp;
  title: RegExp;
  /** Who somebody else is. */
  another: RegExp;
}

/** Words around a sentence that change nothing of it. They are taken off. */
export interface SmallWords {
  before: RegExp;
  after: RegExp;
}

/** What the coach is told to do, before and after what is reported. It is taken off. */
export interface OrderPatterns {
  before: RegExp;
  after: RegExp;
}

/** An order with what only says why, after it and before it. Groups: `order`, `why`; `skip` in an order that leaves out what is being done, `seated` in one for a chair. */
export interface ReasonPatterns {
  before: RegExp;
  after: RegExp;
}

/** What ends a conversation. */
export interface LeavingPatterns {
  /** What hardly means anything else. */
  leaves: RegExp;
  /** The same where nothing is asked. */
  hasHadEnough: RegExp;
}

/** Which one of several is meant. */
export interface WhichOnePatterns {
  /** Once more; */
  again: RegExp;
  /** from a place in the round, whose name is in braces. */
  fromIt: RegExp;
  /** The last one, which is still to come unless it is */
  last: RegExp;
  /** over already, or to be done once more. */
  over: RegExp;
  /** What the first place of a stretch is called. */
  beginning: string;
  /** A stretch, whose name is in braces, that is to come after what is under way; */
  afterThis: RegExp;
  /** and what is to be done to its end before anything else. */
  toItsEnd: RegExp;
}

/** All that a language's words are understood by, beside its samples. */
export interface Patterns {
  values: ValueWords;
  told: ToldPatterns;
  lengths: LengthPatterns;
  asides: AsidePatterns;
  address: AddressPatterns;
  leaving: LeavingPatterns;
  orders: OrderPatterns;
  reasons: ReasonPatterns;
  smallWords: SmallWords;
  whichOne: WhichOnePatterns;
  /** A "one" that stands for what is done, and is no number: "this one". */
  oneAsAName: RegExp;
  /** Asks what was, or will be. */
  asks: RegExp;
  /** Two numbers, of which the last counts. */
  putRight: RegExp;
  /** A time of a reminder that is put right in the same breath. It is taken out. */
  retimed: RegExp;
  /** What is said in fewer or other words than elsewhere, as it is said there. */
  otherWords: readonly Replacement[];
  /** What stands between a wish and the one that replaces it in the same breath; all of its places. */
  restated: RegExp;
  named: NamePatterns;
  /** Said with a wish that stands in the place of the last one. */
  instead: RegExp;
  settings: SettingPatterns;
}
