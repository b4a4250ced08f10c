import type { Answer } from '../../models/content.js';
import type { Language } from '../../models/languages.js';
import { answerOf } from '../content.js';
import type { Situation, Turn } from '../conversation/turn.js';
import type { Running } from '../routine/running.js';
import { answering, goingOn, starting } from './buttons.js';
import { drawingOf } from './pictures.js';
import { gist, page, type Scene, sizeOf } from './scene.js';

/** A headline and a sentence can be read lying down; the whole of it is spoken, and stands on the card. */
const LETTERS = 120;
/** When to see a doctor, and when to call, has to be read as well. */
const LETTERS_OF_ADVICE = 240;

/** An answer, a report, or anything else that is said, with its buttons. */
export function wordsScene(
  text: string,
  turn: Turn,
  standing: Running | undefined,
  situation: Situation,
): Scene {
  const { session, question, shows } = turn;
  const { language } = situation;
  const { screen } = language;
  const topic = shows?.kind === 'answer' ? answerOf(shows.id, language) : undefined;
  const whole = standing || topic || !question ? text : `${text} ${question.ask}`.trim();
  const seen = topic ? gist(text, 0) : gist(whole, isAdvice(turn) ? LETTERS_OF_ADVICE : LETTERS);
  const drawn = drawingOf(standing?.cue.stretch || drawingFor(turn, topic, language), language);
  const data = {
    title: topic?.title ?? titleOf(turn, language),
    text: whole,
    gist: seen,
    size: sizeOf(seen),
    note: screen.disclaimer,
    ...drawn,
    buttons: standing
      ? goingOn(screen.buttons)
      : session.starting
        ? starting(screen.buttons)
        : answering(turn, screen.buttons),
  };
  return page('words', data, [drawn.drawing], situation);
}

function isAdvice({ shows }: Turn): boolean {
  return shows?.kind === 'report' && shows.level !== 'stop-stretch';
}

function titleOf({ shows }: Turn, { redFlags, screen }: Language): string {
  const flag = shows?.kind === 'report' && redFlags.find(({ id }) => id === shows.level);
  return flag ? flag.title : screen.name;
}

/** The stretch that belongs to an answer; after pain, the rest that is offered. */
function drawingFor({ shows }: Turn, topic: Answer | undefined, language: Language) {
  if (topic) {
    const show = topic.followUps?.show;
    return show?.kind === 'routine' ? show.id : undefined;
  }
  if (shows?.kind !== 'report') return language.defaults.drawing;
  const to = language.redFlags.find(({ id }) => id === shows.level)?.next?.to;
  return to?.kind === 'routine' ? to.id : undefined;
}

/** The number and what to do. */
export function emergencyScene(text: string, situation: Situation): Scene {
  const flag = situation.language.redFlags.find(({ id }) => id === 'emergency');
  const data = {
    title: flag?.title ?? '',
    number: situation.emergencyNumber,
    text,
    gist: gist(text, 70),
  };
  return page('emergency', data, [], situation);
}

/** While Alexa asks by herself, there is nothing to touch. */
export function permissionScene(situation: Situation): Scene {
  const { name, permission, disclaimer } = situation.language.screen;
  const data = {
    title: name,
    text: permission,
    gist: permission,
    size: sizeOf(permission),
    note: disclaimer,
    ...drawingOf(undefined, situation.language),
    buttons: [],
  };
  return page('words', data, [], situation);
}
