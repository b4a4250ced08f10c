import { anotherPostureTurn } from '../../../core/conversation/on-the-mat/another-posture.js';
import { atTheFirst } from '../../../core/conversation/on-the-mat/at-the-first.js';
import { longerTakenBack } from '../../../core/conversation/on-the-mat/before-that.js';
import {
  describeTurn,
  easierTurn,
  feltTurn,
  formTurn,
  goodForTurn,
  isAskedAbout,
} from '../../../core/conversation/on-the-mat/form.js';
import { handsOnTheBellyTurn, ON_THE_BELLY } from '../../../core/conversation/on-the-mat/hands.js';
import { inPassing } from '../../../core/conversation/on-the-mat/in-passing.js';
import { bodyPartTurn, techniqueTurn } from '../../../core/conversation/on-the-mat/line-about.js';
import { thingTurn } from '../../../core/conversation/on-the-mat/thing.js';
import { easierAnotherDay } from '../../../core/conversation/safety/pain.js';
import type { Asked } from '../asked.js';
import { type Intents, just } from '../intents.js';

/** Before a start, what is asked about a pose is about the first. */
async function ofTheFirst({ person, situation }: Pick<Asked, 'person' | 'situation'>) {
  return situation.session.starting ? atTheFirst(await person.recall(), situation) : situation;
}

/** What is asked about the pose, in it or before it. */
export const aboutThePoseIntents = {
  // "Am I doing it right?", "where should I feel it?", "what is it good for?", "where do my hands go?", "in or out now?", "can I keep my shoes on?", "how far down?", "do I hold it while I'm paused?", "describe it again"
  FormIntent: async (asked) => formTurn('mistake', await ofTheFirst(asked)),
  FeelIntent: async (asked) => formTurn('feel', await ofTheFirst(asked)),
  GoodForIntent: async (asked) => goodForTurn(asked.slot('part'), await ofTheFirst(asked)),
  FeltIntent: async (asked) => {
    const part = asked.slot('part');
    return feltTurn(part, isAskedAbout(part) ? asked.situation : await ofTheFirst(asked));
  },
  BodyPartIntent: async (asked) => bodyPartTurn(asked.slot('part'), await ofTheFirst(asked)),
  TechniqueIntent: async (asked) => {
    const { slot, situation } = asked;
    return slot('technique')?.id === ON_THE_BELLY
      ? handsOnTheBellyTurn({ ahead: slot('ahead'), place: slot('place') }, situation)
      : techniqueTurn(slot('technique'), await ofTheFirst(asked));
  },
  UpToMeIntent: ({ slot, situation }) =>
    thingTurn({ thing: slot('thing'), occasion: slot('occasion') }, situation),
  HowFarIntent: just((situation) => inPassing('howFar', situation)),
  WhilePausedIntent: just((situation) => inPassing('whilePaused', situation)),
  EasierIntent: async (asked) => {
    const { slot, situation } = asked;
    const [routine, part] = [slot('routine'), slot('part')];
    if (routine?.id !== undefined)
      return anotherPostureTurn({ routine, named: slot('stretch'), part }, situation);
    const there = isAskedAbout(part) ? situation : await ofTheFirst(asked);
    const back = part ? undefined : longerTakenBack(situation);
    return easierAnotherDay(part, situation) ?? back ?? easierTurn(part, there);
  },
  DescribeIntent: async (asked) => {
    const there = await ofTheFirst(asked);
    const first = there.running?.cue.stretch;
    const its = there.session.starting && first ? { said: '', id: first } : undefined;
    return describeTurn(
      { stretch: asked.slot('stretch') ?? its, place: asked.slot('place') },
      there,
    );
  },
} satisfies Partial<Intents>;
