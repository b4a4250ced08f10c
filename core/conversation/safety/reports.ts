import type { RedFlag } from '../../../models/content.js';
import { stretchOf } from '../../content.js';
import { parseSession } from '../../memory/session.js';
import { pick } from '../../routine/variety.js';
import { fill } from '../../speech/text.js';
import { answerTurn } from '../answers.js';
import { type Situation, type Turn, words } from '../turn.js';
import type { Triage } from './triage.js';

/** A report at its level; a question about a warning sign leads to the answer about those. */
export function reportTurn(level: RedFlag['id'] | Triage, situation: Situation): Turn {
  const { redFlags, defaults } = situation.language;
  const flag = redFlags.find(({ id }) => id === level);
  return flag ? redFlagTurn(flag, situation) : answerTurn(defaults.warningSigns, 'say', situation);
}

/** Comes before everything else. What was going on is over. */
function redFlagTurn(flag: RedFlag, situation: Situation): Turn {
  const { terms, session, language, running } = situation;
  const stretch = stretchOf(running?.cue.stretch, language);
  const out = stretch?.release[0].text ?? flag.out ?? '';
  const say = fill(flag.say, { ...terms, out });
  const { safetyHeard, screened, unsavedTold } = session;
  return {
    kind: 'turn',
    did: flag.id,
    say: words(say),
    question: flag.next && {
      ask: flag.next.ask,
      reprompt: pick(language.prompts.moreReprompt.say, 0),
    },
    card: { title: flag.title, text: say },
    shows: { kind: 'report', level: flag.id },
    session: {
      ...parseSession({ safetyHeard, screened, unsavedTold }),
      offer: flag.next && { yes: flag.next.to },
    },
  };
}
