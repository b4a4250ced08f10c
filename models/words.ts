import type { Condition, Text } from './content.js';

/** Wordings for none, one and several of a thing; `{count}` is filled in. */
export interface Counted {
  none: Text;
  one: Text;
  some: Text;
}

/** Pieces of sentences that depend on a number or a time of day. */
export interface Words {
  /** The language, for the units, lists and weekdays that Intl knows. */
  tag: string;
  /** A number in words, and a place in a row: "first". */
  cardinal: (count: number) => string;
  ordinal: (place: number) => string;
  /** What is said around a wish, and never is a value by itself: "please". */
  fillers: RegExp;
  /** Tells that a value which nobody knows was meant as a number of sets. */
  sets: RegExp;
  /** In what may be said around it, the one after this, and the last one. */
  theNext: RegExp;
  theLast: RegExp;
  /** Which stretches are meant by how they are done: "the one on my belly", "the twisty one". */
  described: readonly Readonly<{ said: RegExp; stretches: readonly string[] }>[];
  /** What is under somebody on the floor: "do I need a mat". */
  mat: RegExp;
  /** Who or what may be in somebody's arms: "can I do it with the baby on me". */
  carried: RegExp;
  /** So many that were done, once more: "those two (again)". `isBoth`: it may be both sides. */
  someAgain: readonly Readonly<{ said: RegExp; count: number; isBoth?: boolean }>[];
  /** Begins words that are never the name of a stretch: "it gently". */
  noName: RegExp;
  /** A yes before a wish: "yes, but (slower)". */
  assent: RegExp;
  /** The stretch after this one, by nothing else. */
  nextOne: RegExp;
  /** All that are still to come: "each", "every one". */
  eachOne: RegExp;
  /** The end of it, and not its last stretch. */
  theEnd: RegExp;
  /** This stretch, and not one that is still to come: "this one i will do". */
  thisOne: RegExp;
  /** The one that was told of, rather than this one: "that one", "that then". */
  thatOne: RegExp;
  /** And several: "can we hold these". */
  several: RegExp;
  /** The time of day that it is: "at the same time tomorrow", "around now". */
  thisTime: RegExp;
  /** A name that tells of several stretches, so of the round that they are in: "neck stretches". */
  severalBy: RegExp;
  /** All but this one: "thirty seconds for the others". */
  others: RegExp;
  /** The stretch before this one, by what is said of its place. */
  before: RegExp;
  /** An age that was heard as an illness: "eighty two dear what have you got for me". */
  ownAge: RegExp;
  /** A stiff joint, which is no illness: "stiff hip is that okay". */
  stiffJoint: RegExp;
  /** Something in a diary that was heard as an illness: "standup in six minutes what can you do". */
  inDiary: RegExp;
  /** What somebody sits or lies on, in words that are the name of no round: "sat in my kitchen chair". */
  restsOn: readonly Readonly<{ routine: string; said: RegExp }>[];
  /** What is around the name of a stretch: "the chest one". */
  aroundAName: RegExp;
  /** A name for a part of the hands that has a way of its own. */
  wrists: RegExp;
  /** A part of the head that has a line of its own. */
  eyes: RegExp;
  /** Whether they are open or closed. */
  eyelids: RegExp;
  /** What a back does: "do I arch up or down?" */
  bends: RegExp;
  /** Feet, as a part of the body and in the line about the legs. */
  feet: RegExp;
  /** The words about the hands of a pose that has them on the belly. */
  onTheBelly: RegExp;
  /** How often something comes, by its count. */
  times: Readonly<{ once: Text; twice: Text; some: Text; onEachSide: Text }>;
  /** A birth some time ago, heard as an illness that nobody knows: "baby seven months ago". */
  ofABirth: RegExp;
  /** What was done to a body long ago, and can't have come on suddenly: "shoulder done ten years ago". */
  ofOld: RegExp;
  /** What they were told not to do, which is no illness. */
  notToDo: RegExp;
  /** What is old and bearable: the one who says so reported no new pain. */
  oldAndFine: RegExp;
  /** An old joint, with a side or more words in it: "bad right knee". */
  joints: readonly Readonly<{ id: Condition; said: RegExp }>[];
  /** What was heard as an illness, and names none: "I have it now". */
  pronoun: RegExp;
  /** A sentence for each setting that was changed; with `{hold}`, `{stretches}`. */
  settings: Readonly<
    Record<
      | 'hold'
      | 'slower'
      | 'faster'
      | 'less'
      | 'more'
      | 'easier'
      | 'bell'
      | 'justBell'
      | 'countDown'
      | 'leaveOut',
      Text
    >
  >;
  round: Counted;
  day: Counted;
  clock: {
    noon: Text;
    midnight: Text;
    morning: Text;
    afternoon: Text;
    evening: Text;
    /** With `{hour}` and `{minutes}`; `few` for less than ten. */
    past: { few: Text; some: Text };
  };
  /** On which days a reminder rings; with `{days}`, some of `names`. */
  days: {
    daily: Text;
    weekdays: Text;
    weekends: Text;
    weekly: Text;
    except: Text;
    today: Text;
    tomorrow: Text;
    /** After midnight, in the night that today or tomorrow ends with. */
    tonight: Text;
    tomorrowNight: Text;
    /** Once, on a day of the coming week, in a week, or on a day further off, with `{day}` and `{month}`. */
    once: Text;
    nextWeek: Text;
    date: Text;
    /** With `{days}` and `{times}`. */
    at: Text;
    /** Before the last of several of these, and between the others. */
    and: Text;
    between: Text;
    /** By their names in iCalendar: "Monday", "Mondays". */
    names: Readonly<
      Record<'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU', { one: Text; each: Text }>
    >;
  };
}

/** What stands on a screen and is not spoken; digits and short words are welcome here. */
export interface ScreenWords {
  name: string;
  disclaimer: string;
  /** With `{sources}`. */
  sources: string;
  /** On the way into a pose, in its hold, on the way out. */
  ready: string;
  hold: string;
  out: string;
  /** Over one side of a stretch: with `{stretch}`. */
  left: string;
  right: string;
  /** With `{stretch}`. */
  next: string;
  last: string;
  done: string;
  /** At the end of a part of a long routine. */
  partDone: string;
  /** Beside the pictures of the usual round. */
  invitation: string;
  /** For those who hear the screen: with `{stretch}`. */
  drawing: string;
  week: string;
  /** Over the days of the week's plan. */
  plan: string;
  /** While Alexa asks for the permission for reminders. */
  permission: string;
  cards: {
    /** A line for each stretch: with `{stretch}`, `{hold}`, `{position}` and `{shape}`. */
    stretch: string;
    privacyTitle: string;
    privacy: string;
  };
  buttons: Readonly<
    Record<
      | 'pause'
      | 'goOn'
      | 'back'
      | 'next'
      | 'stop'
      | 'again'
      | 'yes'
      | 'start'
      | 'notNow'
      | 'no'
      | 'rest'
      | 'done'
      | 'stretches'
      | 'week',
      string
    >
  >;
}

/** A feature of a text that takes time to say: `ms` for each match of `each`. */
export interface PaceFeature {
  ms: number;
  each: RegExp;
  /** What is replaced before, in lower case, one after the other. */
  respelt?: readonly (readonly [RegExp, string])[];
}

export type PaceFeatures = Readonly<Record<string, PaceFeature>>;
