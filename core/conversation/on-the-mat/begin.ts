import type { Prompt, Stretch } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import { isRoutine, nameOf, routineOf, stretchOf, titleOf } from '../../content.js';
import {
  hasHeardNotice,
  isQuiet,
  type Person,
  withNotice,
  withoutNotice,
} from '../../memory/person.js';
import type { Run } from '../../memory/run.js';
import type { Session, Wish } from '../../memory/session.js';
import { skippedAt } from '../../memory/sore.js';
import { exercisesOf, HOLD_LIMITS_MS, longestHoldMs } from '../../routine/program.js';
import { talkFor } from '../../routine/talk.js';
import { outlineFor } from '../../routine/timelines.js';
import { spokenDuration } from '../../speech/durations.js';
import { fill } from '../../speech/text.js';
import { dayOf } from '../calendar.js';
import { didOfStart } from '../did.js';
import { promptTurn, sayOf } from '../prompts.js';
import { isOfTheBody, ruledOut } from '../safety/conditions.js';
import { startAfterAWarningTurn } from '../safety/start-after-a-warning.js';
import type { Keep, Situation, Turn } from '../turn.js';
import { onward } from './enter.js';
import { madeToOrder, meant } from './made-to-order.js';
import { narrate } from './narrate.js';
import { inReach, notRightTurn, skipsWords, stretchIdsOf, withSkipsTold } from './suited.js';
import { whichStretchTurn } from './which-stretch.js';

/** Begins a routine or a stretch the way this person likes it. */
export function beginTurn(asked: Wish, person: Person | undefined, situation: Situation): Turn {
  const known = knowing(person, situation);
  const afterAWarning = startAfterAWarningTurn(asked, person, known);
  if (afterAWarning) return afterAWarning;
  const wished = meant(asked, person, known.language);
  const wish = inReach(wished, known);
  const run = runOf(wish, person, known);
  if (run === undefined) return promptTurn('noOwnRoutine', known);
  const ids = stretchIdsOf(run, known);
  if (ids.length === 0) return whichStretchTurn(known);
  const out = ruledOut(known.session, known.language);
  if (ids.some((id) => out.includes(id))) return notRightTurn(run, known);
  if (isAllSore(run, person, known)) return allSoreTurn(run, person, known);
  const skipped = everythingIn(wish, person, known).filter((id) => !ids.includes(id));
  const chair = wish === wished ? '' : sayOf('chairInstead', known);
  const instead = `${chair} ${mostWords(run, ids, known)}`.trim();
  const skips = skipsWords(skipped, run.id, known);
  const did = didOfStart(run, isRoutine(run, known.language));
  const round = { startedMs: situation.nowMs, session: situation.sessionId };
  const text = `${instead} ${skips}`.trim();
  const lead = text === '' ? undefined : ({ id: 'leadSaid', text } as const);
  const begun = narrate({ did, run, placeMs: 0, lead, move: wish, round, held: [] }, known);
  const turn = text === '' ? begun : saying(instead, skips, begun);
  const keep = newsOf(turn, wish, person, known);
  return {
    ...turn,
    ...(turn.say.kind === 'narration' && { card: cardOf(run, known.language) }),
    ...(keep && { keep }),
  };
}

/** "Seven is the most I have for that": more were asked for than there are. */
function mostWords({ ask, told }: Run, ids: readonly string[], situation: Situation): string {
  if (told || ask?.count === undefined || ids.length >= ask.count) return '';
  const count = situation.language.words.cardinal(ids.length);
  return sayOf(ids.length === 1 ? 'onlyOneThere' : 'mostThere', situation, { count });
}

/** The stretches that it would have if nothing was ruled out, by id. */
function everythingIn(wish: Wish, person: Person | undefined, situation: Situation): string[] {
  const { session } = situation;
  if (session.conditions.length === 0) return [];
  const run = runOf(wish, person, { ...situation, session: { ...session, conditions: [] } });
  return run ? stretchIdsOf(run, situation) : [];
}

/** Around the notice, or as the lead-in of the narration, it is said what is done instead, and what is skipped. */
function saying(instead: string, skips: string, turn: Turn): Turn {
  const { say, session } = turn;
  const id = session.starting?.kind === 'routine' ? session.starting.id : session.playback?.run.id;
  const said =
    say.kind === 'narration' ? say : { ...say, text: `${instead} ${say.text} ${skips}`.trim() };
  return skips === '' ? { ...turn, say: said } : withSkipsTold({ ...turn, say: said }, id ?? '');
}

