import { toCardinal } from 'n2words/en-US';
import type { Stretch } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import type { SessionMove } from '../memory/session.js';
import { partEnd } from '../routine/parts.js';
import { enterAt, fromStart, type PlayedCue, stretchStarts } from '../routine/playback.js';
import { type Choice, exercisesOf } from '../routine/program.js';
import { type Cue, compileTimeline, type Timeline } from '../routine/timeline.js';
import { pick } from '../routine/variety.js';
import { spokenDuration } from '../speech/duration.js';
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

/** Guides through a routine or a stretch: from the beginning, from a place, or on from where a part ended. */
export function routineTurn(asked: RoutineMove, situation: Situation): Turn {
  const { language, session, nowMs } = situation;
  const screened = language.stretches.find(({ id, screening }) => id === asked.id && screening);
  if (screened?.screening && !asked.screened) return screeningTurn(screened, asked, situation);

  const seed = asked.seed ?? situation.seed;
  const move = { ...asked, seed, opening: asked.opening ?? !session.safetyHeard };
  const from = move.from ?? 0;
  const played = playedOf(move, language);
  if (played.length === 0) return promptTurn('whichStretch', situation);

  const end = partEnd(played, from, fitsOneResponse);
  const whole = end === played.length;
  const finished = screened ? 'afterScreened' : 'anotherRound';
  const asking = promptTurn(whole ? finished : 'nextPart', situation);
  const { id, holdMs, sets } = move;
  const afterwards = asking.session.offer?.yes ?? ({ kind: 'routine', id, holdMs, sets } as const);
  return {
    ...asking,
    say: played.slice(from, end),
    session: {
      ...asking.session,
      safetyHeard: true,
      offer: { yes: whole ? afterwards : { ...move, from: end }, no: farewell },
      last: move,
      playback: { move, startedMs: (nowMs ?? 0) + WAY_TO_THE_EAR_MS },
    },
  };
}

/** From the timestamp of a request to the first word that is heard. */
const WAY_TO_THE_EAR_MS = 1_000;

/** Time to get back into a pose; whoever only asked something never left it. */
const LEAD_GAP_MS = 5_000;

/** The cues of a move, as they are narrated. */
export function playedOf(move: RoutineMove, language: Language): PlayedCue[] {
  const timeline = timelineOf(move, language, move.opening ?? false);
  if (move.atMs === undefined) return fromStart(timeline);
  const { atMs, lead } = move;
  return enterAt(timeline, atMs, (stretch, leftMs) => {
    const later = stretchStarts(timeline).filter(({ startMs }) => startMs > atMs).length;
    const text =
      lead === undefined
        ? ''
        : fill(language.prompts[lead].say[0], {
            stretch: nameOf(stretch, language),
            left: spokenDuration(leftMs),
            more: moreWords(later, language),
          });
    return { text, spokenMs: spokenMs(text), gapMs: lead === 'leadBack' ? LEAD_GAP_MS : 0 };
  });
}

/** How a stretch is called when it is spoken of. */
export function nameOf(id: string, { stretches }: Language): string {
  return stretches.find((stretch) => stretch.id === id)?.name ?? id;
}

function moreWords(count: number, { prompts }: Language): string {
  if (count === 0) return prompts.noMore.say[0];
  if (count === 1) return prompts.oneMore.say[0];
  return prompts.someMore.say[0].replace('{count}', toCardinal(count));
}

export const farewell = { kind: 'prompt', id: 'goodbye' } as const;

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
