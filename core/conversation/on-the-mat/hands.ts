import { stretchOf } from '../../content.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { stretchAt } from './asking.js';
import { inPassing } from './in-passing.js';
import { withRunning } from './way-back.js';

/** By the id of the slot for how it is done. */
export const ON_THE_BELLY = 'on-the-belly';

/** "Do I put my hands on my tummy for the last one?": yes or no, by the words of that pose. */
export function handsOnTheBellyTurn(
  { ahead, place }: Record<'ahead' | 'place', Slot | undefined>,
  situation: Situation,
): Turn {
  return withRunning(situation, (running) => {
    const { starts, current, cue } = running;
    const { language } = situation;
    const next = starts.slice(current + 1).find(({ stretch }) => stretch !== cue.stretch);
    const there = place ? stretchAt(place, situation) : ahead && next?.stretch;
    const stretch = stretchOf(there ?? cue.stretch, language);
    const own = cue.side && stretch?.id === cue.stretch && stretch.sides?.[cue.side].hands;
    const hands = own || (stretch?.form.hands ?? '');
    const prompt = language.words.onTheBelly.test(hands) ? 'handsAreThere' : 'handsAreElsewhere';
    return inPassing(prompt, situation, { stretch: stretch?.name ?? '', hands });
  });
}
