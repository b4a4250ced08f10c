import type { ScreenDocument } from '../../lambda/src/apl/apl.js';
import { emergencyDocument } from '../../lambda/src/apl/documents/emergency.js';
import { progressDocument } from '../../lambda/src/apl/documents/progress.js';
import { routineDocument } from '../../lambda/src/apl/documents/routine.js';
import { textDocument } from '../../lambda/src/apl/documents/text.js';
import { narrationToken, type Touch } from '../../lambda/src/apl/touch.js';
import type { Answer } from '../../models/content.js';
import { drawings } from '../../models/drawings/drawings.js';
import type { Language } from '../../models/languages.js';
import type { Locale } from '../../models/locales.js';
import { sources } from '../../models/sources.js';
import { runningOf } from '../conversation/on-the-mat/running.js';
import type { Turn } from '../conversation/turn.js';
import { nameOf } from '../routine/timelines.js';
import { fill } from '../speech/text.js';
import { stepsOf } from './steps.js';

/** A document, what it shows, and the name that touches of it come back with. */
export interface Scene {
  token: string;
  document: ScreenDocument;
  scene: Readonly<Record<string, unknown>>;
}

export interface Button {
  label: string;
  intent: Touch;
}

/** What a screen shows beside what is said. */
export function sceneOf(turn: Turn, language: Language, terms: Locale['terms']): Scene {
  if (typeof turn.say !== 'string') return narration(turn, turn.say, language);
  if (turn.report === 'emergency') return emergency(turn.say, terms, language);
  if (turn.week) return progress(turn.say, turn.week, language);
  return words(turn.say, turn, language);
}

function narration(
  { ask = '', session }: Turn,
  cues: Exclude<Turn['say'], string>,
  language: Language,
): Scene {
  const { buttons } = language.screen;
  return {
    token: narrationToken(session.playback),
    document: routineDocument,
    scene: {
      ask,
      steps: stepsOf(cues, language),
      drawings: [...new Set(cues.map(({ stretch }) => stretch))]
        .filter((id) => Object.hasOwn(drawings, id))
        .map((id) => ({ id, label: drawingLabel(id, language) })),
      buttons: [
        { label: buttons.back, intent: 'AMAZON.PreviousIntent' },
        { label: buttons.pause, intent: 'AMAZON.PauseIntent' },
        { label: buttons.next, intent: 'AMAZON.NextIntent' },
        { label: buttons.stop, intent: 'AMAZON.StopIntent' },
      ] satisfies Button[],
    },
  };
}

function emergency(text: string, terms: Locale['terms'], language: Language): Scene {
  const flag = language.redFlags.find(({ id }) => id === 'emergency');
  return {
    token: 'emergency',
    document: emergencyDocument,
    scene: { title: flag?.title ?? '', number: terms.emergency, text },
  };
}

function progress(text: string, week: NonNullable<Turn['week']>, language: Language): Scene {
  const { buttons, week: title } = language.screen;
  return {
    token: 'progress',
    document: progressDocument,
    scene: {
      title,
      text,
      days: week,
      buttons: [{ label: buttons.again, intent: 'StartRoutineIntent' }] satisfies Button[],
    },
  };
}

/** Few words are large, and many small enough to stand on a screen at once. */
function sizeOf({ length }: string): '@title' | '@body' | '@long' {
  if (length < 90) return '@title';
  return length < 200 ? '@body' : '@long';
}

/** The article that all began with is named only where nothing better is. */
function sourcesOf(answer: Answer | undefined): string {
  const keys = answer?.sources ?? [];
  const better = keys.filter((key) => key !== 'article');
  return (better.length > 0 ? better : keys).map((key) => sources[key]).join('; ');
}

/** Stands for the skill where nothing else is shown. */
const BRAND = 'cat-camel';

/** The stretch that belongs to an answer. */
function showOf(answer: Answer | undefined): string | undefined {
  const show = answer?.followUps?.show;
  return show?.kind === 'routine' ? show.id : undefined;
}

/** An answer with its sources, a pause with its drawing, an offer with its button. */
function words(text: string, turn: Turn, language: Language): Scene {
  const { session, ask } = turn;
  const { screen, answers } = language;
  const topic = answers.find(({ id }) => id === session.topic);
  const { last, offer } = session;
  const isAnswer = last !== undefined && ['answer', 'more', 'followUp'].includes(last.kind);
  const running = runningOf({ session, language });
  const paused = running && offer?.yes?.kind === 'routine' ? running.cue.stretch : undefined;
  const stretch = paused ?? (isAnswer ? showOf(topic) : BRAND);
  const shown = paused || !ask || isAnswer ? text : `${text} ${ask}`.trim();
  return {
    token: 'words',
    document: textDocument,
    scene: {
      title: isAnswer ? topic?.title : paused ? fill(nameOf(paused, language), {}) : screen.name,
      text: shown,
      size: sizeOf(shown),
      note: isAnswer ? fill(screen.sources, { sources: sourcesOf(topic) }) : screen.disclaimer,
      drawing: stretch && Object.hasOwn(drawings, stretch) ? stretch : '',
      drawingLabel: stretch ? drawingLabel(stretch, language) : '',
      buttons: buttonsOf(turn, { isAnswer, paused: paused !== undefined }, language),
    },
  };
}

function drawingLabel(id: string, language: Language): string {
  return fill(language.screen.drawing, { stretch: nameOf(id, language) });
}

/** The next question is a button of its own; what was asked otherwise is answered by "yes". */
function buttonsOf(
  { ask, session }: Turn,
  { isAnswer, paused }: { isAnswer: boolean; paused: boolean },
  { screen: { buttons } }: Language,
): Button[] {
  if (paused) {
    return [
      { label: buttons.goOn, intent: 'AMAZON.YesIntent' },
      { label: buttons.stop, intent: 'AMAZON.StopIntent' },
    ];
  }
  if (ask === undefined || session.offer?.yes === undefined) return [];
  return [{ label: isAnswer ? ask : buttons.yes, intent: 'AMAZON.YesIntent' }];
}
