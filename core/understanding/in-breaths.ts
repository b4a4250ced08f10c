import type { ActionIntent, AnswerIntent } from '../../models/intents.js';
import type { Understood } from './understood.js';
import { isAReport, isElsewhere, isLeaving, isUrgent } from './verdict.js';

/** Where somebody pauses for breath: what stands between may be understood by itself. */
const PAUSE = /[,;.!?…]+\s+|\s+[-–—]+\s+/;

/** Less sure than this of the whole, it is looked at breath by breath, */
const SURE_OF_ALL = 0.5;
/** of which one counts that is at least this sure. */
const SURE_OF_ONE = 0.9;

/** What counts where nothing else is understood: "no thank you, that was lovely". */
const ANSWERS: ReadonlySet<string> = new Set<ActionIntent>(['AMAZON.YesIntent', 'AMAZON.NoIntent']);

const NOT_TO_YOU: ActionIntent = 'NotToYouIntent';
/** What stands before or after what somebody wants. */
const BESIDE: ReadonlySet<string> = new Set<ActionIntent>([
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.RepeatIntent',
  'BackIntent',
  'ReadyIntent',
  'ThinkingIntent',
  'ThanksIntent',
  'PraiseIntent',
  'HelloIntent',
  NOT_TO_YOU,
  'ForgetItIntent',
  'NeverMindIntent',
  'UndoIntent',
  'SafeFollowUpIntent',
]);

/** What says that nothing is the matter, and may name what isn't: "no, chest pain". */
const DENIALS: ReadonlySet<string> = new Set<ActionIntent | AnswerIntent>([
  'FalseAlarmIntent',
  'PainlessIntent',
]);

/**
 * What is said in several breaths, if the whole of it is a guess at best: "how many more, I need to cook
 * rice". The last breath that tells something counts, and what is told of the body before anything else.
 * A breath that calls for help comes before all else: "pause, I need an ambulance".
 */
export function inBreaths(said: string, understood: (said: string) => Understood): Understood {
  const whole = understood(said);
  const parts = said.split(PAUSE).filter((one) => one.trim() !== '');
  if (parts.length < 2) return whole;
  const breaths = parts.map(understood);
  const isCalm = !isAReport(whole.intent) && !DENIALS.has(whole.intent);
  const danger = isCalm ? breaths.find(isADanger) : undefined;
  if (danger) return danger;
  if (!isOpen(whole)) return whole;
  const telling = breaths.filter(
    (one, at) => isTelling(one) && (at === breaths.length - 1 || !isLeaving(one.intent)),
  );
  const told = telling.findLast(({ intent }) => isAReport(intent)) ?? telling.at(-1);
  return told ?? (isElsewhere(whole.intent) ? (breaths.find(isAnAnswer) ?? whole) : whole);
}

/** A guess that was put together from several of them, by its slots, is left alone. */
function isOpen({ intent, confidence, isGuess, slots }: Understood): boolean {
  if (isElsewhere(intent)) return true;
  const isPutTogether = Object.values(slots).some((slot) => slot !== undefined);
  const isOfThem = isAReport(intent) || intent === NOT_TO_YOU || isPutTogether;
  return isGuess && confidence < SURE_OF_ALL && !isOfThem;
}

function isADanger({ intent, confidence }: Understood): boolean {
  return isUrgent(intent) && confidence >= SURE_OF_ONE;
}

function isAnAnswer({ intent, confidence }: Understood): boolean {
  return ANSWERS.has(intent) && confidence >= SURE_OF_ONE;
}

function isTelling({ intent, confidence }: Understood): boolean {
  return confidence >= SURE_OF_ONE && !isElsewhere(intent) && !BESIDE.has(intent);
}
