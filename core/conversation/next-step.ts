import type { NextStep, Routine, Stretch } from '../../models/content.js';
import { OWN_ROUTINE, routineOf } from '../content.js';
import { type Person, type Round, TWO_WEEKS_MS } from '../memory/person.js';
import { isWhole } from '../memory/rounds.js';
import { dayIn, dayOf } from './calendar.js';
import { promptTurn } from './prompts.js';
import type { Situation, Turn } from './turn.js';

const DAY_MS = 86_400_000;
const WEEK = 7;
/** A week with two rest days is a full one. */
const DAYS_OF_A_WEEK = 5;

/** The next step in a stretch that was done often enough, and the whole rounds that it was done in. */
interface Offered {
  stretch: Stretch;
  step: NextStep;
  rounds: readonly Round[];
}

/** Whether enough was done for a harder way to be worth a closer look. */
export function mayGoFurther(person: Person, situation: Situation): boolean {
  const { easier, holdMs, offeredFurther = '' } = person;
  const sinceMs = situation.nowMs - Date.parse(offeredFurther);
  const isUsual = !easier && holdMs === undefined;
  return isUsual && !(sinceMs < TWO_WEEKS_MS) && stepsFor(person, situation).length > 0;
}

/** Whatever routine it was done in: a stretch that has a step that wasn't taken up yet. */
function stepsFor(person: Person, { language }: Situation): Offered[] {
  const { further = [], leaveOut = [] } = person;
  const whole = (person.rounds ?? []).filter(isWhole);
  return language.stretches.flatMap((stretch: Stretch) => {
    const step = stretch.further?.find(({ id }) => !further.includes(id));
    const rounds = whole.filter(({ done }) => done.includes(stretch.id));
    if (step === undefined || rounds.length < DAYS_OF_A_WEEK) return [];
    const ids = [stretch.id, 'stretch' in step ? step.stretch : stretch.id];
    return ids.some((id) => leaveOut.includes(id)) ? [] : [{ stretch, step, rounds }];
  });
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
  if (!mayGoFurther(person, situation)) return undefined;
  const { nowMs, language } = situation;
  const dayOfTheirs = dayIn(timeZone);
  const agesOf = ({ rounds }: Offered) =>
    rounds.map(({ ms }) => (dayOfTheirs(nowMs) - dayOfTheirs(ms)) / DAY_MS);
  const daysOf = (one: Offered) =>
    new Set(agesOf(one).filter((age) => age >= 0 && age < WEEK)).size;
  const isDue = (one: Offered) =>
    daysOf(one) >= DAYS_OF_A_WEEK && agesOf(one).some((age) => age >= WEEK - 1);
  const offered = stepsFor(person, situation).find(isDue);
  if (offered === undefined) return undefined;
  const { stretch, step } = offered;
  const days = language.words.cardinal(daysOf(offered));
  const values = { days, stretch: stretch.name, step: step.name };
  const isOther = 'stretch' in step;
  const turn = promptTurn(isOther ? 'nextStretch' : 'nextStep', situation, values);
  const before = routineWith(offered, person, situation);
  const id = isOther ? step.stretch : before;
  const yes = { kind: 'routine', id, further: step.id } as const;
  const no = { kind: 'prompt', id: 'nextStepDeclined', routine: before } as const;
  const offeredFurther = dayOf(nowMs);
  return {
    ...turn,
    did: 'next-step',
    session: { ...turn.session, offer: { yes, no } },
    keep: { change: (now) => ({ ...now, offeredFurther }), quietly: true },
  };
}

/** The routine that is most like the last round with this stretch, or the stretch by itself. */
function routineWith(
  { stretch, rounds }: Offered,
  { own }: Person,
  { language }: Situation,
): string {
  const done = rounds.at(-1)?.done ?? [];
  const usual = routineOf(language.defaults.routine, language);
  const mine = own && { id: OWN_ROUTINE, stretches: own };
  const all: readonly (Pick<Routine, 'id'> & { stretches: readonly string[] })[] = [
    ...(usual ? [usual] : []),
    ...(mine ? [mine] : []),
    ...language.routines,
  ];
  const [closest] = all
    .filter(({ stretches }) => stretches.includes(stretch.id) && done.length > 1)
    .map(({ id, stretches }) => ({ id, others: differing(stretches, done) }))
    .toSorted((one, other) => one.others - other.others);
  return closest?.id ?? stretch.id;
}

/** How many are in only one of the two. */
function differing(some: readonly string[], others: readonly string[]): number {
  const isIn = (list: readonly string[]) => (id: string) => list.includes(id);
  const both = some.filter(isIn(others)).length;
  return some.length + others.length - 2 * both;
}
