import { routineOf, titleOf } from '../content.js';
import { isOfferResting, type Person } from '../memory/person.js';
import { isComingBack } from '../memory/rounds.js';
import { skippedAt } from '../memory/sore.js';
import { dayOf } from './calendar.js';
import { isRestingToday } from './habit.js';
import { milestoneTurn } from './milestones.js';
import { mayGoFurther, nextStepTurn } from './next-step.js';
import { keptPlaceTurn, placeRunOutTurn } from './on-the-mat/kept-place.js';
import { knowing } from './on-the-mat/knowing.js';
import { lastWished, otherThanUsual } from './on-the-mat/last-round.js';
import { namesOf } from './on-the-mat/suited.js';
import { planAtLaunch } from './plan.js';
import { progressOf } from './progress.js';
import { promptTurn, questionOf } from './prompts.js';
import type { Situation, Turn } from './turn.js';

/**
 * "Open back coach": a welcome, shorter for people who come back. A kept place is offered; a plan
 * that runs tells its day. `timeZone`: theirs, where `needsCalendar` says so.
 */
export function launchTurn(
  person: Person | undefined,
  timeZone: string | undefined,
  situation: Situation,
): Turn {
  const known = knowing(person, situation);
  const offered = known.session.quiet ? undefined : keptPlaceTurn(person, known);
  const welcome = () => welcomeTurn(person, timeZone, known);
  const turn = offered ?? (person ? byName(welcome(), person, known) : welcome());
  if (person?.place || turn.keep) return turn;
  return { ...turn, keep: { change: (newcomer) => newcomer, quietly: true } };
}

/** Whether the welcome depends on the days of somebody's own calendar. */
export function needsCalendar(person: Person, situation: Situation): boolean {
  return person.plan !== undefined || mayGoFurther(person, situation);
}

/** Offers to stretch, more gently after a time away, and not at all on a rest day, or if that was refused lately. */
function welcomeTurn(
  person: Person | undefined,
  timeZone: string | undefined,
  situation: Situation,
): Turn {
  const { nowMs, session } = situation;
  const shows = { kind: 'home' } as const;
  if (person === undefined) return { ...promptTurn('welcomeNew', situation), shows };
  if (session.quiet) {
    const turn = promptTurn('welcomeBackQuietly', situation);
    return { ...turn, shows, session: { ...turn.session, welcomed: true } };
  }
  const isResting = isOfferResting(person, dayOf(nowMs)) || isRestingToday(person, nowMs);
  const told =
    (timeZone && byCalendar(person, timeZone, isResting, situation)) ||
    milestoneTurn(person, isResting, situation);
  if (told) return { shows, ...told };
  if (isResting) return { ...promptTurn('welcomeBackQuietly', situation), shows };
  const runOut = placeRunOutTurn(person, situation);
  if (runOut) return { ...offering(runOut), shows };
  const comingBack = isComingBack(person, nowMs);
  return { ...offering(promptTurn(comingBack ? 'comeback' : 'welcomeBack', situation)), shows };
}

/** The day of the plan, or the next step after a week of rounds. */
function byCalendar(
  person: Person,
  timeZone: string,
  isResting: boolean,
  situation: Situation,
): Turn | undefined {
  const { nowMs, language } = situation;
  const progress = progressOf(person.rounds ?? [], nowMs, timeZone, language.words);
  const ofPlan = planAtLaunch(person, timeZone, progress, isResting, situation);
  if (ofPlan) return offering(ofPlan);
  return isResting ? undefined : nextStepTurn(person, timeZone, situation);
}

/** Whose last round was another one than the usual is offered that, by its name: a yes in a chair never leads to the floor. */
function byName(turn: Turn, person: Person, situation: Situation): Turn {
  const { language } = situation;
  const yes = turn.session.offer?.yes;
  const usual = language.defaults.routine;
  const other = otherThanUsual(person, language);
  if (yes?.kind !== 'routine' || yes.id !== usual || yes.further !== undefined) return turn;
  const id = other ?? usual;
  const sore = soreIn(id, person, situation);
  if (other === undefined && sore.length === 0) return turn;
  const whole = yes.holdMs === undefined ? 'thatRoundAgain' : 'thatRoundGently';
  const values = { name: titleOf(id, language), stretches: namesOf(sore, situation) };
  const question = questionOf(sore.length > 0 ? 'thatRoundWithout' : whole, situation, values);
  // Of five minutes yesterday, "that round again" is of five.
  const last = lastWished(person, language);
  const asked = last?.id === id && yes.holdMs === undefined ? last.ask : undefined;
  // "In a chair for my neck" had a stretch more than the round has by itself.
  const { ms, only } = { ms: asked?.ms, only: other && asked?.only };
  const ask = { ...(ms !== undefined && { ms }), ...(only && { only }) };
  const again = (ms ?? only) === undefined ? { ...yes, id } : { ...yes, id, ask };
  const offer = { ...turn.session.offer, yes: again };
  return { ...turn, question, session: { ...turn.session, offer } };
}

/** What a round skips for today, unless that is all of it. */
function soreIn(id: string, person: Person, { nowMs, language }: Situation): readonly string[] {
  const stretches: readonly string[] = routineOf(id, language)?.stretches ?? [];
  const sore = stretches.filter((one) => skippedAt(person, nowMs).includes(one));
  return sore.length < stretches.length ? sore : [];
}

/** "No" to it rests the offer for two weeks. */
function offering(turn: Turn): Turn {
  const launchOffer = turn.session.offer?.yes?.kind === 'routine';
  return { ...turn, session: { ...turn.session, launchOffer } };
}
