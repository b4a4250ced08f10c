import { readFileSync, writeFileSync } from 'node:fs';
import type { Prompt, RedFlag } from '../../models/content.js';
import { languageOf, type PromptId } from '../../models/languages.js';
import { locales } from '../../models/locales.js';
import type { CareScore } from './care.js';

/** The sets of reports, in the order of the table. */
export const CARE_SETS = [
  'care',
  'care-held-out',
  'care-fresh',
  'care-fourth',
  'care-fifth',
  'care-sixth',
] as const;
export type CareSet = (typeof CARE_SETS)[number];

/** What was measured of one set: what the skill does, and what is found in free words. */
export interface CareFigures {
  skill: readonly CareScore[];
  free: readonly CareScore[];
}

/** What is written between its two marks on the page. */
const PAGE = 'docs/care.md';
const MARKS = {
  words: ['<!-- words: npm run understanding -->', '<!-- end of words -->'],
  figures: ['<!-- figures: npm run understanding -->', '<!-- end of figures -->'],
} as const;
type Part = keyof typeof MARKS;

type Row = (figures: CareFigures) => string;
const of = (scores: readonly CareScore[], label: CareScore['label']): CareScore =>
  scores.find((one) => one.label === label) ?? { label, count: 0, right: 0, safe: 0, misses: [] };
const right = ({ right, count }: CareScore) => `${right} of ${count}`;
const safe = ({ safe, count }: CareScore) => `${safe} of ${count}`;
const taken = ({ right, count }: CareScore) => `${count - right} of ${count}`;
const takenFor =
  (levels: RegExp) =>
  ({ misses, count }: CareScore) =>
    `${misses.filter((miss) => levels.test(miss)).length} of ${count}`;
const alarmed = takenFor(/-> (emergency|crisis)$/);
const reported = takenFor(/-> (emergency|crisis|doctor|asked|stop)$/);
const noted = takenFor(/-> (ache|condition|cannot)$/);

const ROWS: Readonly<Record<string, Row>> = {
  'emergencies, recognised': ({ skill }) => right(of(skill, 'emergency')),
  'crises, recognised or an emergency': ({ skill }) => safe(of(skill, 'crisis')),
  'urgent and doctor, at that level or above': ({ skill }) => safe(of(skill, 'doctor')),
  'pain of a stretch, recognised': ({ skill }) => right(of(skill, 'stop')),
  'harmless, taken for an emergency or a crisis': ({ skill }) => alarmed(of(skill, 'harmless')),
  'harmless, taken for any of the first five levels': ({ skill }) =>
    reported(of(skill, 'harmless')),
  'harmless, taken for an ache, a condition or a pose': ({ skill }) => noted(of(skill, 'harmless')),
  'in free words: emergencies': ({ free }) => right(of(free, 'emergency')),
  'in free words: crises': ({ free }) => safe(of(free, 'crisis')),
  'in free words: harmless, taken for any': ({ free }) => taken(of(free, 'harmless')),
};

/** What the page should say of one set, row by row. */
export function figuresOf(figures: CareFigures): Record<string, string> {
  return Object.fromEntries(Object.entries(ROWS).map(([name, row]) => [name, row(figures)]));
}

/** What the page says of one set. Throws where the marks or the set are missing. */
export function figuresOnPage(set: CareSet): Record<string, string> {
  const [heads = [], , ...rows] = onPage('figures').inside.trim().split('\n').map(cellsOf);
  const column = heads.indexOf(`\`${set}.json\``);
  if (column < 0) throw new Error(`${PAGE} has no column of ${set}.json`);
  return Object.fromEntries(rows.map((cells) => [cells[0], cells[column] ?? '']));
}

/** Writes the table and the words anew. */
export function writeCare(measured: Readonly<Record<CareSet, CareFigures>>): void {
  const heads = ['of', ...CARE_SETS.map((set) => `\`${set}.json\``)];
  const rows = Object.entries(ROWS).map(([name, row]) => [
    name,
    ...CARE_SETS.map((set) => row(measured[set])),
  ]);
  const widths = heads.map((_, at) =>
    Math.max(...[heads, ...rows].map((cells) => cells[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  write('figures', [line(heads), rule, ...rows.map(line)].join('\n'));
  write('words', wordsToSign());
}

/** What is asked where a report isn't clear, and what is said after a warning. */
const AROUND_A_REPORT = {
  'asked, what it may be': 'whichReport',
  'asked, if anything is numb': 'anythingNumb',
  'asked, where it is numb': 'whereIsItNumb',
  'asked, if a weakness is new': 'isItNew',
  'asked, of any other "I can\'t"': 'cannotUnclear',
  'after a warning, "it\'s better"': 'hasPassedEither',
  'after a warning, "a joke"': 'falseEither',
  'after a warning, a question': 'adviceAfterAWarning',
  'after a warning, a start on its day': 'notToday',
  'after a warning, a start later': 'seenSince',
} as const satisfies Record<string, PromptId>;

/** What each level says, and what is said around it, as it should stand on the page. */
export function wordsToSign(): string {
  const { redFlags, prompts } = languageOf('en-GB');
  const flags: readonly RedFlag[] = redFlags;
  const around = Object.entries(AROUND_A_REPORT).map(([when, id]) => {
    const { say, ask = '' }: Prompt = prompts[id];
    return `- **${when}**: "${spoken(`${say[0]} ${ask}`.trim())}"`;
  });
  return [
    ...flags.flatMap(({ id, say, instead, idle }) => [
      `- **${id}**: "${spoken(say)}"`,
      ...Object.entries(instead ?? {}).map(
        ([what, words]) => `- **${id}** (${what}): "${spoken(words)}"`,
      ),
      ...(idle ? [`- **${id}**, where no stretch is being done: "${spoken(idle.say)}"`] : []),
    ]),
    ...around,
  ].join('\n');
}

/** What the page says that each level says. */
export function wordsOnPage(): string {
  return onPage('words').inside.trim();
}

function spoken(text: string): string {
  const terms = Object.entries(locales['en-GB'].terms);
  const filled = terms.reduce((all, [term, words]) => all.replaceAll(`{${term}}`, words), text);
  return filled.replaceAll('{out}', '(the way out)');
}

function write(part: Part, text: string): void {
  const [start, end] = MARKS[part];
  const { before, after } = onPage(part);
  writeFileSync(PAGE, `${before}${start}\n\n${text}\n\n${end}${after}`);
}

function onPage(part: Part): { before: string; inside: string; after: string } {
  const [start, end] = MARKS[part];
  const [before, rest] = readFileSync(PAGE, 'utf8').split(start);
  const [inside, after] = rest?.split(end) ?? [];
  if (before === undefined || inside === undefined || after === undefined) {
    throw new Error(`${PAGE} lacks the marks ${start} and ${end}`);
  }
  return { before, inside, after };
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
