import type { Condition, Position } from '../../../models/content.js';
import { routineOf, stretchOf } from '../../content.js';
import type { GoOn, Wish } from '../../memory/move.js';
import { type Running, standingAt } from '../../routine/running.js';
import { leavingOut } from '../on-the-mat/because.js';
import { inPassing } from '../on-the-mat/in-passing.js';
import { withoutAll } from '../on-the-mat/rest-without.js';
import { withADoctorFirst } from '../on-the-mat/set-aside.js';
import { staying } from '../on-the-mat/settings.js';
import { namesOf, skipsWords, suited, suitedAhead, withSkipsTold } from '../on-the-mat/suited.js';
import { offeredRound } from '../on-the-mat/what-waits.js';
import { sayOf } from '../prompts.js';
import { type Situation, type Turn, textOf, words } from '../turn.js';
import type { Slot } from '../wishes.js';
import { havingTold, ruledOut, skipsOf } from './conditions.js';
import { noticeTurn } from './notice.js';

/** Old joints, which the notice doesn't name, and what they don't bear. */
const JOINTS: readonly string[] = ['knee', 'shoulder', 'hip', 'wrist', 'kneeling'] satisfies (
  | Condition
  | Position
)[];

/**
 * "I've got a bad knee" to "shall we start?", or to "shall we stretch?": asked, as before a notice,
 * without what that rules out.
 */
export function startWithAJoint(
  conditions: readonly Slot[],
  situation: Situation,
): Wish | undefined {
  const { language } = situation;
  const starting = situation.session.starting ?? greetedWith(situation);
  if (starting?.kind !== 'routine' || !areJoints(conditions)) return undefined;
  return stretchOf(starting.id, language)?.notice === undefined ? starting : undefined;
}

/** Who is welcomed back with it, or asks how it went; a newcomer is asked what they would like. */
function greetedWith(situation: Situation): Wish | undefined {
  return isRoundOffered(situation) ? offeredRound(situation) : undefined;
}

/** Whether a round is offered to somebody who knows it, and has begun nothing in this conversation that could have hurt. */
export function isRoundOffered({ session }: Situation): boolean {
  const { offer, launchOffer, topic, playback, later, week, safetyHeard, warned, quiet } = session;
  const isBegun = playback !== undefined || later !== undefined || week.length > 0;
  const isCalm = warned === undefined && !quiet && topic === undefined;
  const isAsked = launchOffer || (safetyHeard && !isBegun && isCalm);
  return offer?.yes?.kind === 'routine' && isAsked;
}

function areJoints(conditions: readonly Slot[]): boolean {
  return (
    conditions.length > 0 && conditions.every(({ id }) => id !== undefined && JOINTS.includes(id))
  );
}

/** The same before a kept place. Undefined if nothing is left of it, or it isn't for everyone anyway. */
export function goOnWithAJoint(
  conditions: readonly Slot[],
  situation: Situation,
): Turn | undefined {
  const { session, running, language } = situation;
  const starting = session.starting ?? offeredPlace(conditions, situation);
  if (starting?.kind !== 'goOn' || running === undefined || !areJoints(conditions))
    return undefined;
  const told = conditions.reduce((now, one) => havingTold(one, now), situation);
  const ahead = suitedAhead(told.session, running, told);
  const isForAll = stretchOf(running.cue.stretch, language)?.notice === undefined;
  if (ahead === undefined || !isForAll) return undefined;
  const { noticeHeard: _, lead, ...move } = starting;
  const isThere = ahead.cue.stretch === running.cue.stretch;
  const asked = beforeADoctor(told);
  const goOn = { ...move, placeMs: ahead.placeMs, ...(isThere && { lead }) };
  const before = { ...asked.session, playback: standingAt(ahead) };
  const turn = noticeTurn(ahead.run, goOn, { ...asked, session: before, running: ahead });
  return withADoctorFirst(sayingWhatGoes(turn, running, ahead, asked), situation);
}

/** What was left of a kept place, and isn't any more, is told with the notice: who was in it expects it. */
function sayingWhatGoes(turn: Turn, before: Running, ahead: Running, situation: Situation): Turn {
  const { session, language } = situation;
  const kept = ahead.starts.map(({ stretch }) => stretch);
  const left = before.starts.slice(before.current).map(({ stretch }) => stretch);
  // What was left out for it already, the last time, is out still.
  const all: readonly string[] = routineOf(ahead.run.id, language)?.stretches ?? [];
  const later = all.slice(all.indexOf(before.cue.stretch) + 1);
  const stillOut = ruledOut(session, language).filter((id) => later.includes(id));
  const gone = [...new Set([...left, ...stillOut])].filter((id) => !kept.includes(id));
  const isTold = session.told.includes(skipsOf(ahead.run.id));
  const skips = isTold ? '' : skipsWords(gone, situation);
  if (skips === '') return turn;
  return withSkipsTold({ ...turn, say: words(`${skips} ${textOf(turn.say)}`) }, ahead.run.id);
}

/**
 * "My knee's bad, is this one okay?" of a pose: what isn't for that joint is left out, and on it goes.
 * Undefined outside of one, or where it isn't for everyone anyway.
 */
export function jointInAPose(conditions: readonly Slot[], situation: Situation): Turn | undefined {
  const { session, running, language } = situation;
  const isForAll = stretchOf(running?.cue.stretch, language)?.notice === undefined;
  if (running === undefined || session.starting || session.quiet) return undefined;
  if (!isForAll || !areJoints(conditions)) return undefined;
  const told = conditions.reduce((now, one) => havingTold(one, now), situation);
  const out = ruledOut(told.session, language);
  const turn = out.includes(running.cue.stretch)
    ? leavingOut(out, running, told)
    : stayingHereTurn(out, running, told);
  return { ...turn, session: suited(turn.session, told) };
}

/** This stretch is fine for that joint, so it goes on; says which of those ahead it will skip. */
function stayingHereTurn(out: readonly string[], running: Running, situation: Situation): Turn {
  const ahead = running.starts.slice(running.current).map(({ stretch }) => stretch);
  const gone = [...new Set(ahead)].filter((id) => out.includes(id));
  const stretches = namesOf(gone, situation);
  const skips = gone.length === 0 ? '' : sayOf('skips', situation, { stretches });
  const without = withoutAll(out, running, situation);
  const turn = inPassing('thisOneCanStay', situation, { skips }, without ?? running);
  return without ? staying(turn, without) : turn;
}

/** A place that was kept, and is offered; what hurts there right now waits for a doctor. */
function offeredPlace(conditions: readonly Slot[], { session }: Situation): GoOn | undefined {
  const { yes, no } = session.offer ?? {};
  const hurts = conditions.some(({ id }) => id === ('kneeling' satisfies Position));
  return no?.kind === 'setAside' && yes?.kind === 'goOn' && !hurts ? yes : undefined;
}

/** Only a doctor's word leads on. */
export function beforeADoctor(told: Situation): Situation {
  return { ...told, session: { ...told.session, quiet: true, noticeHeard: false } };
}
