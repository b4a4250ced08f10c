import { settled } from '../../core/understanding/settled.js';
import { understandingOf } from '../../simulator/desk.js';

test.each([
  ['WeakLimbIntent', 'this hand or the other hand', 'WhichSideIntent'],
  ['OtherOneIntent', 'is it this arm or the other one', 'WhichSideIntent'],
  ['WeakLimbIntent', 'my arm is weak or numb', 'WeakLimbIntent'],
  ['WeakLimbIntent', "my arm won't go up that far", 'CannotIntent'],
  ['WeakLimbIntent', "my arm suddenly won't go up that far", 'WeakLimbIntent'],
  ['WeakLimbIntent', "since this morning my hand won't close all the way", 'WeakLimbIntent'],
  ['WeakLimbIntent', "my arm won't go up", 'WeakLimbIntent'],
  ['TimeLeftIntent', 'how many minutes remain for everything', 'WholeTimeIntent'],
  ['TimeLeftIntent', 'how many seconds remain', 'TimeLeftIntent'],
  ['SaveThisRoutineIntent', 'i have to go save it for tomorrow', 'KeepPlaceIntent'],
  ['SaveThisRoutineIntent', 'save this as my routine', 'SaveThisRoutineIntent'],
  ['StartStretchIntent', 'do i bend both knees or just the one', 'BodyPartIntent'],
  ['StartStretchIntent', 'do the knees to chest', 'StartStretchIntent'],
  ['EmergencyIntent', "my arm won't go up that far", 'EmergencyIntent'],
  ['OtherThingIntent', "hold your horses the dog's on the bed", 'AMAZON.PauseIntent'],
  ['OtherThingIntent', "my wife's talking to me wait", 'AMAZON.PauseIntent'],
  ['OtherThingIntent', "wait what's the capital of france", 'OtherThingIntent'],
  ['OtherThingIntent', 'hang on i feel faint', 'OtherThingIntent'],
  ['EmergencyIntent', 'wait my wife collapsed', 'EmergencyIntent'],
  ['AMAZON.ResumeIntent', 'get off rex pause that please', 'AMAZON.PauseIntent'],
  ['AMAZON.ResumeIntent', 'un pause it', 'AMAZON.ResumeIntent'],
  ['AMAZON.FallbackIntent', "i've to see to the hens", 'AMAZON.PauseIntent'],
  ['AMAZON.FallbackIntent', "i've to take care of my back", 'AMAZON.FallbackIntent'],
  ['AMAZON.FallbackIntent', 'oh hush you lot sorry carry on', 'AMAZON.ResumeIntent'],
  ['AMAZON.FallbackIntent', "i'm not sure i can't go on", 'AMAZON.FallbackIntent'],
  ['OtherThingIntent', 'the boss is coming gotta go', 'AMAZON.StopIntent'],
  ['AMAZON.FallbackIntent', 'how long do i have to go', 'AMAZON.FallbackIntent'],
  ['PostponeIntent', 'stop first i come back later', 'KeepPlaceIntent'],
  ['PostponeIntent', 'skip this i will come back later', 'PostponeIntent'],
  ['WaitIntent', 'wait i did the wrong side', 'UpToMeIntent'],
  ['WaitIntent', "wait i'm on the wrong side of the chair", 'WaitIntent'],
  ['SwitchSidesIntent', 'is the other side still to come', 'SideDoneIntent'],
  ['SwitchSidesIntent', 'and the other side it comes after', 'SideDoneIntent'],
  ['OneSideIntent', 'i have done only one side what about the other', 'SideDoneIntent'],
  ['OneSideIntent', 'it cracks on one side only', 'OneSideIntent'],
  ['SwitchSidesIntent', 'the other side now', 'SwitchSidesIntent'],
  ['SwitchSidesIntent', 'then do we swap sides', 'SideDoneIntent'],
  ['SwitchSidesIntent', 'swap sides', 'SwitchSidesIntent'],
  ['FirstOneIntent', 'wait am i still on the first one', 'WhereAmIIntent'],
  ['FirstOneIntent', 'the first one please', 'FirstOneIntent'],
  ['CannotLieOnFrontIntent', 'am i meant to be lying on my stomach', 'DescribeIntent'],
  ['CannotLieOnFrontIntent', "i can't be lying on my stomach", 'CannotLieOnFrontIntent'],
  ['FoamRollingIntent', 'yep keep it rolling', 'AMAZON.ResumeIntent'],
  ['FoamRollingIntent', 'keep rolling my back', 'FoamRollingIntent'],
  ['OlderPeopleIntent', "slower please i'm seventy nine", 'SpeakSlowerIntent'],
  ['OlderPeopleIntent', "i'm seventy nine and slow", 'OlderPeopleIntent'],
  ['NoBellIntent', 'was that the halfway bell', 'TimeLeftIntent'],
  ['NoBellIntent', 'no halfway bell', 'NoBellIntent'],
  ['CannotTurnHeadIntent', 'will it help my neck', 'GoodForIntent'],
  ['CannotTurnHeadIntent', "my neck won't turn", 'CannotTurnHeadIntent'],
  ['CorrectionIntent', 'sorry which one am i on', 'AMAZON.FallbackIntent'],
  ['CorrectionIntent', 'sorry forty', 'CorrectionIntent'],
])('%s of "%s" is %s', (guess, words, meant) => {
  expect(settled(guess, words)).toBe(meant);
});

test.each(['i want five minutes back only no neck', 'five minutes for my back not the neck'])(
  '"%s" wishes for no neck',
  (said) => {
    const { intent, slots } = understandingOf('en-US').understand(said);
    expect(intent).toBe('RoutineIntent');
    expect(slots.part?.id).not.toBe('head');
    expect(slots.routine?.id).not.toBe('neck-and-shoulders');
  },
);
