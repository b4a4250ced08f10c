import { withNumbers } from '../simulator/page/phone-numbers.js';
import { poseOf } from './pose.js';
import type {
  Button,
  EmergencyScene,
  MenuScene,
  Picture,
  RoundScene,
  WeekScene,
  WordsScene,
} from './scene.js';
import { buttonFor, the, turnTo } from './view.js';

/** What a page may lead to. */
export interface PageEvents {
  locale: () => string;
  /** `about`: the stretch that is meant, by id. */
  onTouch(intent: string, about?: string): void;
  onHome(): void;
}

/** Rounds that make a day of the chart full. */
const FULL_DAY = 5;
/** The aim: a line in the chart. */
const AIM = 3;

/** The pages beside the mat. */
export function pages({ locale, onTouch, onHome }: PageEvents) {
  const press = (id: string, buttons: readonly Button[]) =>
    the(id).replaceChildren(
      ...buttons.map(({ label, intent, main }) =>
        buttonFor(label, () => onTouch(intent), main ? 'main' : ''),
      ),
      buttonFor('Home', onHome, 'quiet'),
    );
  return {
    words({ title, text, note, drawing, drawingLabel, buttons }: WordsScene): void {
      turnTo('words');
      the('words-title').textContent = title;
      the('words-text').replaceChildren(withNumbers(text, locale()));
      the('words-note').textContent = note;
      const picture = the('words-picture');
      picture.replaceChildren(...[poseOf(drawing) ?? []].flat());
      picture.ariaLabel = drawingLabel;
      the('words-pictures').replaceChildren();
      press('words-buttons', buttons);
    },
    /** Stretches in pictures: those of a round, or all of them, of which a press begins one. */
    pictures({ kind, title, text, note, pictures, buttons }: RoundScene | MenuScene): void {
      turnTo('words');
      the('words-title').textContent = title;
      the('words-text').textContent = text;
      the('words-note').textContent = note;
      the('words-picture').replaceChildren();
      const begin = (id: string) => onTouch('StartStretchIntent', id);
      the('words-pictures').replaceChildren(
        ...pictures.map((one) => cardOf(one, kind === 'menu' ? begin : undefined)),
      );
      press('words-buttons', buttons);
    },
    week({ title, text, days, buttons }: WeekScene): void {
      turnTo('week');
      the('week-title').textContent = title;
      the('week-text').textContent = text;
      the('days').style.setProperty('--aim', percent(AIM));
      the('days').replaceChildren(...days.map(dayOf));
      press('week-buttons', buttons);
    },
    emergency({ title, number, text }: EmergencyScene): void {
      turnTo('emergency');
      the('emergency-title').textContent = title;
      the('emergency-text').replaceChildren(withNumbers(text, locale()));
      const call = the<HTMLAnchorElement>('emergency-number');
      call.textContent = number;
      call.href = `tel:${number}`;
      the('emergency-buttons').replaceChildren(buttonFor('Home', onHome, 'quiet'));
    },
  };
}

function cardOf({ id, name, drawing }: Picture, begin?: (id: string) => void): HTMLElement {
  const card = document.createElement(begin ? 'button' : 'div');
  card.className = 'card';
  card.append(...[poseOf(drawing) ?? []].flat(), name);
  if (begin) card.addEventListener('click', () => begin(id));
  return card;
}

function percent(rounds: number): string {
  return `${100 * Math.min(1, rounds / FULL_DAY)}%`;
}

function dayOf({ day, rounds, today }: WeekScene['days'][number]): HTMLElement {
  const item = document.createElement('li');
  item.className = today ? 'today' : '';
  const bar = document.createElement('span');
  bar.className = rounds > 0 ? 'bar' : 'bar none';
  const count = document.createElement('b');
  count.textContent = String(rounds);
  const column = document.createElement('div');
  column.className = 'column';
  column.style.setProperty('--height', rounds > 0 ? percent(rounds) : '3px');
  column.append(bar, count);
  item.append(column, day);
  return item;
}
