import { intentOf } from '../../../models/languages.js';
import { wayOutOf } from '../on-the-mat/because.js';
import { goOnTurn } from '../on-the-mat/enter.js';
import { promptTurn, sayOf } from '../prompts.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { isAskedOfLegs } from './cannot-get-up.js';
import { ifTheyCan } from './reported.js';
import { reportTurn } from './reports.js';

/** What answers "Is it new?", or leaves. */
const ANSWERS: readonly string[] = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'KeepPlaceIntent',
  'FalseAlarmIntent',
];

/** What says neither: asked again, and never taken for an answer. */
const SMALL_WORDS: readonly string[] = [
  'ReadyIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.NextIntent',
  'AMAZON.PauseIntent',
  'BackIntent',
  'WaitIntent',
  'ThanksIntent',
  'PraiseIntent',
  'HelloIntent',
  'NeverMindIntent',
  'ForgetItIntent',
  'NotToYouIntent',
  'ShowFollowUpIntent',
  'YouChooseIntent',
  'AgainIntent',
  'StartRoutineIntent',
  'SameAgainIntent',
  'AllOfThemIntent',
];

/** "I can't lift that arm": the number, and whether it is new. What is old goes on with care. */
export function weakLimbTurn(situation: Situation): Turn {
  return askingWhether('isItNew', situation);
}

function askingWhether(prompt: 'isItNew' | 'isItNewAgain', situation: Situation): Turn {
  const { running } = situation;
  const out = running ? ifTheyCan(wayOutOf(running, situation), situation.language) : '';
  const turn = promptTurn(prompt, situation, { out });
  const lead = { id: 'leadSaid', text: sayOf('notNew', situation) } as const;
  const no = running
    ? ({ kind: 'goOn', placeMs: running.placeMs, lead } as const)
    : ({ kind: 'prompt', id: 'cannot' } as const);
  return { ...turn, session: { ...turn.session, offer: { yes: { kind: 'newWeakness' }, no } } };
}

/** Weak legs of who can't get up are asked of in words of their own. */
function isAsked(situation: Situation): boolean {
  return situation.session.offer?.yes?.kind === 'newWeakness' && !isAskedOfLegs(situation);
}

/** "That's normal for me", where it was asked whether a weakness is new. */
export function notNewTurn(situation: Situation): Turn | undefined {
  const no = isAsked(situation) ? situation.session.offer?.no : undefined;
  if (no === undefined) return undefined;
  return no.kind === 'goOn' ? goOnTurn(no, situation) : promptTurn('cannot', situation);
}

/**
 * Until it is known whether the weakness is new, nothing else is answered: it is asked once more,
 * and then counts as new, unless all that was said is "I'm ready". Undefined for what answers it, and for any report.
 */
export function stillUnclear(intent: string, situation: Situation): Decision | undefined {
  const { session, language } = situation;
  const isReport = language.redFlags.some(({ id }) => intentOf(id) === intent);
  const isPainless = intent === intentOf(language.defaults.painless);
  if (!isAsked(situation) || isReport || isPainless || ANSWERS.includes(intent)) return undefined;
  const isSmall = SMALL_WORDS.includes(intent);
  if (session.misses > 0 && !isSmall) return reportTurn('emergency', situation);
  const turn = askingWhether('isItNewAgain', situation);
  const misses = isSmall ? session.misses : 1;
  return { ...turn, session: { ...turn.session, misses } };
}
