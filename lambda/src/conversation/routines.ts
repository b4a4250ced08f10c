import type { Stretch } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import type { SessionMove } from '../memory/session.js';
import { partEnd } from '../routine/parts.js';
import { type Choice, exercisesOf } from '../routine/program.js';
import { type Cue, compileTimeline, type Timeline } from '../routine/timeline.js';
import { pick } from '../routine/variety.js';
import { spokenMs } from '../speech/pace.js';
import { LIMITS, piecesOf, ssmlOf } from '../speech/ssml.js';
import { fill } from '../speech/text.js';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

export type RoutineMove = Extract<SessionMove, { kind: 'routine' }>;

/** The timeline of a choice, the same each time for the same seed. `opening`: with the safety words. */
export function timelineOf(
  choice: Choice & { seed?: number | undefined },
  language: Language,
  opening: boolean,
): Timeline {
  const exercises = exercisesOf(choice, language.routines, language.stretches);
  const { cuePools, prompts } = language;
  const isRoutine = language.routines.some(({ id }) => id === choice.id);
  const program = {
    exercises,
    pools: cuePools,
    opening: opening ? pick(prompts.safety.say, 0) : undefined,
    close: isRoutine ? cuePools.closeRoutine : cuePools.closeStretch,
    seed: choice.seed ?? 0,
  };
  return compileTimeline(program, spokenMs, fill);
}

/** Guides through a routine or a stretch, from the beginning or from the cue where a part ended. */
export function routineTurn(move: RoutineMove, situation: Situation): Turn {
  const { language, session } = situation;
  const screened = language.stretches.find(({ id, screening }) => id === move.id && screening);
  if (screened?.screening && !move.screened) return screeningTurn(screened, move, situation);

  const seed = move.seed ?? situation.seed;
  const opening = move.opening ?? !session.safetyHeard;
  const from = move.from ?? 0;
  const { cues } = timelineOf({ ...move, seed }, language, opening);
  if (cues.length === 0) return promptTurn('whichStretch', situation);

  const end = partEnd(cues, from, fitsOneResponse);
  const whole = end === cues.length;
  const finished = screened ? 'afterScreened' : 'anotherRound';
  const asked = promptTurn(whole ? finished : 'nextPart', situation);
  const { id, holdMs, sets } = move;
  const afterwards = asked.session.offer?.yes ?? ({ kind: 'routine', id, holdMs, sets } as const);
  return {
    ...asked,
    say: cues.slice(from, end),
    session: {
      ...asked.session,
      safetyHeard: true,
      offer: { yes: whole ? afterwards : { ...move, seed, opening, from: end }, no: farewell },
      last: { ...move, seed, opening },
    },
  };
}

const farewell = { kind: 'prompt', id: 'goodbye' } as const;

function screeningTurn(stretch: Stretch, move: RoutineMove, situation: Situation): Turn {
  const { screening } = stretch;
  if (screening === undefined) return promptTurn('notYet', situation);
  const { say, ask, reprompt } = screening;
  const advice = { kind: 'advice', id: stretch.id } as const;
  return {
    say,
    ask,
    reprompt,
    session: {
      ...situation.session,
      offer: { yes: advice, no: { ...move, screened: true } },
      last: move,
      misses: 0,
      anythingElse: false,
    },
  };
}

/** What a person hears for whom a stretch is not right: why, and something gentler. */
export function adviceTurn(id: string, situation: Situation): Turn {
  const screening = situation.language.stretches.find((stretch) => stretch.id === id)?.screening;
  if (screening === undefined) return promptTurn('notYet', situation);
  const { onYes, instead } = screening;
  return {
    say: onYes,
    ask: instead.ask,
    reprompt: pick(situation.language.prompts.moreReprompt.say, 0),
    session: {
      ...situation.session,
      offer: { yes: instead.to },
      last: { kind: 'advice', id },
      misses: 0,
      anythingElse: false,
    },
  };
}

/** Room for the question that follows a part. */
const QUESTION = { ms: 3_000, characters: 400 } as const;

function fitsOneResponse(part: readonly Cue[]): boolean {
  const ms = (part.at(-1)?.endMs ?? 0) - (part[0]?.startMs ?? 0);
  return (
    ms <= LIMITS.responseMs - QUESTION.ms &&
    ssmlOf(piecesOf(part)).length <= LIMITS.characters - QUESTION.characters
  );
}
