import type { PromptId } from '../../../models/languages.js';
import type { Person } from '../../memory/person.js';
import type { Session } from '../../memory/session.js';
import { knowing } from '../on-the-mat/knowing.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { isOfThatDay } from './start-after-a-warning.js';

/** What is said to "it was a joke", by what had been warned of. */
const FALSE_ALARMS = {
  emergency: 'falseAlarm',
  crisis: 'falseCrisis',
  urgent: 'falseWorry',
  clinician: 'falseWorry',
  earlier: 'falseEither',
  stillAbout: 'falseEither',
  passed: 'falseEither',
  withdrawn: 'goOnLater',
} as const satisfies Record<NonNullable<Session['warned']>, string>;

/** What is said to "it has passed". */
const PASSED = {
  emergency: 'hasPassed',
  crisis: 'hasPassedCrisis',
  urgent: 'falseWorry',
  clinician: 'falseWorry',
  earlier: 'hasPassedEither',
  stillAbout: 'hasPassedEither',
  passed: 'hasPassedEither',
  withdrawn: 'goOnLater',
} as const satisfies Record<NonNullable<Session['warned']>, PromptId>;

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

/** "Yes, it's only my back", after something worse was heard: seen today, so the date stays. */
export function onlyThatPartTurn(situation: Situation): Turn {
  const turn = promptTurn('onlyThatPartSeen', situation);
  return { ...turn, session: { ...turn.session, quiet: true, warned: 'withdrawn' } };
}

/** "It has passed": what passes can come back, so nothing is taken back, and the date stays. */
export function hasPassedTurn(warned: NonNullable<Session['warned']>, situation: Situation): Turn {
  const turn = promptTurn(PASSED[warned], situation);
  const now = warned === 'withdrawn' ? warned : 'passed';
  return { ...turn, session: { ...turn.session, quiet: true, warned: now } };
}

/** A wrong alarm leaves no trace: from the next conversation on, all is as usual. */
function withoutWarning(turn: Turn): Turn {
  return {
    ...turn,
    session: { ...turn.session, quiet: true, warned: 'withdrawn' },
    keep: { change: ({ quietUntil: _, ...person }) => person, quietly: true },
  };
}

/** Whether these are the first words after a warning that closed the session, or after its next welcome. */
export function mayBeMisheard({ session, running }: Situation): boolean {
  return running === undefined && (session.said === undefined || session.welcomed);
}

/**
 * "That's not what I said", as the first words on the day of a warning: who corrects what was heard
 * takes back no report, so the round is offered, with its notice and after the numbers. Undefined if
 * there was no such warning. Later on that day it may be said of anything.
 */
export function misheardTurn(person: Person | undefined, situation: Situation): Turn | undefined {
  const { warned } = knowing(person, situation).session;
  if (!mayBeMisheard(situation) || warned !== 'earlier') return undefined;
  if (!isOfThatDay(warned, person, situation)) return undefined;
  const session = { ...situation.session, quiet: false, warned: undefined };
  return {
    ...promptTurn('misheard', { ...situation, session }),
    keep: {
      change: ({ quietUntil: _, notices: __, ...before }) => before,
      quietly: true,
    },
  };
}
