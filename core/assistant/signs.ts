import type { Sign } from '../../models/assistant.js';
import { answerTurn } from '../conversation/answers.js';
import { reportTurn } from '../conversation/safety/reports.js';
import type { Situation } from '../conversation/turn.js';
import type { Mind } from './ask.js';
import { type Reply, replyOf } from './reply.js';

/** The most urgent first. */
const LEVELS = ['emergency', 'crisis', 'urgent', 'clinician', 'stop-stretch', 'none'] as const;

/** What to do about some signs: the most urgent of them decides. */
export function replyToSigns(
  [first, ...others]: readonly [Sign, ...Sign[]],
  mind: Mind,
  situation: Situation,
): Reply {
  const worst = others.reduce(
    (one, other) => (LEVELS.indexOf(other.level) < LEVELS.indexOf(one.level) ? other : one),
    first,
  );
  const { level, answer = situation.language.defaults.warningSigns } = worst;
  const turn =
    level === 'none' ? answerTurn(answer, 'say', situation) : reportTurn(level, situation);
  return replyOf(turn, mind);
}
