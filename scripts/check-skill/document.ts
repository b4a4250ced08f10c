import type { Requirement } from './area.js';
import { areas } from './requirements.js';

/** docs/certification.md, from the requirements. */
export function certificationDoc(): string {
  const sections = areas.map(({ name, page, requirements }) =>
    [`## [${name}](${page})`, '', HEAD, RULE, ...requirements.map(rowOf), ''].join('\n'),
  );
  return `${INTRODUCTION}\n${sections.join('\n')}`;
}

const INTRODUCTION = `# Certification

What Amazon asks for, page by page and in our own words, and the test that shows it. \`npm run check:skill\` runs
these tests, prints the tables with the results, and writes this page. The last column is left to you.
`;
const HEAD = '| Amazon asks | shown by | you |';
const RULE = '| --- | --- | --- |';

function rowOf({ asks, shownBy, owner = '' }: Requirement): string {
  const [file = '', title = ''] = shownBy ?? [];
  const test = file && (title ? `\`${file}\`: ${title}` : `\`${file}\``);
  return `| ${asks} | ${test} | ${owner} |`;
}
