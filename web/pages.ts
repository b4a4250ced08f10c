import { withNumbers } from '../simulator/page/phone-numbers.js';
import { poseOf } from './pose.js';
import type { Button, EmergencyScene, WeekScene, WordsScene } from './scene.js';
import { buttonFor, the, turnTo } from './view.js';

/** What a page may lead to. */
export interface PageEvents {
  locale: () => string;
  onTouch(intent: string): void;
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
      ...buttons.map(({ label, intent }, at) =>
        buttonFor(label, () => onTouch(intent), at === 0 ? 'main' : ''),
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