/** "How much longer in all?": of the routine that is under way, about to start, or the usual one. */
export function wholeTimeTurn(person: Person | undefined, situation: Situation): Turn {
  const { running, session, language } = situation;
  if (running) return onward(running, { id: 'leadWholeTime' }, situation);
  const { starting } = session;
  const usual = { kind: 'routine', id: language.defaults.routine } as const;
  const wish = starting?.kind === 'routine' ? starting : usual;
  const run = runOf(wish, person, knowing(person, situation));
  if (run === undefined) return promptTurn('noOwnRoutine', situation);
  const outline = outlineFor(run, language);
  const turn = promptTurn('wholeTime', situation, { outline });
  const isTold =
    starting?.kind === 'routine' &&
    !starting.told &&
    stretchOf(run.id, language)?.notice === undefined;
  return isTold
    ? { ...turn, session: { ...turn.session, starting: { ...starting, told: true } } }
    : turn;
}

/** "What comes first?" of what is about to start, and "after that?" */
export function whatsFirstTurn(person: Person | undefined, situation: Situation): Turn {
  const { starting } = situation.session;
  if (starting?.kind !== 'routine') return wholeTimeTurn(person, situation);
  const known = knowing(person, situation);
  const run = runOf(meant(starting, person, known.language), person, known);
  const ids = run ? stretchIdsOf(run, known) : [];
  if (ids.length === 0) return wholeTimeTurn(person, situation);
  const { nextTold } = situation.session;
  const turn = comingTurn(ids[nextTold], nextTold === 0, situation);
  return {
    ...turn,
    session: { ...turn.session, nextTold: nextTold < ids.length ? nextTold + 1 : 0 },
  };
}

/** The first of what is about to start, or the one after those that were told. */
function comingTurn(id: string | undefined, isFirst: boolean, situation: Situation): Turn {
  if (id === undefined) return promptTurn('leadNothingAfter', situation);
  const name = nameOf(id, situation.language);
  return isFirst
    ? promptTurn('firstUp', situation, { stretch: name })
    : promptTurn('leadAfterNext', situation, { second: name });
}

/** The plan of a wish, and whether to start it. */
export function planTurn(wish: Wish, person: Person | undefined, situation: Situation): Turn {
  const known = knowing(person, situation);
  const run = runOf(meant(wish, person, known.language), person, known);
  if (run === undefined) return promptTurn('noOwnRoutine', situation);
  const turn = promptTurn('wholeTime', situation, { outline: outlineFor(run, known.language) });
  return { ...turn, session: { ...turn.session, offer: { yes: { ...wish, told: true } } } };
}

/** Adds what the person heard on other days. After a warning, the notice and the safety words come again, and the notice after a condition. */
export function knowing(person: Person | undefined, situation: Situation): Situation {
  const { session, speaker, nowMs } = situation;
  const today = dayOf(nowMs);
  const wasWarned = isQuiet(person, today);
  const isNewlyNeeded = wasWarned || session.conditions.length > 0;
  const hasStretched = person?.stretched !== undefined;
  return {
    ...situation,
    session: {
      ...session,
      metBefore: session.metBefore || (hasStretched && !session.safetyHeard),
      safetyHeard: session.safetyHeard || (hasStretched && !wasWarned),
      noticeHeard:
        session.noticeHeard || (hasHeardNotice(person, speaker, today) && !isNewlyNeeded),
      speed: session.speed ?? person?.speed,
      quiet: session.quiet || wasWarned,
      warned: session.warned ?? (wasWarned ? 'earlier' : undefined),
      pauseTold: session.pauseTold || Boolean(person?.pauseTold),
    },
  };
}

