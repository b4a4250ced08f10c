import { nameOf, routineOf } from '../content.js';
import type { Shown, Situation, Turn } from '../conversation/turn.js';
import { fill } from '../speech/text.js';
import { atHome, starting } from './buttons.js';
import { picturesOf } from './pictures.js';
import { gist, page, type Scene } from './scene.js';

/** As many pictures as are seen at a glance. */
const AT_A_GLANCE = 4;

/** Where it all begins: the usual round in pictures, and where else to go. */
export function welcomeScene(text: string, { question }: Turn, situation: Situation): Scene {
  const { language } = situation;
  const { screen, defaults } = language;
  const { stretches = [] } = routineOf(defaults.routine, language) ?? {};
  const pictures = picturesOf(stretches.slice(0, AT_A_GLANCE), language);
  const data = {
    title: screen.name,
    text: `${text} ${question?.ask ?? ''}`.trim(),
    gist: screen.invitation,
    note: screen.disclaimer,
    pictures,
    buttons: atHome(screen.buttons),
  };
  return page('round', data, idsOf(pictures), situation);
}

/** What is about to start, in pictures, with both ways to answer. */
export function readyScene(
  text: string,
  { id, stretches }: Extract<Shown, { kind: 'start' }>,
  { question }: Turn,
  situation: Situation,
): Scene {
  const { language } = situation;
  const { screen } = language;
  const pictures = picturesOf(stretches.slice(0, AT_A_GLANCE), language);
  const data = {
    title: fill(routineOf(id, language)?.name ?? nameOf(id, language), {}),
    text: `${text} ${question?.ask ?? ''}`.trim(),
    gist: gist(text, 150),
    note: screen.disclaimer,
    pictures,
    buttons: starting(screen.buttons),
  };
  return page('round', data, idsOf(pictures), situation);
}

/** All stretches, to choose one by touch. */
export function menuScene(text: string, { question }: Turn, situation: Situation): Scene {
  const { language } = situation;
  const all = language.stretches.filter(({ notice }) => notice === undefined);
  const pictures = picturesOf(
    all.map(({ id }) => id),
    language,
  );
  const data = {
    title: question?.ask ?? language.screen.buttons.stretches,
    text,
    note: language.screen.disclaimer,
    pictures,
    buttons: [],
  };
  return page('menu', data, idsOf(pictures), situation);
}

function idsOf(pictures: readonly { drawing: string }[]): string[] {
  return pictures.map(({ drawing }) => drawing);
}
