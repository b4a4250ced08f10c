import type { Posture } from '../../../models/content.js';
import { listOf } from '../../speech/durations.js';
import { promptTurn } from '../prompts.js';
import { type Situation, type Turn, words } from '../turn.js';
import { inPassing } from './in-passing.js';

const AT_ONCE = 3;

/** "What stretches do you have?": some of each kind, others each time. */
export function whichStretchesTurn(situation: Situation): Turn {
  const { language, seed } = situation;
  const some = (...postures: readonly Posture[]) => {
    const names = language.stretches
      .filter(({ posture, notice }) => postures.includes(posture) && notice === undefined)
      .map(({ name }) => name);
    const turned = names.map((_, index) => names[(index + seed) % names.length] ?? '');
    return listOf(turned.slice(0, 3), language.words);
  };
  const turn = inPassing('whichStretches', situation, {
    count: language.words.cardinal(language.stretches.length),
    floor: some('kneeling', 'lying'),
    chair: some('sitting'),
    wall: some('standing'),
  });
  return { ...turn, shows: { kind: 'menu' } };
}

/** "What routines do you have?" */
export function whichRoutinesTurn(situation: Situation): Turn {
  const { warned, doctorAgreed } = situation.session;
  if (warned !== undefined && !doctorAgreed && situation.running === undefined)
    return promptTurn('noStretchesYet', situation);
  const { routines, prompts, words: own } = situation.language;
  const names = routines.map(({ name }) => name);
  const groups = names.flatMap((_, index) =>
    index % AT_ONCE === 0 ? [listOf(names.slice(index, index + AT_ONCE), own)] : [],
  );
  const list = groups
    .map((some, index) =>
      prompts[index === 0 ? 'routinesFirst' : 'routinesAlso'].say[0].replace('{routines}', some),
    )
    .join(' ');
  const turn = promptTurn('whichRoutines', situation);
  const choices = routines.map(({ id }) => ({ kind: 'routine', id }) as const);
  return { ...turn, say: words(list), session: { ...turn.session, choices } };
}
