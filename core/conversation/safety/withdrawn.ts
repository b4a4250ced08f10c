import type { Session } from '../../memory/session.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';

/** What is said to "it was a joke", by what had been warned of. */
const FALSE_ALARMS = {
  emergency: 'falseAlarm',
  crisis: 'falseCrisis',
  urgent: 'falseWorry',
  clinician: 'falseWorry',
  earlier: 'falseEither',
  stillAbout: 'falseEither',
  withdrawn: 'goOnLater',
} as const satisfies Record<NonNullable<Session['warned']>, string>;

/**
 * A warning is taken back: calmly, and nothing more is offered in this conversation. Of one in an
 * earlier conversation it isn't known what it was, but a pulled muscle was no despair.
 */
export function withdrawnTurn(
  warned: NonNullable<Session['warned']>,
  ordinary: Slot | undefined,
  situation: Situation,
): Turn {
  const said = FALSE_ALARMS[warned];
  const isOfTheBody = said === 'falseEither' && ordinary?.id !== undefined;
  return withoutWarning(promptTurn(isOfTheBody ? 'falseAlarm' : said, situation));
}

/** "Yes, it's only my back": an ordinary ache. */
export function onlyThatPartTurn(situation: Situation): Turn {
  return withoutWarning(promptTurn('ache', situation));
}

/** A wrong alarm leaves no trace: from the next conversation on, all is as usual. */
function withoutWarning(turn: Turn): Turn {
  return {
    ...turn,
    session: { ...turn.session, quiet: true, warned: 'withdrawn' },
    keep: { change: ({ quietUntil: _, ...person }) => person, quietly: true },
  };
}
