import type { Position } from '../../../models/content.js';
import { routineOf, stretchOf } from '../../content.js';
import { telling } from '../../memory/session.js';
import type { Running } from '../../routine/running.js';
import { leavingOut, wayOutOf } from '../on-the-mat/because.js';
import { withEasierTold } from '../on-the-mat/form.js';
import { inPassing } from '../on-the-mat/in-passing.js';
import { wayAround } from '../on-the-mat/other-way.js';
import { lastSkippedTurn, wasDone } from '../on-the-mat/skip.js';
import { startOf, startRoutine } from '../on-the-mat/start.js';
import { namesOf, suited } from '../on-the-mat/suited.js';
import { whichStretchTurn } from '../on-the-mat/which-stretch.js';
import { promptTurn, sayOf } from '../prompts.js';
import { type Decision, type Situation, type Turn, textOf, words } from '../turn.js';
import type { Slot } from '../wishes.js';
import { havingTold, ruledOut } from './conditions.js';
import { offeringTheChair } from './ordinary.js';
import { weakLimbTurn } from './weak-limb.js';

/**
 * "I can't kneel", "I can't get down on the floor": remembered, and kept out of whatever starts. In a
 * routine it goes on with what doesn't need that: a cushion is no help to who can't.
 */
export function outOfReachTurn(position: Position, situation: Situation): Decision {
  const { running, session } = situation;
  const told = havingTold({ said: position, id: position }, situation);
  if (session.starting?.kind === 'routine')
    return startOf(session.starting, withTheRestSuited(told));
  const turn = running ? onWithoutThatTurn(position, running, told) : otherwiseTurn(position, told);
  return { ...turn, did: 'cannot', session: suited(turn.session, told) };
}

/** Goes on with the stretches that don't need that position, and mentions the round in a chair; if none is left, offers that round. */
function onWithoutThatTurn(position: Position, running: Running, situation: Situation): Turn {
  const out = ruledOut(situation.session, situation.language);
  const turn = leavingOut(out, running, situation);
  const { say, session } = turn;
  const isSkipping = running.starts
    .slice(running.current)
    .some(({ stretch }) => out.includes(stretch));
  if (say.kind === 'narration' || !isSkipping) return turn;
  if (session.playback?.state !== 'ended')
    return position === 'front'
      ? turn
      : { ...turn, say: words(`${say.text} ${sayOf('orTheChair', situation)}`) };
  // Who did the rest and can't do the one face down has done what there is: no other round is needed.
  if (position === 'front' && running.starts.some((_, exercise) => wasDone(running, exercise)))
    return lastSkippedAfterAll(running, situation);
  const chair = chairTurn(situation);
  const text = `${wayOutOf(running, situation)} ${textOf(chair.say)}`.trim();
  const { offer, choices } = chair.session;
  return {
    ...turn,
    say: words(text),
    question: chair.question,
    session: { ...session, offer, choices },
  };
}

/** The way out of it, and the round is over. */
function lastSkippedAfterAll(running: Running, situation: Situation): Turn {
  const turn = lastSkippedTurn(running, situation);
  const text = `${wayOutOf(running, situation)} ${textOf(turn.say)}`.trim();
  return { ...turn, say: words(text) };
}

/** "Nothing that bends back": out of the routine, also in the middle of one, and for the rest of the conversation. */
export function noMovementTurn(movement: Slot | undefined, situation: Situation): Decision {
  if (movement?.id === undefined) return whichStretchTurn(situation);
  const told = havingTold(movement, situation);
  const { running, session, language } = told;
  if (session.starting?.kind === 'routine')
    return startOf(session.starting, withTheRestSuited(told));
  const out = ruledOut(session, language);
  const turn = running ? leavingOut(out, running, told) : promptTurn('noneOfThose', told);
  return { ...turn, did: 'cannot', session: suited(turn.session, told) };
}

