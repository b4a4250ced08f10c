import { OWN_ROUTINE } from '../../content.js';
import type { Running } from '../../routine/running.js';
import { ruledOut } from '../safety/conditions.js';
import type { Situation } from '../turn.js';
import { movedTo } from './enter.js';
import { withoutAll } from './rest-without.js';

/** What is added to the end of it in the middle of it comes there, too. */
export function aheadWith(
  own: readonly string[],
  added: readonly string[],
  situation: Situation,
): Running | undefined {
  const running = inOwn(situation);
  const isOnce = running?.cue.set === 1 && (running.run.sets ?? 1) === 1;
  if (running === undefined || !isOnce || own[0] === added[0]) return undefined;
  const before = [...new Set(running.starts.map(({ stretch }) => stretch))];
  const out = [...ruledOut(situation.session, situation.language), ...situation.session.sore];
  const more = added.filter((id) => !before.includes(id) && !out.includes(id));
  const run = { ...running.run, stretches: [...before, ...more] };
  return more.length === 0 ? undefined : movedTo(run, running, situation);
}

/** One's own under way. */
function inOwn({ running, session }: Situation): Running | undefined {
  const isInIt = running?.run.id === OWN_ROUTINE && !session.starting && !session.later;
  return isInIt ? running : undefined;
}

/** What is taken out of it in the middle of it, and still to come, is left out there too. */
export function aheadWithout(out: readonly string[], situation: Situation): Running | undefined {
  const running = inOwn(situation);
  if (running === undefined || out.includes(running.cue.stretch)) return undefined;
  return withoutAll(out, running, situation);
}
