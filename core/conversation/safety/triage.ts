import type { TriageWords } from '../../../models/content.js';

/** What free words amount to: a report at its level, or a question about a warning sign. */
export type Triage = 'emergency' | 'clinician' | 'about-signs' | undefined;

/**
 * Looks for red flags in free words before they are taken for anything else. A
 * report is about a person ("i", "my", "she"); a sign that is denied doesn't
 * count. When in doubt, it's a report.
 */
export function triage(text: string, words: TriageWords): Triage {
  const heard = withoutAnswer(
    ` ${text.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim()} `,
    words,
  );
  const clauses = [heard, ...splitAt(heard, words.joining)];
  const levels = ['emergency', 'clinician'] as const;
  const level = levels.find((candidate) =>
    clauses.some(
      (clause) =>
        words.signs[candidate].some((sign) => hasSign(clause, sign)) && !isDenied(clause, words),
    ),
  );
  if (level === undefined) return undefined;
  const supposed = words.supposing.some((phrase) => heard.includes(` ${phrase}`));
  const reported = words.reporting.some((word) => heard.includes(` ${word} `));
  return reported && !supposed ? level : 'about-signs';
}

/** "No, I have chest pain": that "no" is a reply and denies nothing. */
function withoutAnswer(heard: string, { denying, reporting }: TriageWords): string {
  const [, first = '', second = ''] = heard.split(' ');
  const answers = denying.includes(first.replace(/,$/, '')) && reporting.includes(second);
  return answers ? heard.slice(first.length + 1) : heard;
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
