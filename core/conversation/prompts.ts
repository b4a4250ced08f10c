import type { PromptId } from '../../models/languages.js';
import { pick } from '../routine/variety.js';
import { fill } from '../speech/text.js';
import type { Situation, Turn } from './turn.js';

/** Says a prompt; `values` fill its `{names}`. What it asks is remembered for "yes". */
export function promptTurn(
  id: PromptId,
  situation: Situation,
  values: Readonly<Record<string, string>> = {},
): Turn {
  const { session, language, seed, terms } = situation;
  const { say, ask, reprompt, to } = language.prompts[id];
  const disclaimer = language.prompts.disclaimer.say[0];
  const filled = (text: string) => fill(text, { ...terms, disclaimer, ...values });
  const repeatable = Object.keys(values).length === 0;
  return {
    say: filled(pick(say, seed)),
    ...(ask !== undefined && { ask: filled(ask) }),
    ...(reprompt !== undefined && { reprompt: filled(reprompt) }),
    session: {
      ...session,
      offer: to && { yes: to },
      last: repeatable ? { kind: 'prompt', id } : session.last,
      misses: 0,
      anythingElse: false,
      launchOffer: false,
    },
  };
}

export function isPromptId(
  id: string,
  prompts: Readonly<Record<PromptId, unknown>>,
): id is PromptId {
  return Object.hasOwn(prompts, id);
}

/** The turn, and before it that progress could not be saved; a narration is not held up. */
export function withUnsaved(turn: Turn, { language, seed }: Situation): Turn {
  if (typeof turn.say !== 'string') return turn;
  const say = `${pick(language.prompts.unsaved.say, seed)} ${turn.say}`.trim();
  return { ...turn, say, session: { ...turn.session, unsavedTold: true } };
}
