import type { Answer } from '../../models/content.js';
import { drawings, readyOf } from '../../models/drawings/drawings.js';
import type { Language } from '../../models/languages.js';
import { STARTING_POINT, sources } from '../../models/sources.js';
import { answerOf, nameOf, sideNameOf } from '../content.js';
import type { Shown, Situation, Turn } from '../conversation/turn.js';
import type { Session } from '../memory/session.js';
import { holdLeftMs, holdSpan, type PlayedCue, stretchStarts } from '../routine/playback.js';
import { type Running, runningAt } from '../routine/running.js';
import type { Timeline } from '../routine/timeline.js';
import { timelineOf } from '../routine/timelines.js';
import { fill } from '../speech/text.js';
import { stepsOf } from './steps.js';
import { narrationToken, type Touch } from './touches.js';

/** What a screen shows: which kind of page, and the data on it. */
export interface Scene {
  kind: 'routine' | 'paused' | 'words' | 'week' | 'emergency';
  /** Comes back with each touch. */
  token: string;
  data: Readonly<Record<string, unknown>>;
  /** The drawings on it, by name. */
  drawings: readonly string[];
}

export interface Button {
  label: string;
  intent: Touch;
}

export function sceneOf(turn: Turn, situation: Situation): Scene {
  const { say, shows } = turn;
  if (say.kind === 'narration') return narration(turn, say.cues, situation.language);
  if (shows?.kind === 'report' && shows.level === 'emergency')
    return emergency(say.text, situation);
  if (shows?.kind === 'week') return week(say.text, shows.days, situation);
  return talk(say.text, turn, situation);
}

function narration(
  { question, session }: Turn,
  cues: readonly PlayedCue[],
  language: Language,
): Scene {
  const { buttons } = language.screen;
  const whole = wholeOf(session.playback, language);
  const shown = [...new Set(cues.map(({ stretch }) => stretch))]
    .filter((id) => Object.hasOwn(drawings, id))
    .flatMap((stretch) => {
      const label = drawingLabel(stretch, language);
      return [readyOf(stretch), stretch].map((id) => ({ id, label }));
    });
  return {
    kind: 'routine',
    token: narrationToken(session.playback),
    drawings: shown.map(({ id }) => id),
    data: {
      ask: question?.ask ?? '',
      steps: stepsOf(cues, whole, language),
      dots: stretchStarts(whole).length,
      drawings: shown,
      buttons: [
        { label: buttons.back, intent: 'AMAZON.PreviousIntent' },
        { label: buttons.pause, intent: 'AMAZON.PauseIntent' },
        { label: buttons.next, intent: 'AMAZON.NextIntent' },
        { label: buttons.stop, intent: 'AMAZON.StopIntent' },
      ] satisfies Button[],
    },
  };
}

/** The whole round that a narration is part of. */
function wholeOf(playback: Session['playback'], language: Language): Pick<Timeline, 'cues'> {
  return playback ? timelineOf(playback.run, language, playback.run.opening) : { cues: [] };
}

/** Tells one screen from the next, so that a touch of an older one is known. */
function tokenAt(kind: string, nowMs: number): string {
  return `${kind} ${nowMs}`;
}

function emergency(text: string, { language, emergencyNumber, nowMs }: Situation): Scene {
  const flag = language.redFlags.find(({ id }) => id === 'emergency');
  return {
    kind: 'emergency',
    token: tokenAt('emergency', nowMs),
    drawings: [],
    data: { title: flag?.title ?? '', number: emergencyNumber, text },
  };
}

function week(
  text: string,
  days: Extract<Shown, { kind: 'week' }>['days'],
  { language: { screen }, nowMs }: Situation,
): Scene {
  return {
    kind: 'week',
    token: tokenAt('progress', nowMs),
    drawings: [],
    data: {
      title: screen.week,
      text,
      days,
      buttons: [{ label: screen.buttons.again, intent: 'StartRoutineIntent' }] satisfies Button[],
    },
  };
}

/** Few words are large, and many small enough to stand on a screen at once. */
function sizeOf({ length }: string): '@title' | '@body' | '@long' {
  if (length < 90) return '@title';
  return length < 200 ? '@body' : '@long';
}

/** The article that it all began with is named only where there is nothing better. */
function sourcesOf(answer: Answer | undefined): string {
  const keys = answer?.sources ?? [];
  const better = keys.filter((key) => key !== STARTING_POINT);
  return (better.length > 0 ? better : keys).map((key) => sources[key]).join('; ');
}

