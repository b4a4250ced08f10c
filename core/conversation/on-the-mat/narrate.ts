import { LIMITS, piecesOf, ssmlOf } from '../../../lambda/src/ssml.js';
import type { Language } from '../../../models/languages.js';
import type { RoutineMove, Session } from '../../memory/session.js';
import { partEnd } from '../../routine/parts.js';
import { exercisesOf, HOLD_LIMITS_MS, longestHoldMs } from '../../routine/program.js';
import type { Cue } from '../../routine/timeline.js';
import { nameOf, playedOf } from '../../routine/timelines.js';
import { spokenDuration } from '../../speech/durations.js';
import type { Speed } from '../../speech/speed.js';
import { fill } from '../../speech/text.js';
import { promptTurn } from '../prompts.js';
import { screeningTurn } from '../safety/screening.js';
import type { Situation, Turn } from '../turn.js';

export const farewell = { kind: 'prompt', id: 'goodbye' } as const;

/** From the timestamp of a request to the first word that is heard. */
export const WAY_TO_THE_EAR_MS = 1_000;

/** Guides through a routine or a stretch: from the beginning, from a place, or on from where a part ended. */
export function routineTurn(asked: RoutineMove, situation: Situation): Turn {
  const { language, session, nowMs } = situation;
  const stretch = language.stretches.find(({ id }) => id === asked.id);
  const own = stretch?.screening !== undefined;
  const general = !own && !stretch?.gentle;
  if (!asked.screened && (own || (general && !session.screened)))
    return screeningTurn(asked, situation);

  const seed = asked.seed ?? situation.seed;
  const move = {
    ...(isFresh(asked) ? { ...withHabits(asked, situation), speed: session.speed } : asked),
    seed,
    opening: asked.opening ?? !session.safetyHeard,
  };
  const from = move.from ?? 0;
  const played = playedOf(move, language);
  if (played.length === 0) return promptTurn('whichStretch', situation);

  const end = partEnd(played, from, (part) => fitsOneResponse(part, move.speed));
  const whole = end === played.length;
  const finished = own ? 'afterScreened' : 'anotherRound';
  const asking = promptTurn(whole ? finished : 'nextPart', situation);
  const { id, holdMs, sets } = move;
  const afterwards = asking.session.offer?.yes ?? ({ kind: 'routine', id, holdMs, sets } as const);
  return {
    ...asking,
    say: played.slice(from, end),
    ...(isFresh(asked) && { card: routineCard(move, language) }),
    session: {
      ...asking.session,
      safetyHeard: true,
      screened: session.screened || general,
      offer: { yes: whole ? afterwards : { ...move, from: end }, no: farewell },
      last: move,
      playback: {
        move,
        startedMs: (nowMs ?? 0) + WAY_TO_THE_EAR_MS,
        to: end,
        heldMs: isSameRun(move, session) ? session.playback?.heldMs : 0,
      },
    },
  };
}

/** The stretches in their order, to look up afterwards. */
function routineCard(move: RoutineMove, language: Language): NonNullable<Turn['card']> {
  const { stretches, routines, screen, prompts, words } = language;
  const lines = exercisesOf({ ...move, sets: 1 }, routines, stretches).map(({ stretch, holdMs }) =>
    fill(screen.cards.stretch, {
      stretch: stretch.name,
      hold: spokenDuration(holdMs, words),
      position: stretch.position,
      shape: stretch.shape,
    }),
  );
  const name = routines.find(({ id }) => id === move.id)?.name ?? nameOf(move.id, language);
  const disclaimer = prompts.disclaimer.say[0];
  return { title: fill(name, {}), text: [...new Set(lines), disclaimer].join('\n\n') };
}

/** Asked for anew, and not gone on with. */
function isFresh({ atMs, from, talk }: RoutineMove): boolean {
  return atMs === undefined && from === undefined && talk === undefined;
}

/** What the person likes, where nothing else was asked for. */
function withHabits(asked: RoutineMove, { habits, language }: Situation): RoutineMove {
  if (habits === undefined) return asked;
  const stretch = language.stretches.find(({ id }) => id === asked.id);
  const longestMs = stretch ? longestHoldMs(stretch) : HOLD_LIMITS_MS.max;
  const holdMs = asked.holdMs ?? (habits.holdMs && Math.min(habits.holdMs, longestMs));
  const sets = asked.sets ?? (stretch ? undefined : habits.sets);
  const { talk, easier, leaveOut } = habits;
  return { ...asked, talk, easier, holdMs, sets, leaveOut: [...leaveOut] };
}

/** Whether a move goes on with the routine that runs, and does not begin one. */
function isSameRun({ id, seed, atMs, from }: RoutineMove, { playback }: Session): boolean {
  const before = playback?.move;
  return (atMs ?? from) !== undefined && before?.id === id && before.seed === seed;
}

/** Room for the question that follows a part. */
const QUESTION = { ms: 3_000, characters: 400 } as const;

function fitsOneResponse(part: readonly Cue[], speed: Speed | undefined): boolean {
  const ms = (part.at(-1)?.endMs ?? 0) - (part[0]?.startMs ?? 0);
  return (
    ms <= LIMITS.responseMs - QUESTION.ms &&
    ssmlOf(piecesOf(part), speed).length <= LIMITS.characters - QUESTION.characters
  );
}
