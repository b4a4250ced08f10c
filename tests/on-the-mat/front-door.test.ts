import { heard, type Listener, newcomer, say } from './listener.js';
import { UTTERANCES } from './utterances.js';

/** The last words are asked for, or it is over. */
const REPEATING = ['AMAZON.RepeatIntent', 'AgainIntent', 'SimplerIntent'];
/** What may have to call for help is never put off. */
const NUMBER = /\b911\b/;
const SAYING = UTTERANCES.filter(({ intent }) => !REPEATING.includes(intent));

test.each(SAYING)(
  '$intent $slots, said twice running, is not answered twice in the same words',
  async ({ intent, slots }) => {
    const first: Listener = await say(newcomer(), intent, { slots });
    if (first.response?.response.shouldEndSession !== false) return;
    const second = await say(first, intent, { slots });
    if (second.session.playback?.state === 'narrating') return;
    if (NUMBER.test(heard(second).replaceAll('9 1 1', '911'))) return;
    expect(heard(second)).not.toBe(heard(first));
  },
);
