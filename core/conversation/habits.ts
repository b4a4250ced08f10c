import type { PromptId } from '../../models/languages.js';
import { nameOf } from '../content.js';
import type { Change } from '../memory/people.js';
import { spokenDuration } from '../speech/durations.js';
import { startStretch } from './on-the-mat/start.js';
import { promptThenGoOn } from './on-the-mat/way-back.js';
import type { Decision, Situation, Turn } from './turn.js';
import { holdWished, type Slot } from './wishes.js';

/** "Less talking": from the next round on. */
export function talkTurn(talkWish: 'less' | 'more', situation: Situation): Turn {
  const prompt = talkWish === 'less' ? 'lessTalking' : 'moreTalking';
  const turn = kept(prompt, (person) => ({ ...person, talkWish }), situation);
  return { ...turn, session: { ...turn.session, talkWish } };
}

/** "Always hold for thirty seconds." */
export function preferHoldTurn(hold: Slot | undefined, situation: Situation): Turn {
  const wished = holdWished(hold);
  if ('refusal' in wished) return promptThenGoOn(wished.refusal, situation);
  const { holdMs } = wished;
  const values = { hold: spokenDuration(holdMs, situation.language.words) };
  return kept('holdKept', (person) => ({ ...person, holdMs }), situation, values);
}

export function usualHoldsTurn(situation: Situation): Turn {
  return kept('usualHolds', (person) => ({ ...person, holdMs: undefined }), situation);
}

/** "Always tell me the easier way", and back again. */
export function easierTurn(wanted: boolean, situation: Situation): Turn {
  const easier = wanted || undefined;
  const prompt = wanted ? 'alwaysEasier' : 'usualWay';
  return kept(prompt, (person) => ({ ...person, easier }), situation);
}

/** "Skip child's pose from now on." */
export function leaveOutTurn(stretch: Slot | undefined, situation: Situation): Decision {
  return aboutStretch('leftOut', stretch, situation, (leftOut, id) => [
    ...new Set([...leftOut, id]),
  ]);
}

/** "Put child's pose back in." */
export function putBackTurn(stretch: Slot | undefined, situation: Situation): Decision {
  return aboutStretch('putBack', stretch, situation, (leftOut, id) =>
    leftOut.filter((one) => one !== id),
  );
}

function aboutStretch(
  prompt: PromptId,
  stretch: Slot | undefined,
  situation: Situation,
  change: (leftOut: readonly string[], id: string) => string[],
): Decision {
  const id = stretch?.id;
  if (id === undefined) return startStretch({ stretch }, situation);
  const values = { stretch: nameOf(id, situation.language) };
  const leaveOut: Change = (person) => ({
    ...person,
    leaveOut: change(person.leaveOut ?? [], id),
  });
  return kept(prompt, leaveOut, situation, values);
}

/** Says a prompt, and keeps what was wished for. */
function kept(
  prompt: PromptId,
  change: Change,
  situation: Situation,
  values: Readonly<Record<string, string>> = {},
): Turn {
  const turn = promptThenGoOn(prompt, situation, values);
  return { ...turn, keep: { change, quietly: false } };
}
