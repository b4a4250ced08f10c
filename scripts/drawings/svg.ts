import { type Part, SIZE, THICKNESS } from '../../models/drawings/drawing.js';

/** The colours of a drawing on a light page. */
export const ON_LIGHT = {
  mat: '#c9d3de',
  thing: '#8b9bb0',
  behind: '#5f86b5',
  body: '#1f5fa8',
  head: '#1f5fa8',
  motion: '#e07b1a',
} as const satisfies Record<Part['kind'], string>;

/** A drawing as a complete SVG. */
export function svgOf(parts: readonly Part[], title: string): string {
  const lines = parts.map(
    ({ kind, path }) =>
      `<path d="${path}" stroke="${ON_LIGHT[kind]}" stroke-width="${THICKNESS[kind]}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" role="img">`,
    `<title>${title}</title>`,
    '<g fill="none" stroke-linecap="round" stroke-linejoin="round">',
    ...lines,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
