import type { TriageWords } from '../../../models/content.js';
import { certainLevel } from './certain.js';

/** The most urgent first. */
const LEVELS = ['emergency', 'crisis', 'urgent', 'clinician'] as const;
type Level = (typeof LEVELS)[number];

/**
 * Looks for red flags in free words where nothing was learned to grade them by. A report is about
 * a person ("i", "my", "she"); a sign that is denied doesn't count. When in doubt, it's a report.
 */
export function triage(text: string, words: TriageWords): Level | undefined {
  const heard = plain(text, words);
  const clauses = [heard, ...splitAt(heard, words.joining)];
  const supposed = isSupposed(heard, words);
  const certain = certainIn(clauses, words);
  const reported = words.reporting.some((word) => heard.includes(` ${word} `));
  for (const level of LEVELS) {
    if (!supposed && (isWhole(level, heard, words) || certain === level)) return level;
    if (reported && !supposed && clauses.some((clause) => hasLevel(level, clause, words)))
      return level;
  }
  return undefined;
}

/**
 * What was learned says that free words are a report of a level, or of none: the level that counts.
 * What would be, was long ago or in a film, or is denied reports nothing, however much it sounds like
 * it; a wish not to live is no denial.
 */
export function settledLevel<Learned extends string>(
  learned: Learned | undefined,
  text: string,
  words: TriageWords,
): Learned | Level | undefined {
  if (learned === 'crisis') return learned;
  const heard = plain(text, words);
  if (isSupposed(heard, words)) return undefined;
  const whole = LEVELS.find((level) => isWhole(level, heard, words));
  const certain = certainIn([heard, ...splitAt(heard, words.joining)], words);
  return whole ?? certain ?? (hasOnlyDenied(heard, words) ? undefined : learned);
}

/** What one of the clauses reports for certain, unless it is denied. */
function certainIn(clauses: readonly string[], words: TriageWords): Level | undefined {
  return clauses
    .filter((clause) => !isDenied(clause, words))
    .map((clause) => certainLevel(clause, words))
    .find((level) => level !== undefined);
}

/** Whether there are signs in it, and all of them are denied. */
function hasOnlyDenied(heard: string, words: TriageWords): boolean {
  const clauses = splitAt(heard, words.joining).filter((clause) =>
    LEVELS.some((level) => words.signs[level].some((sign) => hasSign(clause, sign))),
  );
  return clauses.length > 0 && clauses.every((clause) => isDenied(clause, words));
}

function plain(text: string, words: TriageWords): string {
  const heard = ` ${text.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim()} `;
  return withoutOtherwise(withoutAnswer(heard, words), words);
}

function isSupposed(heard: string, { supposing }: TriageWords): boolean {
  return supposing.some((phrase) => heard.includes(` ${phrase}`));
}

function hasLevel(level: Level, clause: string, words: TriageWords): boolean {
  return words.signs[level].some((sign) => hasSign(clause, sign)) && !isDenied(clause, words);
}

/** From so many telling words on, a report is known with others in between. */
const LONG = 4;
const MOST_MORE = 2;

/** "No, I have chest pain": that "no" is a reply and denies nothing. `heard` has a space at both ends. */
export function withoutAnswer(heard: string, { denying, reporting }: TriageWords): string {
  const [, first = '', second = ''] = heard.split(' ');
  const answers = denying.includes(first.replace(/,$/, '')) && reporting.includes(second);
  return answers ? heard.slice(first.length + 1) : heard;
}

/** Whether it is a whole report, as people say them. */
function isWhole(level: Level, heard: string, words: TriageWords): boolean {
  const telling = heard.split(' ').filter((word) => word !== '' && !words.filling.includes(word));
  return words.reports[level].some((report) => isSaid(report, telling, words.denying));
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
