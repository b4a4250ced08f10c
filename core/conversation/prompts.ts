import type { Prompt } from '../../models/content.js';
import type { Language, PromptId } from '../../models/languages.js';
import { settled } from '../memory/session.js';
import { pick } from '../routine/variety.js';
import { fill } from '../speech/text.js';
import { didOfPrompt } from './did.js';
import { type Question, type Situation, type Turn, words } from './turn.js';

/** Says a prompt; `values` fill its `{names}`. What it asks is remembered for "yes". */
export function promptTurn(
  id: PromptId,
  situation: Situation,
  values: Readonly<Record<string, string>> = {},
): Turn {
  const { session, language, seed, terms } = situation;
  const prompt: Prompt = language.prompts[id];
  const disclaimer = language.prompts.disclaimer.say[0];
  const filled = (text: string) => fill(text, { ...terms, disclaimer, ...values });
  const repeatable = Object.keys(values).length === 0;
  return {
    kind: 'turn',
    did: didOfPrompt(id),
    say: words(filled(pick(prompt.say, seed))),
    question: questionOf(prompt, filled),
    session: {
      ...settled(session),
      offer: prompt.to && { yes: prompt.to },
      last: repeatable ? { kind: 'prompt', id } : session.last,
    },
  };
}

/** A prompt without a reprompt of its own asks the same again. */
function questionOf(
  { ask, reprompt = ask }: Prompt,
  filled: (text: string) => string,
): Question | undefined {
  if (ask === undefined || reprompt === undefined) return undefined;
  return { ask: filled(ask), reprompt: filled(reprompt) };
}

export function isPromptId(id: string, { prompts }: Pick<Language, 'prompts'>): id is PromptId {
  return Object.hasOwn(prompts, id);
}

/** The turn, after the words that something could not be saved: once a session, and never before a narration. */
export function withUnsaved(turn: Turn, { language, seed, session }: Situation): Turn {
  if (turn.say.kind === 'narration' || session.unsavedTold) return turn;
  const text = `${pick(language.prompts.unsaved.say, seed)} ${turn.say.text}`.trim();
  return { ...turn, say: words(text), session: { ...turn.session, unsavedTold: true } };
}
