import type { OrderPatterns } from '../../../patterns.js';
import { OF_THIS_ONE } from './of-this-one.js';

const TIME =
  '(?:a |one |two |five |just a |just one )?(?:sec|secs|second|seconds|moment|minute|minutes|min|mins|mo|tick|bit)';
// "Skip the other side", "just this side".
const SKIP =
  '(?:skip|leave out|leave|drop|not|just|only) (?:this|that|the other|the next) (?:one|side)|(?:skip|leave out|leave|drop) (?:the|my) (?:left|right)(?: one| side)?';
const ORDER = `(?:${SKIP}|${OF_THIS_ONE}|(?:hang|hold|haud|wait|give me|give us|gimme|just)(?: on| up)? ${TIME}|${TIME}|hang on|hold on|haud on|hold up|wait up|wait|pause it|pause this|pause that|pause|stop it|stop this|stop that|stop|skip it|skip|next|quit|cancel|sorry|excuse me|please|help me|help|oh god|oh my god|my god|god|oh|ah|um|uh|er|erm|yes|yeah|yep|okay|ok|right|well|so|but|alexa|coach|quick|quickly|hey|hello|listen|look)`;

/** What is said to the coach before a report, and after it. A "no" may deny it, and stays. */
export const orders = {
  before: new RegExp(`^(?:${ORDER} )+`),
  after: new RegExp(`(?: ${ORDER})+$`),
} as const satisfies OrderPatterns;
