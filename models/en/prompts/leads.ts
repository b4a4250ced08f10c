import type { Prompt } from '../../content.js';

/** One sentence that leads back into a routine; the cues follow. */
export const leads = {
  leadBack: {
    say: ['{stretch} again, {left} left.'],
  },
  /** The same in another conversation: by then the pose is forgotten. */
  leadReturn: {
    say: ['{stretch} again, {left} left. {way}'],
  },
  /** The same, once the seconds that are left were told. */
  leadWay: {
    say: ['{way}'],
  },
  leadTimeLeft: {
    say: ['{left} left in {stretch}. After that, {more}.'],
  },
  leadTimeLeftBefore: {
    say: ['{left} of {stretch} to come. After that, {more}.'],
  },
  leadTimeLeftAfter: {
    say: ["You're coming out of {stretch}. After that, {more}."],
  },
  leadNext: {
    say: ['After {stretch}, {next}.'],
  },
  leadAfterNext: {
    say: ['After that, {second}.'],
  },
  leadNothingAfter: {
    say: ["After that, we're done."],
  },
  leadNothingLeft: {
    say: ["Nothing. Then you're done."],
  },
  leadLast: {
    say: ["Nothing after {stretch}. It's the last one."],
  },
  leadWhere: {
    say: ["You're in {stretch}{number}, with {left} to go."],
  },
  /** Stands after its name where a round has several. */
  leadNumber: {
    say: [', number {number} of {count}'],
  },
  /** The same for a stretch that is held more than once. */
  leadPass: {
    say: [', set {number} of {count}'],
  },
  leadWhereBefore: {
    say: ["You're getting into {stretch}{number}. It lasts {left}."],
  },
  leadWhereAfter: {
    say: ["You're coming out of {stretch}{number}."],
  },
  leadWholeTime: {
    say: ['About {total} left in all.'],
  },
  leadRepeat: {
    say: [''],
  },
  leadSaid: {
    say: [''],
  },
  leadReady: {
    say: ['Good. {left}, starting now.'],
  },
  leadLonger: {
    say: ['{change} more. {left} to go.'],
  },
  leadBreaths: {
    say: ['Five seconds a breath. {change} more. {left} to go.'],
  },
  leadShorter: {
    say: ['Taking {change} off.'],
  },
  leadThisLong: {
    say: ['{change} for this one.'],
  },
  leadLongest: {
    say: ["That's as long as I can count for {stretch}. {left} to go."],
  },
  leadHold: {
    say: ['{change} each from here on.'],
  },
  leadSide: {
    say: ['{stretch}. {position}'],
  },
  leadUndo: {
    say: ['Back to {stretch}, {left} left.'],
  },
  leadForm: {
    say: ['{form} {left} to go.'],
  },
  leadFormBefore: {
    say: ['{form}'],
  },
  onceMore: {
    say: ['Once more.'],
  },
  /** What a stretch is good for, and then where it is felt. */
  goodFor: {
    say: ["It's for the part that stretches."],
  },
  /** "Does this help my neck?" */
  forThat: {
    say: ["Yes, that's part of what it's for."],
  },
  forAnother: {
    say: ["It's mainly for another place."],
  },
  rightPlace: {
    say: ["Yes, that's one of the right places."],
  },
  otherPlace: {
    say: ['Not mainly there.'],
  },
  theOtherSide: {
    say: ['the other side'],
  },
  otherSideAndMore: {
    say: ['the other side, and then {more}'],
  },
  theSameAgain: {
    say: ['the same once more'],
  },
  sameAgainAndMore: {
    say: ['the same once more, and then {more}'],
  },
  noMore: {
    say: ["you're done"],
  },
  oneMore: {
    say: ['one more stretch'],
  },
  oneMoreSet: {
    say: ['one more set'],
  },
  someMoreSets: {
    say: ['{count} more sets'],
  },
  someMore: {
    say: ['{count} more stretches'],
  },
} as const satisfies Record<string, Prompt>;
