import type { TriageWords } from '../../../models/content.js';

/** The most urgent first. */
const LEVELS = ['emergency', 'urgent', 'clinician'] as const;
type Level = (typeof LEVELS)[number];

/** What free words amount to: a report at its level, or a question about a warning sign. */
export type Triage = Level | 'about-signs' | undefined;

/**
 * Looks for red flags in free words before they are taken for anything else. A
 * report is about a person ("i", "my", "she"); a sign that is denied doesn't
 * count. When in doubt, it's a report.
 */
export function triage(text: string, words: TriageWords): Triage {
  const plain = ` ${text.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim()} `;
  const heard = withoutOtherwise(withoutAnswer(plain, words), words);
  const clauses = [heard, ...splitAt(heard, words.joining)];
  const supposed = words.supposing.some((phrase) => heard.includes(` ${phrase}`));
  const reported = words.reporting.some((word) => heard.includes(` ${word} `));
  const telling = heard.split(' ').filter((word) => word !== '' && !words.filling.includes(word));
  for (const level of LEVELS) {
    if (!supposed && words.reports[level].some((report) => isSaid(report, telling, words.denying)))
      return level;
    if (clauses.some((clause) => hasLevel(level, clause, words)))
      return reported && !supposed ? level : 'about-signs';
  }
  return undefined;
}

function hasLevel(level: Level, clause: string, words: TriageWords): boolean {
  return words.signs[level].some((sign) => hasSign(clause, sign)) && !isDenied(clause, words);
}

/** From so many telling words on, a report is known with others in between. */
const LONG = 4;
const MOST_MORE = 2;

/** "No, I have chest pain": that "no" is a reply and denies nothing. */
function withoutAnswer(heard: string, { denying, reporting }: TriageWords): string {
  const [, first = '', second = ''] = heard.split(' ');
  const answers = denying.includes(first.replace(/,$/, '')) && reporting.includes(second);
  return answers ? heard.slice(first.length + 1) : heard;
}

/** Whether the telling words of a report come in its order, with few others between; a short one stands alone. */
function isSaid(
  report: readonly string[],
  telling: readonly string[],
  denying: readonly string[],
): boolean {
  const more = telling.length - report.length;
  if (more < 0 || more > (report.length < LONG ? 0 : MOST_MORE)) return false;
  let at = 0;
  for (const word of telling) {
    if (word === report[at]) at += 1;
    else if (denying.includes(word)) return false;
  }
  return at === report.length;
}

function withoutOtherwise(heard: string, { otherwise }: TriageWords): string {
  return otherwise.reduce((text, phrase) => text.replaceAll(` ${phrase}`, ' '), heard);
}

/** A sign has one word from each of its lists; each matches the start of a word. */
function hasSign(clause: string, sign: readonly (readonly string[])[]): boolean {
  return sign.every((group) => group.some((word) => clause.includes(` ${word}`)));
}

function isDenied(clause: string, { denying, lacking }: TriageWords): boolean {
  const rest = lacking.reduce((text, phrase) => text.replaceAll(` ${phrase}`, ' '), clause);
  return denying.some((word) => rest.includes(` ${word} `));
}

function splitAt(text: string, joining: readonly string[]): string[] {
  return joining.reduce<string[]>(
    (parts, word) =>
      parts.flatMap((part) =>
        part.split(word === ',' ? ',' : ` ${word} `).map((own) => ` ${own.trim()} `),
      ),
    [text],
  );
}
