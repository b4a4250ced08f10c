import { understandingOf } from '../../simulator/desk.js';

const { understand } = understandingOf('en-US');

test.each([
  ["my knee's a bit dodgy can we start my stretches", 'knee', 'start'],
  ["start my stretches but my shoulder's a bit iffy", 'shoulder', 'start'],
  ["let's begin my hip isn't great mind", 'hip', 'start'],
  ['start my stretches but go easy on my knee', 'knee', 'start'],
  ["my wrist's a wee bit sore but i want to start my stretches", 'wrist', 'start'],
])('"%s" tells of a joint beside a start', (said, condition, wish) => {
  const { intent, slots } = understand(said);
  expect([intent, slots.condition?.id, slots.wish?.id]).toEqual([
    'ConditionIntent',
    condition,
    wish,
  ]);
});

test.each([
  ["i can't do this one with my knee", 'knee'],
  ["my wrists won't take this one", 'wrist'],
  ['this is no good for my knee', 'knee'],
  ['not with my shoulder', 'shoulder'],
  ["this isn't doing my hip any favours", 'hip'],
])('"%s" leaves this one out', (said, condition) => {
  const { intent, slots } = understand(said);
  expect([intent, slots.condition?.id]).toEqual(['LeaveOutBecauseIntent', condition]);
});

test.each([
  "start my stretches i fell on my knee and it's swollen",
  'this is no good for my knee it really hurts',
  "i can't do this one with my knee it just gave way",
  "my mum's knee's a bit dodgy can she start",
])('"%s" is more than that', (said) => {
  const { intent } = understand(said);
  expect(['ConditionIntent', 'LeaveOutBecauseIntent', 'StartRoutineIntent']).not.toContain(intent);
});

test.each([
  "i can't get up and my legs are numb",
  "will i be able to get up again i can't feel my legs",
  'do i have to do the next one my chest hurts',
  'my shoulder keeps coming out',
  'my face keeps drooping to one side',
  'my left arm hangs limp',
  "i can't keep them up any longer my arms have gone weak",
  "i can't keep it up any longer",
  "it's pressing on my chest",
  'the floor is hard on my knees and they hurt',
  'do i turn my head it hurts',
  'my arms suddenly do not go so high',
  'my cat is under me and she bit me its bleeding',
])('"%s" stays a report', (said) => {
  const { intent } = understand(said);
  const small = [
    'UpToMeIntent',
    'WayOutIntent',
    'StartStretchIntent',
    'BodyPartIntent',
    'EasierIntent',
  ];
  expect([...small, 'CannotIntent']).not.toContain(intent);
});

test.each([
  ['my knees are knackered mind', 'knee'],
  ['both my knees are shot', 'knee'],
  ['my hips are dodgy', 'hip'],
])('"%s" tells of a %s', (said, joint) => {
  const { intent, slots } = understand(said);
  expect([intent, slots.condition?.id]).toEqual(['ConditionIntent', joint]);
});

test("a joint that's still bad in the middle of it stays a report", () => {
  expect(understand("my left knee's still dodgy").intent).toBe('KneeHurtsIntent');
});

// What sounds like a report but isn't one, beside its twin that is.
test.each([
  ["oh god he's sick all over me, stop stop", 'AMAZON.PauseIntent'],
  ['she just spat up on my shoulder', 'AMAZON.PauseIntent'],
  ["the baby's sick all over and he's gone floppy", 'EmergencyIntent'],
  ["my husband's been sick all over the floor", 'EmergencyIntent'],
  ["it's just the pose, it's not new", 'AMAZON.YesIntent'],
  ["it's not just the pose, it's new", 'NewSignIntent'],
  ["same as yesterday, and don't tell me to breathe", 'SameAgainIntent'],
  ["same as yesterday and i can't breathe", 'EmergencyIntent'],
  ["don't keep saying breathe", 'JustTheBellIntent'],
  ["don't tell me to breathe i can't", 'EmergencyIntent'],
  ["also my right knee's kinda iffy so nothing kneeling", 'CannotKneelIntent'],
  ["my knee's a bit iffy and it hurts so nothing kneeling", 'KneeHurtsIntent'],
  ['this one makes my shoulder click, is that all right', 'OtherJointsIntent'],
  ['this makes my hip pop a bit, no pain', 'OtherJointsIntent'],
  ['this one makes my shoulder click and it hurts', 'StopStretchIntent'],
  ['what precisely is the breastbone meant to do', 'BodyPartIntent'],
  ['my breastbone pops', 'ChestPoppingIntent'],
  ["is it alright to do this when i'm still breastfeeding", 'WhoShouldNotIntent'],
  ["i'm breastfeeding", 'ConditionIntent'],
  ["i've got osteoporosis, my doctor approves", 'DoctorAgreesIntent'],
  ["i have osteoporosis and i'll ask my doctor if he approves", 'ConditionIntent'],
  ["no i don't need a doctor, just get on with it", 'AMAZON.ResumeIntent'],
  ['i think i need a doctor', 'SeeADoctorIntent'],
  ["i have ten minutes and my back's killing me from carrying them", 'RoutineIntent'],
  ["my back's killing me and my leg is numb, ten minutes please", 'EmergencyIntent'],
  ["okay i'm back, but i don't want to rest, i want actual stretches", 'StartRoutineIntent'],
  ['that came out wrong', 'FalseAlarmIntent'],
  ["no i'm not hurt", 'FalseAlarmIntent'],
  ["i'm not hurt but i can't breathe", 'EmergencyIntent'],
  ["no no, i'm breathing fine, i meant don't talk about breathing", 'ComplaintIntent'],
  ["no no i'm breathing fine", 'FalseAlarmIntent'],
  ['you misheard me', 'ComplaintIntent'],
  ['it pulls a bit under my ribs when i breathe in, is that what it should do', 'FeelIntent'],
  ["no it doesn't hurt it just pulls", 'FalseAlarmIntent'],
  ["no no, good pain, it's lovely", 'PraiseIntent'],
  ['it hurts under my ribs when i breathe in, is that right', 'ClinicianIntent'],
  ["it's only an expression", 'FalseAlarmIntent'],
])('"%s" is %s, and no other alarm', (said, meant) => {
  expect(understand(said).intent).toBe(meant);
});
