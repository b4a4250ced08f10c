import { isRoutine, stretchOf } from '../../content.js';
import type { Person } from '../../memory/person.js';
import { isWayOut } from '../../routine/playback.js';
import type { Running } from '../../routine/running.js';
import { promptTurn, sayOf } from '../prompts.js';
import { havingTold, ruledOut } from '../safety/conditions.js';
import { type Decision, type Situation, type Turn, textOf, words } from '../turn.js';
import type { Slot } from '../wishes.js';
import { stretchAt } from './asking.js';
import { inPassing } from './in-passing.js';
import { skipOnceTurn } from './leave-out.js';
import { withoutTurn } from './parts-of-a-round.js';
import { withoutAll } from './rest-without.js';
import { staying } from './settings.js';
import { notThisStretchTurn } from './skip.js';
import { namedAmong, namedInRound, stretchesAtHand } from './stands-for.js';
import { startOf } from './start.js';
import { MOST_NAMED, namesOf, suited } from './suited.js';
import { thatToldNext } from './told-next.js';

type Named = Partial<Record<'stretch' | 'place' | 'condition' | 'part', Slot | undefined>>;

/** "Leave out child's pose, my knee is bad": that one, and what the reason rules out besides. */
export function leaveOutBecauseTurn(
  { stretch, place, condition, part }: Named,
  person: Person | undefined,
  situation: Situation,
): Decision {
  const told = having(condition, situation);
  const { running, session, language } = told;
  const isKnown = condition?.id !== undefined;
  const present = isKnown ? thisOne(stretch ?? place, told) : undefined;
  const next = thatToldNext(stretch, told);
  const id = stretch?.id ?? stretchAt(place, told) ?? next ?? present;
  const named = id === undefined ? undefined : { said: '', id };
  if (!isKnown && place && named && running === undefined)
    return withoutTurn({ stretch: named }, told);
  // "Yes, but without the wrist one", of the round that was offered.
  const offered = isKnown ? undefined : offeredByPart(part, told);
  if (offered) return withoutTurn({ stretch: offered }, told);
  const unknown = place?.id === undefined ? place : undefined;
  // In "skip this one, my knees don't like it", the knees are the reason and name no stretch.
  const isReason = part !== undefined && condition?.said.includes(part.said);
  const some = named ?? stretch ?? unknown ?? (isReason ? undefined : aheadByPart(part, told));
  if (!isKnown && !some && running && !session.starting) return notThisStretchTurn(situation);
  if (!isKnown) return skipOnceTurn(some, person, situation);
  const out = ruledOut(session, language);
  if (running === undefined || session.starting)
    return named && !out.includes(named.id)
      ? withoutTurn({ stretch: named }, told)
      : startOf(session.starting?.kind === 'routine' ? session.starting : usual(told), told);
  const turn = leavingOut([...out, ...(id === undefined ? [] : [id])], running, told);
  return { ...turn, session: suited(turn.session, told) };
}

/** "And skip the chest one": the only one of the round that is named or done so, unless they are in it. */
function aheadByPart(part: Slot | undefined, { running, session, language }: Situation) {
  if (running === undefined || session.starting || part === undefined) return undefined;
  const id = namedInRound(part.said, running, language);
  return id === undefined || id === running.cue.stretch ? undefined : { said: part.said, id };
}

/** The same of a round that is about to start, or was offered. */
function offeredByPart(part: Slot | undefined, situation: Situation): Slot | undefined {
  const { running, session, language } = situation;
  if (part === undefined || (running && !session.starting)) return undefined;
  const id = namedAmong(part.said, stretchesAtHand(situation), language);
  return id === undefined ? undefined : { said: part.said, id };
}

/** "Not this one, my knee is bad", in it, also without a word of which: the one that is being done. */
function thisOne(named: Slot | undefined, { running, session, language }: Situation) {
  const isThis = named === undefined || language.words.thisOne.test(named.said);
  return isThis && !session.starting ? running?.cue.stretch : undefined;
}

/** "Without child's pose and cat-camel", "child's pose twice and no cat-camel": in a routine, on without them. */
export function withoutSomeTurn(
  wish: Parameters<typeof withoutTurn>[0],
  situation: Situation,
): Decision {
  const { running, session } = situation;
  const ids = [wish.stretch, wish.also].flatMap((one) => one?.id ?? []);
  if (running === undefined || session.starting || ids.length < 2)
    return withoutTurn(wish, situation);
  return leavingOut(ids, running, situation);
}

/** The condition told, and whatever waits without what it rules out; what is under way comes after. */
function having(condition: Slot | undefined, situation: Situation): Situation {
  const told = havingTold(condition, situation);
  const { later, playback } = suited(told.session, told);
  const now = told.running ? told.session.playback : playback;
  return { ...told, session: { ...told.session, later, playback: now } };
}

function usual({ language }: Situation) {
  return { kind: 'routine', id: language.defaults.routine } as const;
}

/** The words that lead out of the pose; none where nobody is in it, or every turn says the whole way up. */
export function wayOutOf({ cue }: Running, { narrating, language }: Situation): string {
  const stretch = stretchOf(cue.stretch, language);
  const isIn = narrating || cue.kind === 'hold' || isWayOut(cue);
  return (isIn && stretch?.notice === undefined && stretch?.release[0].text) || '';
}

/** On without them; who is in one of them comes out of it first. */
export function leavingOut(ids: readonly string[], running: Running, situation: Situation): Turn {
  const { starts, current, cue } = running;
  const left = [...new Set(starts.slice(current).map(({ stretch }) => stretch))];
  const gone = left.filter((id) => ids.includes(id));
  if (gone.length === 0) return inPassing('allRightForThem', situation);
  const skips = gone.length > MOST_NAMED ? 'skipsSeveral' : 'skips';
  const count = situation.language.words.cardinal(gone.length);
  const values = { stretches: namesOf(gone, situation), count };
  const ahead = withoutAll(ids, running, situation);
  if (ahead && !ids.includes(cue.stretch))
    return staying(inPassing(skips, situation, values, ahead), ahead);
  const way = wayOutOf(running, situation);
  const text = `${way} ${sayOf(skips, situation, values)}`.trim();
  if (ahead) return staying({ ...promptTurn(skips, situation), say: words(text) }, ahead);
  const { run, round, held } = running;
  const playback = { state: 'ended', run, round, held } as const;
  const turn = instead(running, situation);
  const said = `${text} ${textOf(turn.say)}`.trim();
  return { ...turn, did: 'skips', say: words(said), session: { ...turn.session, playback } };
}

/** With nothing left of a round, another one is offered, unless it is that one, or a doctor comes first. */
function instead({ run }: Running, situation: Situation): Turn {
  const { session, language } = situation;
  return session.quiet || !isRoutine(run, language) || run.id === language.defaults.seated
    ? promptTurn('afterNotice', situation)
    : promptTurn('cannot', situation);
}
