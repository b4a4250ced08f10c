import type { Mind } from '../../core/assistant/ask.js';
import { answerQuestion } from './answer-question.js';
import { checkSigns } from './check-signs.js';
import { coachStep } from './coach-step.js';
import { getTimeline } from './get-timeline.js';
import { listStretches } from './list-stretches.js';

/** All that can be called. */
export function toolsOf(mind: Mind) {
  return [
    answerQuestion(mind),
    checkSigns(mind),
    listStretches(mind),
    coachStep(mind),
    getTimeline(mind),
  ] as const;
}
