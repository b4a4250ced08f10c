import type { Lead } from '../memory/run.js';
import type { Session } from '../memory/session.js';
import { lastInstruction } from '../routine/lead-ins.js';
import type { Running } from '../routine/running.js';
import { isTippedBack, wayUpTurn } from './on-the-mat/coming-up.js';
import { whereTurn } from './on-the-mat/controls.js';
import { enter } from './on-the-mat/enter.js';
import { promptTurn } from './prompts.js';
import { type Decision, type Situation, type Turn, words } from './turn.js';

/** "What did you say?": the last words again; in a narration, the instruction that was cut off. */
export function repeat(situation: Situation): Decision {
  const { session, running, narrating } = situation;
  if (narrating && running && isTippedBack(running, situation.language))
    return wayUpTurn(running, situation);
  if (narrating && running)
    return enter(
      running,
      { placeMs: running.placeMs, lead: lastWords(running), did: 'repeat' },
      situation,
    );
  // "What did I miss?", as they are welcomed back to a kept place: where that is, and no second welcome.
  if (running && session.offer?.no?.kind === 'setAside' && session.said?.small !== true)
    return whereTurn(situation);
  if (session.said === undefined) return promptTurn('nothingToRepeat', situation);
  if (session.said.small) return beforeSmallWords(session.said, situation);
  const { text, question } = session.said;
  const { playback, offer } = session;
  const isQuiet = playback?.state === 'standing' && playback.paused && offer?.yes?.kind === 'goOn';
  const again = question && { ...question, needed: !isQuiet };
  return {
    kind: 'turn',
    did: 'repeat',
    say: words(text),
    question: again,
    placeTold: true,
    session,
  };
}

/** What was told on the way, unless it was small words, or else the instruction of the pose. */
export function lastWords({ lastHeard }: Running): Lead {
  const isSmall = lastHeard?.id === 'leadSaid' && lastHeard.small;
  return lastHeard === undefined || isSmall ? { id: 'leadRepeat' } : lastHeard;
}

/** "Go back, I wasn't listening", to an answer. Undefined where a stretch is meant. */
export function sayAgain(situation: Situation): Decision | undefined {
  const { topic, playback, starting } = situation.session;
  const isOfAnAnswer = topic !== undefined && !(playback ?? starting);
  return isOfAnAnswer ? repeat(situation) : undefined;
}

/** After a miss or "you're welcome": what was told before, or else the last instruction of the pose. */
function beforeSmallWords(
  { text, question }: NonNullable<Session['said']>,
  { session, running, language }: Situation,
): Turn {
  const { lastTold } = session;
  const turn = { kind: 'turn', did: 'repeat', small: true } as const;
  if (lastTold && !(lastTold.narrated && running)) {
    const { text, question, offer } = lastTold;
    return { ...turn, say: words(text), question, session: { ...session, offer } };
  }
  const instruction = running && lastInstruction(running.cue, running.timeline, language);
  return { ...turn, say: words(instruction || text), question, session };
}
