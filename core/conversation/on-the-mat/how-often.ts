import type { Words } from '../../../models/words.js';
import { nameOf } from '../../content.js';
import { isSameStretch } from '../../routine/playback.js';
import { promptTurn } from '../prompts.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { told, whereabouts } from './side.js';

/** What is asked of how often one comes, by the id of the slot for what is ahead: "the same one again?", "how many times?" */
export const HOW_OFTEN: ReadonlySet<string | undefined> = new Set(['again', 'how-often']);
const AGAIN = 'again';

/**
 * "Do I do this twice?", "is it the same one again?": how often this one comes in a round, each side
 * of it counted by itself. It changes nothing.
 */
export function howOftenTurn(
  { sets, ahead }: Record<'sets' | 'ahead', Slot | undefined>,
  situation: Situation,
): Turn {
  const there = whereabouts(situation);
  if (there === undefined) return promptTurn('nothingRunning', situation);
  const { starts, cue } = there;
  const { language } = situation;
  const passes = starts.filter((start) => isSameStretch(start, cue) && start.side !== 'other');
  const often = timesOf(passes.length, language.words);
  const { onEachSide } = language.words.times;
  const times = cue.side ? `${often} ${onEachSide}` : often;
  const asked = sets?.id ?? (ahead?.id === AGAIN ? '2' : undefined);
  const isSo = String(passes.length) === asked;
  const prompt = asked === undefined ? 'comesTimes' : isSo ? 'comesSoOften' : 'comesOtherwise';
  return told(prompt, situation, { stretch: nameOf(cue.stretch, language), times });
}

export function timesOf(count: number, { times, cardinal }: Words): string {
  if (count === 1) return times.once;
  if (count === 2) return times.twice;
  return times.some.replace('{count}', cardinal(count));
}
