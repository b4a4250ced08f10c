import { answerOf, stretchOf } from '../content.js';
import { answerTurn } from './answers.js';
import { perform } from './moves.js';
import { stretchAt } from './on-the-mat/asking.js';
import { waitTurn, whereTurn } from './on-the-mat/controls.js';
import { enter } from './on-the-mat/enter.js';
import { describeTurn } from './on-the-mat/form.js';
import { inPassing } from './on-the-mat/in-passing.js';
import { startRoutine, startStretch } from './on-the-mat/start.js';
import { promptTurn, sayOf } from './prompts.js';
import { repeat } from './repeat.js';
import { yes } from './replies.js';
import type { Decision, Situation, Turn } from './turn.js';

/**
 * "The first one", "the third one", "the last one" by its number, from 1, or -1: of a choice, or
 * before a routine, of the stretches. In a routine without a choice, "was that the first one?" may
 * sound the same, so the answer says where they are, and skips nothing.
 */
export function choose(place: number, situation: Situation): Decision {
  const { choices, starting } = situation.session;
  const index = place < 0 ? place : place - 1;
  const move = choices.at(index);
  if (move) return perform(move, situation);
  if (choices.length > 0) return promptTurn('whichOne', situation);
  if (situation.running && !starting) return whereTurn(situation);
  const id = stretchAt({ said: '', id: String(place) }, situation);
  return id === undefined
    ? promptTurn('whichOne', situation)
    : startStretch({ stretch: { said: '', id } }, situation);
}

/** "Either", "you choose", "both": the first of a choice, or else what the coach would do. */
export function youChoose(situation: Situation): Decision {
  const { choices, offer } = situation.session;
  if (situation.narrating) return yes(situation);
  const move = choices[0] ?? offer?.yes;
  if (move === undefined) return startRoutine({}, situation);
  const isHarmless = ['answer', 'more', 'routine', 'prompt', 'goOn'].includes(move.kind);
  return isHarmless ? perform(move, situation) : promptTurn('yourChoice', situation);
}

/** "Say it more simply": the gist of what was just explained; in a pose, the whole of it in plain words; else the last words again. */
export function simplerTurn(situation: Situation): Decision {
  const { session, language, narrating, running } = situation;
  const answer = answerOf(session.topic, language);
  const isNew = !session.told.includes(`simply:${answer?.id}`);
  if (answer && isNew && !narrating) return answerTurn(answer.id, 'simply', situation);
  const isOfThePose = narrating && running && running.lastHeard?.id !== 'leadSaid';
  if (isOfThePose) return describeTurn({}, situation);
  const again = repeat(situation);
  return again.kind === 'turn' ? { ...again, did: 'simpler' } : again;
}

/** "Thank you", "this feels good": no reason to come out of a pose, not even tipped back. */
export function thanksTurn(situation: Situation, prompt: 'thanks' | 'praise' = 'thanks'): Turn {
  const { running, narrating } = situation;
  if (!narrating || running === undefined) return promptTurn(prompt, situation);
  const lead = { id: 'leadSaid', text: sayOf(prompt, situation), small: true } as const;
  return enter(running, { placeMs: running.placeMs, lead, did: 'thanks' }, situation);
}

/** "Hello?", "are you counting?": in a pose, that the time runs. */
export function helloTurn(situation: Situation): Turn {
  const { narrating, running } = situation;
  return inPassing(narrating && running ? 'countingWithYou' : 'hello', situation);
}

/** "Um", "let me think": no reason to come out of a pose; a question is asked once more, with time. */
export function thinkingTurn(situation: Situation): Turn {
  const { running, narrating, session } = situation;
  if (narrating && running)
    return enter(running, { placeMs: running.placeMs, did: 'go-on' }, situation);
  if (running) return waitTurn(situation);
  return promptTurn(session.starting ? 'noHurry' : 'takeYourTime', situation);
}

/** "Help", "how does this work": on the mat, what helps there; of a table, what it does. */
export function helpTurn(situation: Situation): Turn {
  const { running, session } = situation;
  if (session.starting) return promptTurn('helpBeforeTheStart', situation);
  if (session.quiet && running === undefined) return promptTurn('helpQuietly', situation);
  const stretch = stretchOf(running?.cue.stretch, situation.language);
  if (stretch?.notice && answerOf(stretch.id, situation.language))
    return answerTurn(stretch.id, 'say', situation);
  return promptTurn(running ? 'helpOnTheMat' : 'help', situation);
}