/** The stretch that belongs to an answer. */
function showOf(answer: Answer | undefined): string | undefined {
  const show = answer?.followUps?.show;
  return show?.kind === 'routine' ? show.id : undefined;
}

/** An answer with its sources, or an offer with its buttons; a routine that stands still is shown as it stands. */
function talk(text: string, turn: Turn, situation: Situation): Scene {
  const { session, question, shows } = turn;
  const { language, nowMs } = situation;
  const { screen, defaults } = language;
  const topic = answerOf(session.topic, language);
  const isAnswer = shows?.kind === 'answer';
  const standing = session.offer?.yes?.kind === 'goOn' ? standingIn(session, situation) : undefined;
  if (standing && !isAnswer && shows === undefined) return paused(text, standing, situation);
  const stretch = standing?.cue.stretch || (isAnswer ? showOf(topic) : defaults.drawing);
  const shown = standing || !question || isAnswer ? text : `${text} ${question.ask}`.trim();
  const drawn = drawingOf(stretch, language);
  return {
    kind: 'words',
    token: tokenAt('words', nowMs),
    drawings: drawn.drawing === '' ? [] : [drawn.drawing],
    data: {
      title: isAnswer ? topic?.title : screen.name,
      text: shown,
      size: sizeOf(shown),
      note: isAnswer ? fill(screen.sources, { sources: sourcesOf(topic) }) : screen.disclaimer,
      ...drawn,
      buttons: buttonsOf(turn, { isAnswer, standing: standing !== undefined }, language),
    },
  };
}

/** The pose, the seconds that are left of its hold, and the way on. */
function paused(text: string, standing: Running, { language, nowMs }: Situation): Scene {
  const { screen } = language;
  const { cue, timeline, placeMs, starts, current } = standing;
  const { startMs, endMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
  const leftMs = placeMs < startMs ? 0 : holdLeftMs(timeline, placeMs);
  const drawn = drawingOf(cue.stretch, language);
  return {
    kind: 'paused',
    token: tokenAt('paused', nowMs),
    drawings: drawn.drawing === '' ? [] : [drawn.drawing],
    data: {
      title: fill(sideNameOf(cue, language), {}),
      text,
      size: sizeOf(text),
      note: screen.disclaimer,
      ...drawn,
      seconds: Math.ceil(leftMs / 1_000),
      share: leftMs > 0 ? leftMs / Math.max(1, endMs - startMs) : 1,
      dot: current,
      dots: starts.length,
      buttons: goingOn(language),
    },
  };
}

function drawingOf(
  id: string | undefined,
  language: Language,
): { drawing: string; drawingLabel: string } {
  if (id === undefined) return { drawing: '', drawingLabel: '' };
  const drawing = Object.hasOwn(drawings, id) ? id : '';
  return { drawing, drawingLabel: drawingLabel(id, language) };
}

/** The routine that stands still after this turn. */
function standingIn({ playback }: Session, { running, language }: Situation): Running | undefined {
  if (playback?.state !== 'standing') return undefined;
  return running?.run === playback.run ? running : runningAt(playback, language);
}

function drawingLabel(id: string, language: Language): string {
  return fill(language.screen.drawing, { stretch: nameOf(id, language) });
}

function goingOn({ screen: { buttons } }: Language): Button[] {
  return [
    { label: buttons.goOn, intent: 'AMAZON.YesIntent' },
    { label: buttons.stop, intent: 'AMAZON.StopIntent' },
  ];
}

/** The next question is a button of its own; what was asked otherwise is answered by "yes". */
function buttonsOf(
  { question, session }: Turn,
  { isAnswer, standing }: { isAnswer: boolean; standing: boolean },
  language: Language,
): Button[] {
  const { buttons } = language.screen;
  if (standing) return goingOn(language);
  if (session.starting)
    return [
      { label: buttons.start, intent: 'AMAZON.YesIntent' },
      { label: buttons.notNow, intent: 'AMAZON.NoIntent' },
    ];
  if (question === undefined || session.offer?.yes === undefined) return [];
  if (session.offer.yes.kind === 'goOn')
    return [
      { label: buttons.goOn, intent: 'AMAZON.YesIntent' },
      { label: buttons.notNow, intent: 'AMAZON.NoIntent' },
    ];
  return [{ label: isAnswer ? question.ask : buttons.yes, intent: 'AMAZON.YesIntent' }];
}
