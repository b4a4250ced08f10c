import type { FigureWords, NumberWords, Reading } from '../../models/reading.js';
import { inWords } from './numbers.js';

/** Larger figures are read as they are. */
const MOST = 99;

/** What figures are read by. */
export type FiguresRead = Pick<Reading, 'figures' | 'numbers'>;

/** What is typed at the desk, as it would be spoken: "7am" is "seven am", "18:30" "six thirty pm", "30s" "thirty seconds". */
export function spokenFigures(text: string, { figures, numbers }: FiguresRead): string {
  const timed = replaced(text, figures.before).replace(
    /\b(\d{1,2})[:.](\d\d)(?!\d)\s?/g,
    (_, hour: string, minute: string) =>
      `${clockTime(Number(hour), Number(minute), figures, numbers)} `,
  );
  return replaced(timed, figures.after).replace(/\b\d{1,2}\b/g, (figure) =>
    Number(figure) <= MOST ? inWords(Number(figure), numbers) : figure,
  );
}

function replaced(text: string, all: FigureWords['before']): string {
  return all.reduce((rest, [what, by]) => rest.replace(what, by), text);
}

function clockTime(
  hour: number,
  minute: number,
  { oh, am, pm }: FigureWords,
  numbers: NumberWords,
): string {
  if (hour > 23 || minute > 59) return `${hour} ${minute}`;
  const half = hour === 0 ? ` ${am}` : hour > 12 ? ` ${pm}` : '';
  const past = minute === 0 ? '' : ` ${minute <= 12 ? `${oh} ` : ''}${inWords(minute, numbers)}`;
  return `${inWords(hour % 12 || 12, numbers)}${past}${half}`;
}
