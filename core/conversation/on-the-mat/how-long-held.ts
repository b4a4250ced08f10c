import { nameOf } from '../../content.js';
import { NEARLY_MS } from '../../routine/done.js';
import { exercisesOf } from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import { listOf, spokenDuration } from '../../speech/durations.js';
import { fill } from '../../speech/text.js';
import { type Situation, type Turn, textOf, words } from '../turn.js';
import type { Slot } from '../wishes.js';
import { holdOf } from './changes.js';
import { onward } from './enter.js';
import { inPassing } from './in-passing.js';
import { told } from './side.js';
import { withRunning } from './way-back.js';

/** The stretch after this one, as the slot for what is ahead names it. */
const NEXT = 'next';

/** "Was that sixty seconds or forty?" */
export function lengthOfHoldTurn(situation: Situation): Turn {
  const turn = withRunning(situation, (running) => toldOfHold(running, situation));
  return { ...turn, session: { ...turn.session, holdTold: true } };
}

function toldOfHold(running: Running, situation: Situation): Turn {
  const { startMs, endMs } = holdOf(running);
  const { language } = situation;
  const length = spokenDuration(endMs - startMs, language.words);
  const stretch = nameOf(running.cue.stretch, language);
  const soFarMs = running.placeMs - startMs;
  if (running.cue.kind === 'hold' && soFarMs >= NEARLY_MS) {
    const held = spokenDuration(soFarMs, language.words);
    return inPassing('heldSoFar', situation, { length, stretch, held });
  }
  return inPassing('lengthOfHold', situation, { length, stretch });
}

/** "How long was the last one?": the stretch before this one. */
export function lengthBeforeTurn(situation: Situation): Turn {
  return withRunning(situation, ({ starts, current, held }) => {
    const before = starts[current - 1];
    const ms = held[current - 1] ?? 0;
    const { language } = situation;
    if (before === undefined || ms < NEARLY_MS) return lengthOfHoldTurn(situation);
    const length = spokenDuration(ms, language.words);
    const stretches = nameOf(before.stretch, language);
    return inPassing('holdOfSome', situation, { length, stretches });
  });
}

/** "How long was that?", after the end. Undefined elsewhere. */
export function lengthOfRoundTurn(situation: Situation): Turn | undefined {
  const { running, session, language } = situation;
  if (running || session.later || session.playback?.state !== 'ended') return undefined;
  const heldMs = session.playback.held.reduce((sum, ms) => sum + ms, 0);
  const held = spokenDuration(heldMs, language.words);
  return heldMs > 0 ? told('heldInAll', situation, { held }) : undefined;
}

/** "And are the others sixty, too?": how long each of those to come is held. */
export function lengthsAheadTurn(of: Slot, situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { run, current, cue } = running;
    const { language } = situation;
    const ahead = exercisesOf(run, language.routines, language.stretches)
      .slice(current + 1)
      .filter(({ stretch }) => stretch.id !== cue.stretch);
    const [next] = ahead;
    if (next === undefined) return onward(running, { id: 'leadNext' }, situation);
    if (of.id === NEXT) {
      const length = spokenDuration(next.holdMs, language.words);
      const stretches = nameOf(next.stretch.id, language);
      return inPassing('holdOfSome', situation, { length, stretches });
    }
    return inPassing('lengthsAhead', situation, { holds: holdsOf(ahead, situation) });
  });
}

/** "How long is each one?", before the start: beside the whole time, each hold, where they differ. `atFirst` is at the beginning of it. */
export function withHoldsToCome(whole: Turn, atFirst: Situation): Turn {
  const { running, session, language } = atFirst;
  if (running === undefined || session.starting === undefined) return whole;
  const all = exercisesOf(running.run, language.routines, language.stretches);
  if (new Set(all.map(({ holdMs }) => holdMs)).size < 2) return whole;
  return { ...whole, say: words(`${textOf(whole.say)} ${holdsOf(all, atFirst)}`) };
}

/** "One minute for cat-camel and child's pose. Thirty seconds for back extension." */
function holdsOf(exercises: ReturnType<typeof exercisesOf>, { language }: Situation): string {
  const names = new Map<number, Set<string>>();
  for (const { stretch, holdMs } of exercises)
    names.set(holdMs, (names.get(holdMs) ?? new Set()).add(nameOf(stretch.id, language)));
  const [say] = language.prompts.holdOfSome.say;
  const holds = [...names].map(([ms, those]) =>
    fill(say, {
      length: spokenDuration(ms, language.words),
      stretches: listOf([...those], language.words),
    }),
  );
  return holds.join(' ');
}
