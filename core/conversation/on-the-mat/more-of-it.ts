import { isRoutine, nameOf, stretchOf } from '../../content.js';
import { isSameStretch } from '../../routine/playback.js';
import { MAX_SETS } from '../../routine/program.js';
import { changesMoved, numbersBefore } from '../../routine/renumbered.js';
import type { Running } from '../../routine/running.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot, Wishes } from '../wishes.js';
import { movedTo, withChangeBack } from './enter.js';
import { timesOf } from './how-often.js';
import { inPassing } from './in-passing.js';
import { staying } from './settings.js';
import { namedInRound } from './stands-for.js';

/**
 * "Do this one twice", "the next one three times", "one more of these": so often one of the round comes
 * from here on. Undefined if nothing can be changed about that.
 */
export function moreOfItTurn(
  which: Slot | undefined,
  { sets, more = 1 }: { sets?: Slot | undefined; more?: number | undefined },
  running: Running,
  situation: Situation,
): Turn | undefined {
  const { starts, cue, run } = running;
  const { language } = situation;
  const id = which === undefined ? cue.stretch : meant(which, running, situation);
  const isAlone = stretchOf(id, language)?.notice !== undefined;
  const isOther = run.ask?.often !== undefined && run.ask.often.stretch !== id;
  if (id === undefined || isAlone || isOther || cue.set > 1) return undefined;
  const its = starts.filter((one) => one.stretch === id && one.set === 1 && one.side !== 'other');
  const isBehind = !starts.some((one, at) => at >= running.current && one.stretch === id);
  const times = sets?.id === undefined ? its.length + more : Number(sets.id);
  const begun = its.filter(({ startMs }) => startMs <= running.placeMs).length;
  if (isBehind || times > MAX_SETS || times < Math.max(1, begun)) return undefined;
  const stretch = nameOf(id, language);
  const often = { stretch, times: timesWords(times, id, situation) };
  if (times === its.length) return inPassing('comesSoOften', situation, often);
  const ask = { ...run.ask, often: { stretch: id, sets: times } };
  const numbers = numbersBefore(run, { ...run, ask }, language);
  const changes = changesMoved(run.changes, numbers);
  const ahead = movedTo({ ...run, ask, changes }, running, situation);
  if (ahead === undefined) return undefined;
  const turn = inPassing('comesTimes', situation, often, ahead);
  return withChangeBack(running, staying(turn, ahead), situation);
}

/** "Do the next one twice", in a round. Undefined if that isn't it, or it can't be. */
export function oftenTurn({ stretch, sets }: Wishes, situation: Situation): Turn | undefined {
  const { running, session, language } = situation;
  const isInRound = running && !session.starting && isRoutine(running.run, language);
  if (!isInRound || stretch === undefined || sets?.id === undefined) return undefined;
  const { thisOne, theNext, theLast } = language.words;
  const isPlace = [thisOne, theNext, theLast].some((one) => one.test(stretch.said));
  const cannot = isPlace ? inPassing('goesAreFixed', situation) : undefined;
  return moreOfItTurn(stretch, { sets }, running, situation) ?? cannot;
}

function timesWords(times: number, id: string, { language }: Situation): string {
  const often = timesOf(times, language.words);
  const isOnBoth = stretchOf(id, language)?.sides !== undefined;
  return isOnBoth ? `${often} ${language.words.times.onEachSide}` : often;
}

/** By its name, or "the next one", "the last one"; the last thing said of it may be how often. */
function meant({ id, said }: Slot, { starts, current, cue }: Running, { language }: Situation) {
  const { thisOne, theNext, theLast } = language.words;
  if (id !== undefined) return starts.some(({ stretch }) => stretch === id) ? id : undefined;
  if (thisOne.test(said)) return cue.stretch;
  if (theNext.test(said))
    return starts.find((one, at) => at > current && !isSameStretch(one, cue))?.stretch;
  if (theLast.test(said)) return starts.at(-1)?.stretch;
  return namedInRound(said, { starts }, language);
}
