import { locales } from '../../models/locales.js';

/** Text in which the locale's emergency number and crisis line can be touched, to call them. */
export function withNumbers(text: string, locale: string): Node {
  const line = document.createDocumentFragment();
  const numbers = numbersOf(locale);
  if (numbers.size === 0) return new Text(text);
  for (const piece of text.split(new RegExp(`\\b(${[...numbers.keys()].join('|')})\\b`))) {
    const digits = numbers.get(piece);
    line.append(digits === undefined ? piece : linkTo(digits, piece));
  }
  return line;
}

/** As they are said, with the digits to dial. */
function numbersOf(locale: string): Map<string, string> {
  const found = Object.entries(locales).find(([id]) => id === locale)?.[1];
  if (found === undefined) return new Map();
  const { terms, emergencyNumber } = found;
  return new Map([
    [terms.emergency, emergencyNumber],
    [terms.crisis, terms.crisis.replace(/ /g, '')],
  ]);
}

function linkTo(digits: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `tel:${digits}`;
  link.textContent = text;
  return link;
}
