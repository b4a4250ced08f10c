import { basename } from 'node:path';
import {
  type McpServer,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server';
import type { Mind } from '../../core/assistant/ask.js';
import { answerOf, stretchOf } from '../../core/content.js';
import { fill } from '../../core/speech/text.js';
import type { Answer, Stretch } from '../../models/content.js';
import { drawings, readyOf } from '../../models/drawings/drawings.js';
import { anywhere } from '../../models/places.js';
import { sources } from '../../models/sources.js';
import { drawingFiles } from '../../scripts/drawings/drawing-files.js';
import { onceNeeded } from '../once-needed.js';
import { resources } from '../prose.js';
import {
  ANSWER_URIS,
  answerUri,
  DRAWING_URIS,
  drawingUri,
  STRETCH_URIS,
  stretchUri,
} from './uris.js';

const MARKDOWN = 'text/markdown';
const SVG = 'image/svg+xml';
/** By name; all of them take a tenth of a second to draw. */
const drawingTexts = onceNeeded(
  () => new Map(drawingFiles().map(({ path, text }) => [basename(path, '.svg'), text])),
);

/** Each answer and each stretch, to be read instead of heard. */
export function registerResources(server: McpServer, { language }: Mind): void {
  const { answers, stretches } = language;
  const register = (
    name: keyof typeof resources,
    uris: string,
    mimeType: string,
    ids: readonly { id: string; title: string; uri: string }[],
    read: (id: string) => string | undefined,
  ) => {
    const template = new ResourceTemplate(uris, {
      list: async () => ({
        resources: ids.map(({ id, title, uri }) => ({ name: id, title, uri, mimeType })),
      }),
      complete: {
        id: (begun) => ids.flatMap(({ id }) => (id.startsWith(begun) ? [id] : [])),
      },
    });
    server.registerResource(
      name,
      template,
      { ...resources[name], mimeType },
      ({ href }, { id }) => {
        const text = read(String(id));
        if (text === undefined) throw new ResourceNotFoundError(href);
        return { contents: [{ uri: href, mimeType, text }] };
      },
    );
  };
  const named = stretches.map(({ id, name }) => ({ id, title: fill(name, {}) }));
  register(
    'answers',
    ANSWER_URIS,
    MARKDOWN,
    answers.map(({ id, title }) => ({ id, title, uri: answerUri(id) })),
    (id) => answerText(answerOf(id, language)),
  );
  register(
    'stretches',
    STRETCH_URIS,
    MARKDOWN,
    named.map((one) => ({ ...one, uri: stretchUri(one.id) })),
    (id) => stretchText(stretchOf(id, language)),
  );
  const drawn = Object.keys(drawings)
    .flatMap((id) => [id, readyOf(id)])
    .map((name) => ({
      id: name,
      title: name.replaceAll('-', ' '),
      uri: drawingUri(name),
    }));
  register('drawings', DRAWING_URIS, SVG, drawn, (id) => drawingTexts().get(id));
}

function answerText(answer: Answer | undefined): string | undefined {
  if (answer === undefined) return undefined;
  const { title, say, more, sources: keys } = answer;
  const paragraphs = [`# ${title}`, say, ...(more === undefined ? [] : [more])];
  const list = keys.map((key) => `- ${sources[key]}`).join('\n');
  return `${[...paragraphs.map((text) => fill(text, anywhere.terms)), list].join('\n\n')}\n`;
}

function stretchText(stretch: Stretch | undefined): string | undefined {
  if (stretch === undefined) return undefined;
  const { name, position, shape, sides, release, easier, avoid, form, holdMs } = stretch;
  const out = release.map(({ text }) => text).join(' ');
  const parts = [
    `# ${fill(name, {})}`,
    `${position} ${shape}`,
    `${holdMs / 1_000} s. ${sides ? `${sides.change} ${holdMs / 1_000} s. ` : ''}${out}`,
    `${form.feel} ${form.notFeel} ${form.mistake}`,
    easier,
    avoid,
    stretch.sources.map((key) => `- ${sources[key]}`).join('\n'),
  ];
  return `${parts.map((text) => fill(text, anywhere.terms)).join('\n\n')}\n`;
}
