import type { RedFlag, ToldOfIt } from '../../../models/content.js';
import { QUIET_FOR_MS } from '../../memory/person.js';
import type { Session } from '../../memory/session.js';
import { answerTurn } from '../answers.js';
import { dayOf } from '../calendar.js';
import { promptTurn } from '../prompts.js';
import type { Search } from '../search.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { type Graded, UNCLEAR } from './grade.js';
import { stopTurn } from './pain.js';
import { afterAReport, reported } from './reported.js';

/** A report at its level, of the speaker or of somebody else; what may be one is asked about. */
export function reportTurn(level: Graded, situation: Situation, of?: ToldOfIt): Turn {
  if (level === UNCLEAR) return whichReportTurn(situation);
  const { redFlags, defaults } = situation.language;
  const flag = redFlags.find(({ id }) => id === level);
  if (flag === undefined) return answerTurn(defaults.warningSigns, 'say', situation);
  if (flag.id !== 'stop-stretch') return warningTurn(flag, flag.id, of, situation);
  const asked = askedLevel(situation);
  return asked === undefined || asked === flag.id
    ? stopTurn(flag, situation)
    : reportTurn(asked, situation);
}

/** What "is it pain?" was asked about: pain in the chest isn't just a reason to stop. */
export function askedLevel({ session: { offer } }: Situation): RedFlag['id'] | undefined {
  return offer?.yes?.kind === 'report' ? offer.yes.level : undefined;
}

/** "I have {sign}", of a sign that we know. */
export function knownSignTurn(sign: Slot | undefined, situation: Situation, of?: ToldOfIt): Turn {
  return reportTurn(sign?.id === UNCLEAR ? UNCLEAR : 'emergency', situation, of);
}

/** "I have {sign}", in words: they are graded, and if they say nothing, a question helps. */
export function unknownSignTurn(
  said: string,
  find: Search,
  situation: Situation,
  of?: ToldOfIt,
): Turn {
  return reportTurn(find(said).report ?? UNCLEAR, situation, of);
}

/** A question that helps; in a routine, pain is a reason to come out. What isn't pain may still be numb. */
export function whichReportTurn(situation: Situation): Turn {
  const turn = promptTurn('whichReport', situation);
  const inARoutine = { kind: 'report', level: 'stop-stretch' } as const;
  const yes = situation.running ? inARoutine : turn.session.offer?.yes;
  return { ...turn, session: { ...turn.session, offer: { yes, no: { kind: 'anythingNumb' } } } };
}

/** Whose emergency it isn't: the speaker needs no doctor for it, but what comes next is about it. */
const OF_ANOTHER: readonly unknown[] = [
  'anything',
  'not-breathing',
  'choking',
] satisfies ToldOfIt[];
const QUIET_FOR_ANOTHER_MS = 86_400_000;

/** Comes before everything else. What was going on is over, and nothing is offered for some days, or for that day. */
function warningTurn(
  flag: RedFlag,
  warned: NonNullable<Session['warned']>,
  of: ToldOfIt | undefined,
  situation: Situation,
): Turn {
  const quietMs = OF_ANOTHER.includes(of) ? QUIET_FOR_ANOTHER_MS : QUIET_FOR_MS;
  const quietUntil = dayOf(situation.nowMs + quietMs);
  return {
    ...reported(flag, situation, of),
    session: { ...afterAReport(situation.session), quiet: true, warned },
    // Also a place that was set aside before: "go on" would lead back to it.
    keep: { change: ({ place: _, ...person }) => ({ ...person, quietUntil }), quietly: true },
  };
}
