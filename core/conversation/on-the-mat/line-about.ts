import type { BodyPart } from '../../../models/content.js';
import { answerOf, stretchOf } from '../../content.js';
import type { FormTopic } from '../../memory/run.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { onward } from './enter.js';
import { easierTurn, formTurn } from './form.js';
import { inPassing } from './in-passing.js';

/** Which line about a pose covers a part of the body. */
const LINE_ABOUT: Readonly<Record<string, FormTopic>> = {
  hands: 'hands',
  arms: 'hands',
  shoulders: 'shoulders',
  head: 'head',
  back: 'spine',
  chest: 'spine',
  'low-back': 'spine',
  hips: 'knees',
  knees: 'knees',
  legs: 'knees',
} satisfies Record<BodyPart, FormTopic>;

/** Where nobody falls with their eyes closed. */
const DOWN: ReadonlySet<string> = new Set(['kneeling', 'lying', 'sitting']);

/** "Where do my hands go?"; of wrists, what spares them. */
export function bodyPartTurn(part: Slot | undefined, situation: Situation): Turn {
  const { running, language } = situation;
  const way = stretchOf(running?.cue.stretch, language)?.ways?.wrists;
  if (way && language.words.wrists.test(part?.said ?? '')) return easierTurn(part, situation);
  if (language.words.eyes.test(part?.said ?? '')) return formTurn('eyes', situation);
  const about = LINE_ABOUT[part?.id ?? ''] ?? 'pose';
  return isLeftOpen(about, part, situation)
    ? inPassing('upToYou', situation)
    : formTurn(about, situation);
}

/** Feet that the line about the legs doesn't name may be as they like. */
function isLeftOpen(
  about: FormTopic,
  part: Slot | undefined,
  { running, language }: Situation,
): boolean {
  const { feet } = language.words;
  const line = stretchOf(running?.cue.stretch, language)?.form.knees;
  return about === 'knees' && feet.test(part?.said ?? '') && line !== undefined && !feet.test(line);
}

/** "In or out now?", "where do I look?", "how many breaths a minute?": without a value it is about the breath. */
export function techniqueTurn(technique: Slot | undefined, situation: Situation): Turn {
  if (technique?.id === 'rate') return inPassing('breathRate', situation);
  if (situation.language.words.bends.test(technique?.said ?? ''))
    return formTurn('spine', situation);
  if (technique?.id !== 'eyes') return formTurn('breath', situation);
  const isOfTheLids = situation.language.words.eyelids.test(technique.said);
  return isOfTheLids ? eyelidsTurn(situation) : formTurn('eyes', situation);
}

/** "Should I close my eyes?": as they like, but for who stands or hangs, and is steadier with them open. */
function eyelidsTurn(situation: Situation): Turn {
  const { posture } = stretchOf(situation.running?.cue.stretch, situation.language) ?? {};
  const isSafelyDown = posture !== undefined && DOWN.has(posture);
  return isSafelyDown ? inPassing('eyesAsYouLike', situation) : formTurn('eyes', situation);
}

/** "How deep should the breath be?" in a pose is about its breath; elsewhere it has an answer of its own. */
export function ofTheBreathTurn(id: string, situation: Situation): Turn | undefined {
  const { running, session, language } = situation;
  const isInARoutine = running !== undefined && session.starting === undefined;
  return isInARoutine && answerOf(id, language)?.isOfTheBreath
    ? formTurn('breath', situation)
    : undefined;
}

/** "Do I have to sit up straight?" on a chair or standing is about the back there; elsewhere it has an answer of its own. */
export function ofTheBackTurn(id: string, situation: Situation): Turn | undefined {
  const { running, session, language } = situation;
  if (id !== language.defaults.posture || running === undefined || session.starting)
    return undefined;
  const { posture } = stretchOf(running.cue.stretch, language) ?? {};
  const isUpright = posture === 'sitting' || posture === 'standing';
  return isUpright ? formTurn('spine', situation) : undefined;
}

/** "My knees are clicking", in a pose: in a sentence or two, and on. */
export function noisyJointsTurn(id: string, situation: Situation): Turn | undefined {
  const { running, narrating, language } = situation;
  const gist = answerOf(id, language)?.simply;
  if (id !== language.defaults.joints || !running || !narrating || !gist) return undefined;
  return onward(running, { id: 'leadSaid', text: gist }, situation, `simply:${id}`);
}
