/** Types of the slots that stand in the samples of answers and red flags. */
export const slotsInQuestions: Readonly<Record<string, string>> = {
  sign: 'BACK_COACH_EMERGENCY_SIGN',
  someone: 'BACK_COACH_SOMEONE',
  airway: 'BACK_COACH_AIRWAY',
  amount: 'AMAZON.NUMBER',
  medicine: 'BACK_COACH_MEDICINE',
  poison: 'BACK_COACH_POISON',
  thinner: 'BACK_COACH_CONDITION',
};
