import type { McpServer } from '@modelcontextprotocol/server';
import * as v from 'valibot';
import type { Mind } from '../core/assistant/ask.js';
import { prompts } from './prose.js';
import { given } from './schemas.js';

/** Ready-made requests, for clients that list them to people. */
export function registerPrompts(server: McpServer, { language }: Mind): void {
  const { guide_me, ask_about_my_back } = prompts;
  const routine = v.optional(v.pipe(v.string(), v.description(guide_me.routine)));
  server.registerPrompt(
    'guide_me',
    {
      title: guide_me.title,
      description: guide_me.description,
      argsSchema: given(v.object({ routine })),
    },
    (args) => said(guide_me.text(textIn(args, 'routine') ?? language.defaults.routine)),
  );
  const question = v.pipe(v.string(), v.description(ask_about_my_back.question));
  server.registerPrompt(
    'ask_about_my_back',
    {
      title: ask_about_my_back.title,
      description: ask_about_my_back.description,
      argsSchema: given(v.object({ question })),
    },
    (args) => said(ask_about_my_back.text(textIn(args, 'question') ?? '')),
  );
}

function said(text: string) {
  return { messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] };
}

function textIn(args: unknown, name: string): string | undefined {
  const read = v.safeParse(v.object({ [name]: v.pipe(v.string(), v.nonEmpty()) }), args);
  return read.success ? read.output[name] : undefined;
}