/** The wish, and what the person likes where nothing else was asked for. Undefined for a routine of their own that they don't have. */
function runOf(
  wish: Wish,
  person: Person | undefined,
  { session, language, nowMs, seed }: Situation,
): Run | undefined {
  const { id, noticeHeard, told, ask } = wish;
  const stretch = stretchOf(id, language);
  const longestMs = stretch ? longestHoldMs(stretch) : HOLD_LIMITS_MS.max;
  const habitMs = person?.holdMs && Math.min(person.holdMs, longestMs);
  const talkWish = session.talkWish ?? person?.talkWish;
  const isStep = ({ further = [] }: Stretch) => further.some((step) => step.id === wish.further);
  const talk = language.stretches.map((one) => [
    one.id,
    isStep(one) ? 'full' : talkFor(person?.practice?.[one.id], nowMs, talkWish),
  ]);
  const run = {
    id,
    ask,
    holdMs: wish.holdMs ?? habitMs,
    sets: wish.sets,
    seed,
    talk: Object.fromEntries(talk),
    unknown: language.stretches.map((one) => one.id).filter((one) => !person?.practice?.[one]),
    speed: session.speed,
    easier: person?.easier,
    further: withStep(person, wish),
    bell: person?.bell,
    justBell: person?.justBell,
    countDown: person?.countDown,
    leaveOut: [
      ...(person?.leaveOut ?? []),
      ...soreOf(person, session, nowMs),
      ...ruledOut(session, language),
    ],
    opening: !session.safetyHeard,
    noticeHeard,
    told,
  };
  return madeToOrder(run, person, language);
}

/** Stretches that hurt today, by id. */
function soreOf(person: Person | undefined, { sore }: Session, nowMs: number): string[] {
  return [...sore, ...skippedAt(person, nowMs)];
}

/** Whether what the person doesn't leave out for good hurts today, all of it. */
function isAllSore(
  { id, stretches }: Run,
  person: Person | undefined,
  { session, language, nowMs }: Situation,
): boolean {
  const sore = soreOf(person, session, nowMs);
  const all = stretches ?? routineOf(id, language)?.stretches ?? [id];
  const isSore = (one: string) => sore.includes(one);
  return all.some(isSore) && all.every((one) => isSore(one) || person?.leaveOut?.includes(one));
}

/** Offers a rest, unless that hurts, too. */
function allSoreTurn(run: Run, person: Person | undefined, situation: Situation): Turn {
  const { session, language, nowMs } = situation;
  const prompt = isRoutine(run, language) ? 'allSore' : 'soreToday';
  const { to: rest }: Prompt = language.prompts[prompt];
  const isSore = rest?.kind === 'routine' && soreOf(person, session, nowMs).includes(rest.id);
  return promptTurn(isSore ? 'restSore' : prompt, situation);
}

/** The next steps that are done: those that were taken up, and the one that comes with this wish. */
function withStep(person: Person | undefined, { further }: Wish): string[] | undefined {
  const taken = person?.further;
  return further === undefined ? taken : [...new Set([...(taken ?? []), further])];
}

/** A step that is taken up, and the days of the first routine and of the notice, the first time they come. */
function newsOf(
  { say, session }: Turn,
  wish: Wish,
  person: Person | undefined,
  { session: before, nowMs, speaker }: Situation,
): Keep | undefined {
  if (say.kind === 'narration' && wish.further !== undefined)
    return { change: (now) => ({ ...now, further: withStep(now, wish) }), quietly: false };
  if (before.safetyHeard && before.noticeHeard) return undefined;
  const today = dayOf(nowMs);
  const isFirst = session.safetyHeard && person?.stretched === undefined;
  // With a condition it isn't noted as heard: what they told isn't kept, so it has to come again.
  const isSuited = before.conditions.every(isOfTheBody);
  const wasHeard = hasHeardNotice(person, speaker, today);
  const isNew = isSuited && session.noticeHeard && !wasHeard;
  const isDue = !isSuited && wasHeard;
  if (!isFirst && !isNew && !isDue) return undefined;
  return {
    change: (now) => ({
      ...(isNew ? withNotice(now, speaker, today) : isDue ? withoutNotice(now, speaker) : now),
      ...(isFirst && { stretched: today }),
    }),
    quietly: true,
  };
}

/** The stretches in order, to look up afterwards. */
function cardOf(run: Run, language: Language): NonNullable<Turn['card']> {
  const { stretches, routines, screen, prompts, words } = language;
  const lines = exercisesOf({ ...run, sets: 1 }, routines, stretches).map(({ stretch, holdMs }) =>
    fill(screen.cards.stretch, {
      stretch: stretch.name,
      hold: spokenDuration(holdMs, words),
      position: stretch.position,
      shape: stretch.shape,
    }),
  );
  const disclaimer = prompts.disclaimer.say[0];
  return {
    title: fill(titleOf(run.id, language), {}),
    text: [...new Set(lines), disclaimer].join('\n\n'),
  };
}
