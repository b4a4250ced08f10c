import type { Prompt } from '../../models/content.js';
import type { Language, PromptId } from '../../models/languages.js';
import { settled } from '../memory/session.js';
import { pick } from '../routine/variety.js';
import { fill } from '../speech/text.js';
import { didOfPrompt } from './did.js';
import { type Question, type Situation, type Turn, words } from './turn.js';

type Values = Readonly<Record<string, string>>;

/** Says a prompt; `values` fill its `{names}`. What it asks is remembered for "yes". */
export function promptTurn(id: PromptId, situation: Situation, values: Values = {}): Turn {
  const { to, choices = [], small }: Prompt = situation.language.prompts[id];
  return {
    kind: 'turn',
    did: didOfPrompt(id),
    say: words(sayOf(id, situation, values)),
    question: questionOf(id, situation, values),
    small,
    session: { ...settled(situation.session), offer: to && { yes: to }, choices: [...choices] },
  };
}

/** One wording of a prompt, and another one if that was said just now. */
export function sayOf(id: PromptId, situation: Situation, values: Values = {}): string {
  const { language, seed, session } = situation;
  const wording = (offset: number) =>
    filled(pick(language.prompts[id].say, seed + offset), situation, values);
  const first = wording(0);
  return first !== '' && session.said?.text.includes(first) ? wording(1) : first;
}

/** What a prompt asks. Without a reprompt of its own, it asks the same again. */
export function questionOf(
  id: PromptId,
  situation: Situation,
  values: Values = {},
): Question | undefined {
  const { ask, askAgain, reprompt = ask, needed }: Prompt = situation.language.prompts[id];
  if (ask === undefined || reprompt === undefined) return undefined;
  const first = filled(ask, situation, values);
  const isAskedAgain = askAgain && situation.session.said?.question?.ask === first;
  return {
    ask: isAskedAgain ? filled(askAgain, situation, values) : first,
    reprompt: filled(reprompt, situation, values),
    ...(needed && { needed }),
  };
}

function filled(text: string, { language, terms }: Situation, values: Values): string {
  const disclaimer = language.prompts.disclaimer.say[0];
  return fill(text, { ...terms, disclaimer, ...values });
}

export function isPromptId(id: string, { prompts }: Pick<Language, 'prompts'>): id is PromptId {
  return Object.hasOwn(prompts, id);
}

/** The turn, after the words that something could not be saved: once a session, and never before a narration. */
export function withUnsaved(turn: Turn, situation: Situation): Turn {
  if (turn.say.kind === 'narration' || situation.session.unsavedTold) return turn;
  const text = `${sayOf('unsaved', situation)} ${turn.say.text}`.trim();
  return {
    ...turn,
    say: { ...turn.say, text },
    session: { ...turn.session, unsavedTold: true },
  };
}
