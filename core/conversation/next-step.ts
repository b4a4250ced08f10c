import type { NextStep, Stretch } from '../../models/content.js';
import { routineOf } from '../content.js';
import { type Person, TWO_WEEKS_MS } from '../memory/person.js';
import { isWhole } from '../memory/rounds.js';
import { dayIn, dayOf } from './calendar.js';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

const DAY_MS = 86_400_000;
const WEEK = 7;
/** A week with two rest days is a full one. */
const DAYS_OF_A_WEEK = 5;

/** A stretch of the usual routine, and the step that comes next in it. */
interface Offered {
  stretch: Stretch;
  step: NextStep;
}

/** Whether enough was done for a harder way to be worth a closer look. */
export function mayGoFurther(person: Person, situation: Situation): boolean {
  const { rounds = [], easier, holdMs, offeredFurther = '' } = person;
  const sinceMs = situation.nowMs - Date.parse(offeredFurther);
  const isUsual = !easier && holdMs === undefined;
  const isEnough = rounds.filter(isWhole).length >= DAYS_OF_A_WEEK;
  return (
    isUsual && isEnough && !(sinceMs < TWO_WEEKS_MS) && nextOf(person, situation) !== undefined
  );
}

function nextOf(
  { further = [], leaveOut = [] }: Person,
  { language }: Situation,
): Offered | undefined {
  const ids: readonly string[] = routineOf(language.defaults.routine, language)?.stretches ?? [];
  const [offered] = language.stretches
    .filter(({ id }) => ids.includes(id) && !leaveOut.includes(id))
    .flatMap((stretch) => {
      const step = stretch.further?.find(({ id }) => !further.includes(id));
      return step ? [{ stretch, step }] : [];
    });
  return offered;
}

/**
 * After a week of whole rounds, the next step of a stretch that was in them: an offer, never a
 * surprise, and made once in two weeks.
 */
export function nextStepTurn(
  person: Person,
  timeZone: string,
  situation: Situation,
): Turn | undefined {
  const { nowMs, language } = situation;
  const offered = nextOf(person, situation);
  if (offered === undefined || !mayGoFurther(person, situation)) return undefined;
  const { stretch, step } = offered;
  const dayOfTheirs = dayIn(timeZone);
  const ages = (person.rounds ?? [])
    .filter((round) => isWhole(round) && round.done.includes(stretch.id))
    .map(({ ms }) => (dayOfTheirs(nowMs) - dayOfTheirs(ms)) / DAY_MS);
  const days = new Set(ages.filter((age) => age >= 0 && age < WEEK)).size;
  const isAWeekAgo = ages.some((age) => age >= WEEK - 1);
  if (days < DAYS_OF_A_WEEK || !isAWeekAgo) return undefined;
  const values = {
    days: language.words.cardinal(days),
    stretch: stretch.name,
    step: step.name,
  };
  const turn = promptTurn('nextStep', situation, values);
  const yes = { kind: 'routine', id: language.defaults.routine, further: step.id } as const;
  const no = { kind: 'prompt', id: 'nextStepDeclined' } as const;
  const offeredFurther = dayOf(nowMs);
  return {
    ...turn,
    session: { ...turn.session, offer: { yes, no } },
    keep: { change: (now) => ({ ...now, offeredFurther }), quietly: true },
  };
}
