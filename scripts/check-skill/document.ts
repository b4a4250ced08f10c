import { type Requirement, requirements } from './requirements.js';

/** docs/certification.md, made of the requirements. */
export function certificationDoc(): string {
  const areas = [...new Set(requirements.map(({ area }) => area))];
  const sections = areas.map((area) => {
    const rows = requirements.filter((own) => own.area === area).map(rowOf);
    return [`## ${area[0]?.toUpperCase()}${area.slice(1)}`, '', HEAD, RULE, ...rows, ''].join('\n');
  });
  return `${INTRODUCTION}\n${sections.join('\n')}`;
}

const INTRODUCTION = `# Certification

What Amazon asks for, and the test that shows it. \`npm run check:skill\` runs those tests and prints this
table with their results; it also writes this page. What is in the last column is left to you.
`;
const HEAD = '| Amazon asks | shown by | you |';
const RULE = '| --- | --- | --- |';

function rowOf({ asks, shownBy, owner = '' }: Requirement): string {
  const [file = '', title = ''] = shownBy ?? [];
  const test = file && (title ? `\`${file}\`: ${title}` : `\`${file}\``);
  return `| ${asks} | ${test} | ${owner} |`;
}
