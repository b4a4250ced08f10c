import { drawings, readyOf } from '../../models/drawings/drawings.js';
import type { Language } from '../../models/languages.js';
import { stretchOf } from '../content.js';
import { AIM } from '../conversation/plan.js';
import type { Turn } from '../conversation/turn.js';
import type { Session } from '../memory/session.js';
import { isDone } from '../routine/done.js';
import { heldWithin, type PlayedCue, stretchStarts } from '../routine/playback.js';
import { exercisesOf } from '../routine/program.js';
import type { Timeline } from '../routine/timeline.js';
import { timelineOf } from '../routine/timelines.js';
import { atItsEnd, onTheMat } from './buttons.js';
import { isDrawn, labelOf } from './pictures.js';
import type { Scene } from './scene.js';
import { stepsOf } from './steps.js';
import { narrationToken } from './touches.js';

/** A narration, as steps that a screen follows by itself, and what it shows at the end. */
export function routineScene(
  { question, session }: Turn,
  cues: readonly PlayedCue[],
  language: Language,
): Scene {
  const { screen } = language;
  const whole = wholeOf(session.playback, language);
  const starts = stretchStarts(whole);
  const shown = [...new Set(cues.map(({ stretch }) => stretch))].filter(isDrawn).flatMap((id) => {
    const label = labelOf(id, language);
    return [
      { id: readyOf(id), label, ...STILL },
      { id, label, ...breathing(id) },
    ];
  });
  const isLast = session.offer?.yes?.kind !== 'goOn';
  return {
    kind: 'routine',
    token: narrationToken(session.playback),
    drawings: shown.map(({ id }) => id),
    data: {
      ask: question?.ask ?? '',
      steps: stepsOf(cues, whole, language),
      dots: starts.map((_, at) => at),
      drawings: shown,
      buttons: onTheMat(screen.buttons),
      endTitle: isLast ? screen.done : screen.partDone,
      endButtons: atItsEnd(question?.ask ?? '', screen.buttons),
      week: screen.week,
      days: isLast ? weekAfter(cues, whole, session, language) : [],
      aim: AIM,
    },
  };
}

/** How long a pose takes to become the other end of its breath and to come back, and where in it a hold begins, in ms. */
interface Breathing {
  thereMs: number;
  cycleMs: number;
  fromMs: number;
}

const STILL: Breathing = { thereMs: 1, cycleMs: 1, fromMs: 0 };

function breathing(id: string): Breathing {
  const drawing = drawings[id];
  if (drawing === undefined) return STILL;
  const { breathMs, startsBack = false } = drawing;
  const [thereMs, backMs] = breathMs;
  return { thereMs, cycleMs: thereMs + backMs, fromMs: startsBack ? thereMs : 0 };
}

/** The whole round that a narration is part of. */
function wholeOf(playback: Session['playback'], language: Language): Pick<Timeline, 'cues'> {
  return playback ? timelineOf(playback.run, language, playback.run.opening) : { cues: [] };
}

/** The week as it stands at the end of the narration, with this round in it if it becomes whole. */
function weekAfter(
  cues: readonly PlayedCue[],
  whole: Pick<Timeline, 'cues'>,
  { week, playback }: Session,
  { routines, stretches }: Language,
): Session['week'] {
  if (week.length === 0 || playback === undefined) return [];
  const { run, held } = playback;
  const now = heldWithin(cues, Number.POSITIVE_INFINITY, whole);
  const exercises = exercisesOf(run, routines, stretches);
  const isWhole =
    run.skipped === undefined &&
    !stretchOf(run.id, { stretches })?.gentle &&
    exercises.every(({ holdMs }, at) => isDone((held[at] ?? 0) + (now[at] ?? 0), holdMs));
  return week.map((day) => ({ ...day, rounds: day.rounds + Number(day.today && isWhole) }));
}
