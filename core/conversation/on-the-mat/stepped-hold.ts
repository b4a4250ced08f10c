import { stretchOf } from '../../content.js';
import type { Person } from '../../memory/person.js';
import { holdSpan } from '../../routine/playback.js';
import { HOLD_LIMITS_MS } from '../../routine/program.js';
import type { Situation, Turn } from '../turn.js';
import { requestedHoldMs, type Slot } from '../wishes.js';
import { inPassing } from './in-passing.js';
import { preferHoldTurn } from './settings.js';

/** The lengths that "shorter holds" and "longer holds" step through, in seconds. */
const STEPS_S = [5, 10, 15, 30, 45, 60, 90, 120, 180, 240, 300] as const;

/** "Ten seconds longer" is a step; more is rather the length that they get. */
const MOST_OF_A_STEP_MS = 15_000;

/** "Shorter holds", "longer holds from now on": a step down or up from what they have now, which is told. `by`: "ten seconds longer". */
export function steppedHoldTurn(
  way: 'shorter' | 'longer',
  by: Slot | undefined,
  person: Person | undefined,
  situation: Situation,
): Turn {
  const nowMs = holdNowMs(person, situation);
  const byMs = by && requestedHoldMs(by.said);
  if (byMs !== undefined && (byMs > MOST_OF_A_STEP_MS || byMs >= nowMs))
    return preferHoldTurn(by, situation);
  if (byMs !== undefined) {
    const toMs = Math.max(HOLD_LIMITS_MS.min, nowMs + (way === 'longer' ? byMs : -byMs));
    return preferHoldTurn({ said: `PT${Math.round(toMs / 1_000)}S` }, situation);
  }
  const nowS = nowMs / 1_000;
  const step =
    way === 'shorter'
      ? STEPS_S.findLast((seconds) => seconds < nowS)
      : STEPS_S.find((seconds) => seconds > nowS);
  if (step === undefined)
    return inPassing(way === 'shorter' ? 'holdsShortest' : 'holdsLongest', situation);
  return preferHoldTurn({ said: `PT${step}S` }, situation);
}

/** What was chosen before, the hold that comes next, or what the usual round begins with. */
function holdNowMs(person: Person | undefined, { running, language, session }: Situation): number {
  const { starting } = session;
  const wished = starting?.kind === 'routine' ? starting.holdMs : undefined;
  if (running && !starting) {
    const { timeline, starts, current } = running;
    const { startMs, endMs } = holdSpan(
      timeline,
      (starts[current + 1] ?? starts[current])?.startMs ?? 0,
    );
    return endMs - startMs;
  }
  const { routine } = language.defaults;
  const [first] = language.routines.find(({ id }) => id === routine)?.stretches ?? [];
  const usual = stretchOf(first, language)?.holdMs ?? HOLD_LIMITS_MS.min;
  return wished ?? person?.holdMs ?? usual;
}
