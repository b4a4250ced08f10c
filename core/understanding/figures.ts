import { inWords } from './numbers.js';

/** Larger figures are read as they are. */
const MOST = 99;

/** What is typed at the desk, as it would be spoken: "7am" is "seven am", "18:30" "six thirty pm", "30s" "thirty seconds". */
export function spokenFigures(text: string): string {
  return text
    .replace(/\b([ap])\s?\.\s?m\b\.?/g, '$1m')
    .replace(/\bo['’]?\s?clock\b/g, "o'clock")
    .replace(/\bat ([01]\d|2[0-3])([0-5]\d)\b/g, 'at $1:$2')
    .replace(
      /\b(\d{1,2})[:.](\d\d)(?!\d)\s?/g,
      (_, hour: string, minute: string) => `${clockTime(Number(hour), Number(minute))} `,
    )
    .replace(/(?<!\bmy )\b(\d+)\s?s\b/g, '$1 seconds')
    .replace(/\b(\d+)(?=[a-z])(?!(?:st|nd|rd|th|s)\b)/g, '$1 ')
    .replace(/\b\d{1,2}\b/g, (figure) =>
      Number(figure) <= MOST ? inWords(Number(figure)) : figure,
    );
}

function clockTime(hour: number, minute: number): string {
  if (hour > 23 || minute > 59) return `${hour} ${minute}`;
  const half = hour === 0 ? ' am' : hour > 12 ? ' pm' : '';
  const past = minute === 0 ? '' : ` ${minute <= 12 ? 'oh ' : ''}${inWords(minute)}`;
  return `${inWords(hour % 12 || 12)}${past}${half}`;
}
