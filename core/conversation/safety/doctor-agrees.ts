import { answerOf, routineOf, titleOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import type { Person } from '../../memory/person.js';
import type { Running } from '../../routine/running.js';
import { leavingOut } from '../on-the-mat/because.js';
import { withLeave } from '../on-the-mat/beside-a-routine.js';
import { resumeTurn } from '../on-the-mat/controls.js';
import { resumeLaterTurn } from '../on-the-mat/kept-place.js';
import { startRoutine } from '../on-the-mat/start.js';
import { MOST_NAMED, namesOf, suited } from '../on-the-mat/suited.js';
import { promptTurn } from '../prompts.js';
import { none, yes } from '../replies.js';
import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { havingTold, ruledOut, withLeaveGiven } from './conditions.js';

/**
 * "My doctor said it's okay": yes to a start, on with what waited for that, or the offer to start.
 * After a warning the whole notice comes first. "It's fine, but in a chair" starts that round instead.
 */
export function doctorAgreesTurn(
  { condition, routine }: Partial<Record<'condition' | 'routine', Slot | undefined>>,
  person: Person | undefined,
  before: Situation,
): Decision {
  const told = having(condition ?? askedAtTheStart(before), before);
  const situation = { ...told, session: withLeaveGiven(told.session) };
  if (told !== before && situation.running && !situation.session.starting)
    return leavingWhatIsOut(situation.running, situation);
  const { session, narrating, running } = situation;
  const { starting, offer, later, playback } = session;
  if (starting && routine?.id !== undefined)
    return { kind: 'start', wish: { kind: 'routine', id: routine.id, noticeHeard: true }, session };
  if (narrating || starting) return none(undefined, situation);
  const offered = offer?.yes?.kind;
  if (offered === 'goOn' || offered === 'routine' || offered === 'seen') return yes(situation);
  if (running) return resumeTurn(situation);
  if (later && (playback === undefined || offered === 'later'))
    return resumeLaterTurn(person, withLeave(situation));
  if (session.warned === undefined) return startOfferTurn(situation);
  return startRoutine({}, { ...situation, session: { ...session, doctorAgreed: true } });
}

/** What was asked about before the notice: who answers that with a doctor's word has it. */
function askedAtTheStart({ session, language }: Situation): Slot | undefined {
  const id = session.starting && answerOf(session.topic, language)?.about;
  return id === undefined ? undefined : { said: '', id };
}

/** "I'm pregnant, and my midwife says it's fine": told with the leave, and what it rules out is out of what waits. */
function having(condition: Slot | undefined, before: Situation): Situation {
  const told = havingTold(condition, before);
  if (told === before) return before;
  const { playback } = before.session;
  return { ...told, session: { ...suited(told.session, told), playback } };
}

/** In a routine, on without what the condition rules out. */
function leavingWhatIsOut(running: Running, situation: Situation): Turn {
  const turn = leavingOut(ruledOut(situation.session, situation.language), running, situation);
  return { ...turn, session: suited(turn.session, situation) };
}

/**
 * What was about to start when they told it, or the usual round. What they told rules out stays out:
 * nobody can tell what the doctor was asked about.
 */
function startOfferTurn(situation: Situation): Turn {
  const { session, language } = situation;
  const { untilADoctor: asked } = session;
  const { routine: usual } = language.defaults;
  const wish: Wish = asked ?? { kind: 'routine', id: usual };
  const all = wish.ask?.only ?? routineOf(wish.id, language)?.stretches ?? [];
  const ids = ruledOut(session, language);
  const out = all.filter((one) => ids.includes(one));
  const isSome = out.length > 0 && out.length < all.length && out.length <= MOST_NAMED;
  const prompt = isSome ? 'doctorAgreesWithout' : 'doctorAgrees';
  const values = { stretches: namesOf(out, situation), name: titleOf(wish.id, language) };
  const turn = promptTurn(prompt, situation, values);
  // The notice that they answered with a condition isn't given twice.
  const noticeHeard = session.conditions.length > 0 || asked !== undefined;
  const offer = { yes: { ...wish, noticeHeard } } as const;
  return { ...turn, session: { ...turn.session, quiet: false, offer } };
}
