/** What is replaced, and by what. */
export type Replacement = readonly [RegExp, string];

/** Numbers in words, of which tens and units are put together: "twenty" and "five". */
export interface NumberWords {
  /** From zero to nineteen. */
  small: readonly string[];
  /** Twenty, thirty, and so on. */
  tens: readonly string[];
  hundred: string;
  /** "A hundred". */
  aHundred: string;
  /** Between a hundred and the rest. */
  and: string;
  /** The number that also stands for a thing: "this one"; */
  one: string;
  /** after these words it does. */
  pointing: RegExp;
}

/** Lengths of time. What is matched is one word, unless it is said otherwise. */
export interface LengthWords {
  /** All words for each unit. */
  units: Readonly<
    Record<'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', readonly string[]>
  >;
  /** One of a unit: "a minute", "another minute". */
  one: readonly string[];
  articles: readonly string[];
  half: string;
  /** After a number or a unit: its half more. */
  andAHalf: readonly [string, string, string];
  /** After an article: two, and a few. */
  couple: string;
  few: string;
  /** Between a couple, or a quarter, and the unit. */
  of: string;
  /** After an article, and no other than one: "a full minute". */
  whole: readonly string[];
  quarter: RegExp;
  /** Between two units. */
  and: string;
  /** After a number, which is then no part of the length: "one minute three times". */
  times: string;
  /** Before a length that tells how often, and before long ones alone: "every", "twice a week". */
  every: RegExp;
  countingTimes: RegExp;
  /** Before a length that is a moment: "in", "next", "last"; */
  momentAfter: RegExp;
  /** and after it. */
  ago: RegExp;
  /** Before a length after which something is: "in ten minutes"; and between the two: "in about". */
  in: RegExp;
  nearly: RegExp;
  /** At the beginning of a length, and no part of it: so much more. */
  more: RegExp;
}

/** Figures and signs as they are typed, and the words for them. */
export interface FigureWords {
  /** Done before times of day with figures are spoken, */
  before: readonly Replacement[];
  /** and after it. */
  after: readonly Replacement[];
  /** After the hour, before a minute below thirteen. */
  oh: string;
  am: string;
  pm: string;
}

/** Short forms, which count as both: "I've" is also "I have". */
export interface ShortForms {
  /** Matches if a text has at least one of them; most have none, and skip the replacements. */
  any: RegExp;
  long: readonly Replacement[];
}

/** How a language writes, counts and measures. */
export interface Reading {
  numbers: NumberWords;
  lengths: LengthWords;
  figures: FigureWords;
  shortForms: ShortForms;
}

/** Times of day, as AMAZON.TIME has them. */
export interface ClockWords {
  /** From one to twelve. */
  hours: readonly string[];
  /**
   * A time, with the groups `hour`, `minute`, `past` (one of `past`), `clock` and `half` (of the day);
   * a part of the day stands in `before`, `after` or `thatDay`.
   */
  time: RegExp;
  /** A time of 24 hours, with the group `late`. */
  of24Hours: RegExp;
  /** At its end, for no minutes. */
  noMinutes: RegExp;
  /** At the beginning of a minute below ten. */
  oh: RegExp;
  /** In minutes from the hour that is named. */
  past: Readonly<Record<string, number>>;
  /** Halves and parts of the day after noon; of the night, only its first hours are. */
  late: readonly string[];
  night: string;
  /** Parts of the day, with the group `part`, and Amazon's values for them. */
  partOfDay: RegExp;
  parts: Readonly<Record<string, string>>;
  /** What has a name, with the group `named`, and its times. */
  namedTime: RegExp;
  named: Readonly<Record<string, string>>;
  /** After this a plain hour is a time. */
  at: RegExp;
}

/** Dates, as AMAZON.DATE has them. */
export interface DateWords {
  months: readonly string[];
  ordinals: Readonly<Record<string, number>>;
  /** A date, with a day and a month: `day` and `month`, or `dayAfter` and `monthBefore`. */
  date: RegExp;
  /** As month and day. */
  named: Readonly<Record<string, string>>;
}

/** What stands around the values of slots. */
export interface SlotPatterns {
  /** A value that is a joint with one word about it, which are its groups; */
  joint: RegExp;
  /** that word, where it says nothing of the joint; */
  smallWord: RegExp;
  /** and what may stand between the two: "bad right knee". */
  sides: readonly string[];
  /** What may end a value, and is no part of it: "my lower back's in bits". */
  ending: string;
  /** Words that look like values, and are none. */
  noValue: RegExp;
  /** Right before a value that is not wanted. It begins and ends with a space. */
  refusal: RegExp;
  /** A "no" before a value that corrects what was said, and refuses nothing. Up to the end of the value. */
  corrects: RegExp;
  /** A sample that takes a length after which something is. */
  delayed: RegExp;
}

/** What the values in a sentence are told by. What was learned depends on it. */
export interface ValueWords extends Reading {
  clock: ClockWords;
  dates: DateWords;
  slots: SlotPatterns;
}
