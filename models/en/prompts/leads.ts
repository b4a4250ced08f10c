import type { Prompt } from '../../content.js';

/** One sentence that leads back into a routine; the cues follow. */
export const leads = {
  leadBack: {
    say: ['{stretch} again, {left} left.'],
  },
  leadTimeLeft: {
    say: ['{left} left of {stretch}, and {more} after it.'],
  },
  leadTimeLeftAfter: {
    say: ['{stretch} is done, and {more} after it.'],
  },
  leadWhere: {
    say: ['You are in {stretch}, with {left} left.'],
  },
  leadWhereBefore: {
    say: ['You are getting into {stretch}, for {left}.'],
  },
  leadWhereAfter: {
    say: ['You are coming out of {stretch}.'],
  },
  leadWait: {
    say: ["Take your time. Say ready when you're there."],
  },
  leadReady: {
    say: ['Good. {left} from now.'],
  },
  leadLonger: {
    say: ['{change} more. {left} to go.'],
  },
  leadShorter: {
    say: ['{change} less.'],
  },
  leadLongest: {
    say: ['That is as long as I count for {stretch}. {left} to go.'],
  },
  leadSlower: {
    say: ['Slower, from here.'],
  },
  leadFaster: {
    say: ['Faster, from here.'],
  },
  leadUsualSpeed: {
    say: ['At the usual speed again.'],
  },
  leadHold: {
    say: ['{change} each, from here.'],
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
  rightPlace: {
    say: ["That's the place."],
  },
  noMore: {
    say: ['nothing more'],
  },
  oneMore: {
    say: ['one more stretch'],
  },
  someMore: {
    say: ['{count} more stretches'],
  },
} as const satisfies Record<string, Prompt>;