/** "Start my stretches, but nothing that bends back": the start as well. What isn't known confirms none. */
export function startWithoutTurn(
  { movement, routine }: { movement: Slot; routine: Slot | undefined },
  situation: Situation,
): Decision {
  const { running, session } = situation;
  const isKnown = movement.id !== undefined;
  if (!isKnown && !session.starting) return startRoutine({ routine }, situation);
  const present = session.starting?.kind === 'routine' ? session.starting.id : running?.run.id;
  const isOther = routine?.id !== undefined && routine.id !== present;
  if ((running || session.starting) && !isOther) return noMovementTurn(movement, situation);
  const told = havingTold(movement, situation);
  // Without it in a place that waits for them as well.
  return startRoutine({ routine }, { ...told, session: suited(told.session, told) });
}

/**
 * "I can't lean on my wrists", "I can't turn my neck": another way of what is being done, if there is
 * one; else what needs that is left out, and the rest stays.
 */
export function partTurn(position: 'wrists' | 'arms' | 'head', situation: Situation): Decision {
  const { running, session, language } = situation;
  const told = havingTold({ said: position, id: position }, situation);
  if (session.starting?.kind === 'routine')
    return startOf(session.starting, withTheRestSuited(told));
  const here = stretchOf(running?.cue.stretch, language);
  const way = here?.needs?.includes(position) ? wayAround(position, here) : undefined;
  const what = `way:${running?.cue.stretch}`;
  if (running && way && !session.told.includes(what)) {
    const turn = inPassing('anotherWay', situation, { way }, withEasierTold(running));
    return {
      ...turn,
      did: 'cannot',
      session: { ...turn.session, told: telling(what, turn.session) },
    };
  }
  const turn = running
    ? leavingOut(ruledOut(told.session, language), running, told)
    : withoutThatTurn(position, told);
  return { ...turn, did: 'cannot', session: suited(turn.session, told) };
}

/** What one leans on with the hands, by the part that is told; none is told of most wrists. */
const ON_THE_HANDS: readonly (string | undefined)[] = ['hands', 'arms', 'shoulders', undefined];

/** "I can't lean on my shoulder": fists are a help to wrists alone. Legs that hold nobody up are weak. */
export function leaningTurn(part: Slot | undefined, situation: Situation): Decision {
  const { running } = situation;
  if (part?.id === 'knees') return outOfReachTurn('kneeling', situation);
  if (part?.id === 'head') return partTurn('head', situation);
  if (part && !ON_THE_HANDS.includes(part.id ?? 'unknown')) return weakLimbTurn(situation);
  const isHigherUp = part?.id === 'shoulders' || part?.id === 'arms';
  if (!isHigherUp || running === undefined) return partTurn('wrists', situation);
  const { session } = situation;
  const told = telling(`way:${running.cue.stretch}`, session);
  return partTurn('wrists', { ...situation, session: { ...session, told } });
}

/** Whatever waits beside what is about to start has nothing of it, either. */
function withTheRestSuited(told: Situation): Situation {
  return { ...told, session: suited(told.session, told) };
}

/** Of the usual round, the stretches that need that are skipped. */
function withoutThatTurn(position: Position, situation: Situation): Turn {
  const { language } = situation;
  const usual = routineOf(language.defaults.routine, language)?.stretches ?? [];
  const ids = usual.filter((id) => stretchOf(id, language)?.needs?.includes(position));
  const without = position === 'arms' ? 'withoutTheArms' : 'withoutThat';
  const prompt = ids.length === 0 ? 'notNeeded' : without;
  return promptTurn(prompt, situation, { stretches: namesOf(ids, situation) });
}

function chairTurn(situation: Situation): Turn {
  const { quiet } = situation.session;
  return offeringTheChair(quiet ? 'chairIfADoctorAgrees' : 'nothingOnTheFloor', situation);
}

/** The round in a chair, or the usual one without the stretch that is face down. */
function otherwiseTurn(position: Position, situation: Situation): Turn {
  const { language } = situation;
  if (position === 'front') {
    const ids = language.stretches
      .filter(({ needs = [] }) => needs.some((one) => one === position))
      .map(({ id }) => id);
    return promptTurn('notOnTheFront', situation, { stretches: namesOf(ids, situation) });
  }
  return chairTurn(situation);
}
