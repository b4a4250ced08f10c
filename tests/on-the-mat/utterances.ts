import { readModel } from '../../simulator/desk.js';
import type { Slots } from './listener.js';

const { intents, types } = readModel('en-US').interactionModel.languageModel;

/** What a slot of Amazon's types may hold, nonsense among it. */
const AMAZONS: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DURATION': ['PT30S', 'PT10M', '?'],
  'AMAZON.NUMBER': ['10', '?'],
  'AMAZON.TIME': ['09:00', 'EV', 'soon'],
  'AMAZON.SearchQuery': ['sleeping on a soft mattress', 'zebra crossing'],
};

export interface Utterance {
  intent: string;
  slots: Slots;
}

/** Every intent of the model, with every kind of value in its slots. */
export const UTTERANCES: readonly Utterance[] = intents.flatMap(({ name, slots = [] }) => {
  const filled = slots.flatMap(({ name: slot, type }) =>
    valuesOf(type).map((value) => ({ intent: name, slots: { [slot]: value } })),
  );
  return [{ intent: name, slots: {} }, ...filled];
});

function valuesOf(type: string): { said: string; id?: string }[] {
  const amazons = AMAZONS[type];
  if (amazons) return amazons.map((said) => ({ said }));
  const values = types.find(({ name }) => name === type)?.values ?? [];
  const known = values.map(({ id, name }) => ({ said: name.value, id }));
  // Short words, since long ones are compared with slips, which takes long. The searched query has those.
  return [...known.slice(0, process.env.LONG ? 8 : 2), { said: 'the zoo' }];
}

/** Leaves the routine. */
export const LEAVING = [
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'KeepPlaceIntent',
  'EmergencyIntent',
  'CrisisIntent',
  'UrgentIntent',
  'ClinicianIntent',
  'FeelsWorseIntent',
];

/** A doctor comes first: nothing invites to go on. */
export const ASIDE = ['ConditionIntent', 'PregnancyIntent'];

/** Pain on the mat leads on without that stretch, or to a rest. */
export const HURTING = ['StopStretchIntent', 'AcheIntent'];

/** The same, and without whatever else is on the knees. */
export const ON_THE_KNEES = 'KneeHurtsIntent';

/** Asked where, as that decides. */
export const NUMB = 'NumbIntent';

/** All of the usual round is on the floor: a round in a chair takes its place. */
export const ON_THE_FLOOR = 'CannotGetDownIntent';

/** "Is this okay with osteoporosis?", asked of what is being done: if it isn't, it is set aside. */
export function asksWithCondition({ intent, slots }: Utterance): boolean {
  return intent === 'WhoShouldNotIntent' && 'condition' in slots;
}

/** "I have osteoporosis, and my doctor says it's okay": on without what that rules out. */
export function tellsWithLeave({ intent, slots }: Utterance): boolean {
  return intent === 'DoctorAgreesIntent' && 'condition' in slots;
}

/** Goes elsewhere, or makes the routine another one; everything else leaves the seconds as they are. */
export const MOVING = [
  'AMAZON.NextIntent',
  'SkipNextIntent',
  'PostponeIntent',
  'SkipBothIntent',
  'SkipSideIntent',
  'DifferentOneIntent',
  'AMAZON.PreviousIntent',
  'BackIntent',
  'AMAZON.StartOverIntent',
  'ThisOneAgainIntent',
  'SwitchSidesIntent',
  'SideIntent',
  'StartRoutineIntent',
  'StartStretchIntent',
  'RoutineIntent',
  'SorePartIntent',
  'SeveralStretchesIntent',
  'TakeFromRoutineIntent',
  'FewStretchesIntent',
  'FirstStretchIntent',
  'FromStretchIntent',
  'FirstOneIntent',
  'SecondOneIntent',
  'WithoutStretchIntent',
  'SameAgainIntent',
  'NoMovementIntent',
  'CannotKneelIntent',
  'CannotLieOnFrontIntent',
  'CannotLeanIntent',
  'CannotLiftArmsIntent',
  'CannotTurnHeadIntent',
  'HoldIntent',
  'LongerIntent',
  'ShorterIntent',
  'HalveIntent',
  'FinishInIntent',
  'MoreGoesIntent',
  'InFullIntent',
  'UndoIntent',
  'CorrectionIntent',
  'NotFinishedIntent',
  'OtherOneIntent',
  'ReadyIntent',
  'DescribeIntent',
  'SkipStretchIntent',
  'LeaveOutIntent',
  'PutBackIntent',
  'LeaveOutBecauseIntent',
  'PreferHoldIntent',
  'SpeakSlowerIntent',
  'SpeakFasterIntent',
  'LessTalkingIntent',
  'MoreTalkingIntent',
  'AlwaysEasierIntent',
  'UsualSpeedIntent',
  'UsualWayIntent',
];
