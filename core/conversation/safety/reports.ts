import type { RedFlag } from '../../../models/content.js';
import { pick } from '../../routine/variety.js';
import { fill } from '../../speech/text.js';
import { runningOf } from '../on-the-mat/running.js';
import type { Situation, Turn } from '../turn.js';

/** A report that comes before everything else. What was going on is over. */
export function redFlagTurn(flag: RedFlag, situation: Situation): Turn {
  const { terms, session, language } = situation;
  const out = wayOutOf(situation) ?? flag.out ?? '';
  const say = fill(flag.say, { ...terms, out });
  return {
    say,
    ...(flag.next && {
      ask: flag.next.ask,
      reprompt: pick(language.prompts.moreReprompt.say, 0),
    }),
    card: { title: flag.title, text: say },
    report: flag.id,
    session: {
      safetyHeard: session.safetyHeard,
      screened: session.screened,
      unsavedTold: session.unsavedTold,
      launchOffer: false,
      offer: flag.next && { yes: flag.next.to },
      misses: 0,
      anythingElse: false,
    },
  };
}

/** How to come out of the stretch that is being narrated. */
function wayOutOf(situation: Situation): string | undefined {
  const id = runningOf(situation)?.cue.stretch;
  return situation.language.stretches.find((stretch) => stretch.id === id)?.release[0].text;
}
