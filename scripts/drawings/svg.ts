import { type Part, SIZE } from '../../core/figure/picture.js';
import type { Drawing } from '../../models/drawings/drawing.js';

/** The colours of a drawing on a light page. */
export const ON_LIGHT = {
  floor: '#d5dee8',
  thing: '#8b9bb0',
  soft: '#bccad9',
  far: '#8fb0d8',
  body: '#2f6db5',
  head: '#2f6db5',
  edge: '#2f6db5',
  near: '#174a86',
  mark: '#bcd3ee',
  motion: '#e07b1a',
} as const satisfies Record<Part['kind'], string>;

/** What a pose becomes with the breath, and how fast. */
export interface Breathing extends Pick<Drawing, 'breathMs' | 'startsBack'> {
  id: string;
  /** Half way, and at the other end. */
  middle: readonly Part[];
  parts: readonly Part[];
}

/** A drawing as a complete SVG; one that breathes does so where people haven't asked for less motion. */
export function svgOf(parts: readonly Part[], title: string, breathing?: Breathing): string {
  const lines = parts.map((part, at) => pathOf(part, breathing ? nameOf(breathing, at) : ''));
  const arrows = breathing?.parts.filter(({ kind }) => kind === 'motion') ?? [];
  const isTurning = breathing !== undefined && !sameArrows(parts, arrows);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" role="img">`,
    `<title>${title}</title>`,
    ...(breathing ? [styleOf(parts, breathing, isTurning)] : []),
    '<g fill="none" stroke-linecap="round" stroke-linejoin="round">',
    ...lines,
    ...(isTurning ? arrows.map((part) => pathOf(part, `${breathing.id}-there`, 0)) : []),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function pathOf({ kind, path, line }: Part, name: string, opacity = 1): string {
  const colour = ON_LIGHT[kind];
  const own = name === '' ? '' : ` class="${name}"`;
  const hidden = opacity === 1 ? '' : ` opacity="${opacity}"`;
  return line === undefined
    ? `<path${own}${hidden} d="${path}" fill="${colour}"/>`
    : `<path${own}${hidden} d="${path}" stroke="${colour}" stroke-width="${line}"/>`;
}

function nameOf({ id, parts }: Breathing, at: number): string {
  return parts[at]?.kind === 'motion' ? `${id}-back` : `${id}-${at}`;
}

function sameArrows(parts: readonly Part[], arrows: readonly Part[]): boolean {
  const own = parts.filter(({ kind }) => kind === 'motion');
  return own.map(({ path }) => path).join() === arrows.map(({ path }) => path).join();
}

/** Parts move by their paths; an arrow that points the other way takes turns with the first. */
function styleOf(parts: readonly Part[], breathing: Breathing, isTurning: boolean): string {
  const { id, middle, parts: others, breathMs, startsBack = false } = breathing;
  const [thereMs, backMs] = breathMs;
  const wholeMs = thereMs + backMs;
  const there = Math.round((100 * thereMs) / wholeMs);
  const timing = `${wholeMs / 1_000}s ${startsBack ? -thereMs / 1_000 : 0}s infinite`;
  const rules: string[] = [];
  parts.forEach(({ kind, path }, at) => {
    const other = others[at];
    const between = middle[at];
    if (kind === 'motion' || !other || !between || other.path === path) return;
    const name = nameOf(breathing, at);
    rules.push(
      `.${name}{animation:${name} ${timing}}`,
      `@keyframes ${name}{` +
        `0%,100%{d:path("${path}");animation-timing-function:ease-in}` +
        `${there / 2}%,${(100 + there) / 2}%{d:path("${between.path}");animation-timing-function:ease-out}` +
        `${there}%{d:path("${other.path}");animation-timing-function:ease-in}}`,
    );
  });
  if (isTurning)
    rules.push(
      `.${id}-there{animation:${id}-there ${timing} step-end}`,
      `.${id}-back{animation:${id}-back ${timing} step-end}`,
      `@keyframes ${id}-there{0%,100%{opacity:1}${there}%{opacity:0}}`,
      `@keyframes ${id}-back{0%,100%{opacity:0}${there}%{opacity:1}}`,
    );
  return `<style>@media (prefers-reduced-motion:no-preference){${rules.join('')}}</style>`;
}
