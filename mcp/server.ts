import { type CallToolResult, McpServer } from '@modelcontextprotocol/server';
import * as v from 'valibot';
import type { Mind } from '../core/assistant/ask.js';
import { fill } from '../core/speech/text.js';
import { registerPrompts } from './prompts.js';
import { server as about, tools as prose, resources } from './prose.js';
import { registerResources } from './resources/resources.js';
import { SCREEN_URI } from './resources/uris.js';
import { type Fields, given, type Raw, readArguments, taken } from './schemas.js';
import { toolsOf } from './tools/index.js';
import type { Outcome, Tool } from './tools/tool.js';

/** Nothing is changed or kept by any tool, and the same call always gives the same. */
const READS_ONLY = {
  readOnlyHint: true,
  idempotentHint: true,
  destructiveHint: false,
  openWorldHint: false,
} as const;

/** How MCP Apps are told apart from other pages. */
const APP = 'text/html;profile=mcp-app';

export interface Surroundings {
  mind: Mind;
  /** The screen, one page with everything in it; without one, tools have none. */
  screen: string | undefined;
  version: string;
  /** Told the kind of a failure, and never any words. */
  failed: (error: unknown) => void;
}

/** Makes the servers of one mind: each connection, or each request, gets one. */
export function serversOf({ mind, screen, version, failed }: Surroundings): () => McpServer {
  const tools = toolsOf(mind).map((tool) => ready(tool, mind, failed));
  return () => {
    const { title, instructions } = about;
    const server = new McpServer({ name: 'back-coach', title, version }, { instructions });
    for (const { tool, input, output, call } of tools) {
      const { name, screen: uri } = tool;
      const shown = screen !== undefined && uri !== undefined ? { ui: { resourceUri: uri } } : {};
      server.registerTool(
        name,
        {
          ...prose[name],
          inputSchema: input,
          outputSchema: output,
          annotations: { title: prose[name].title, ...READS_ONLY },
          _meta: shown,
        },
        call,
      );
    }
    registerResources(server, mind);
    registerPrompts(server, mind);
    if (screen !== undefined) registerScreen(server, screen);
    return server;
  };
}

/** A tool with its schemas as they are published, made once. */
function ready(tool: Tool, mind: Mind, failed: (error: unknown) => void) {
  const call = (raw: Raw): CallToolResult => {
    try {
      return resultOf(outcomeOf(tool, raw, mind));
    } catch (error) {
      failed(error);
      return refusal(mind.words.failed);
    }
  };
  return { tool, input: taken(tool.input), output: given(tool.output), call };
}

function outcomeOf({ input, urgent, answer }: Tool, raw: Raw, { words }: Mind): Outcome<Fields> {
  const read = readArguments(input, raw, (what) => fill(words.unreadable, { what }));
  if ('args' in read) return answer(read.args);
  return urgent?.(raw) ?? read;
}

function resultOf(outcome: Outcome<Fields>): CallToolResult {
  const { refused, text, ...rest } = v.parse(spoken, outcome);
  if (refused !== undefined) return refusal(refused);
  return {
    content: [{ type: 'text', text: text ?? '' }],
    structuredContent: { text, ...rest },
  };
}

const spoken = v.looseObject({ refused: v.optional(v.string()), text: v.optional(v.string()) });

function refusal(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}

function registerScreen(server: McpServer, html: string): void {
  const { screen } = resources;
  const _meta = { ui: { prefersBorder: true } };
  server.registerResource(
    'screen',
    SCREEN_URI,
    { ...screen, mimeType: APP, _meta },
    ({ href }) => ({ contents: [{ uri: href, mimeType: APP, text: html, _meta }] }),
  );
}
