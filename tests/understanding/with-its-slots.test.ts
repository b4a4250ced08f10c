import { understandingOf } from '../../simulator/desk.js';

const { understand } = understandingOf('en-US');

test.each(['i want five minutes back only no neck', 'five minutes for my back not the neck'])(
  '"%s" wishes for no neck',
  (said) => {
    const { intent, slots } = understand(said);
    expect(intent).toBe('RoutineIntent');
    expect(slots.part?.id).not.toBe('head');
    expect(slots.routine?.id).not.toBe('neck-and-shoulders');
  },
);

test.each([
  ["i'd rather stand", 'RoutineIntent', 'standing'],
  ['could we do these standing up please', 'RoutineIntent', 'standing'],
  ["i'd rather sit", 'RoutineIntent', 'chair'],
  ['let me do the rest in a chair', 'RoutineIntent', 'chair'],
  ["that's too much can i stand for the next one", 'RoutineIntent', 'standing'],
  ['could i sit for the next one', 'RoutineIntent', 'chair'],
  ['could i sit down for this one instead', 'EasierIntent', 'chair'],
  ['what else have you got for hips', 'RoutineIntent', 'lower-back'],
  ['one more stretch something for the hips', 'FewStretchesIntent', 'lower-back'],
  ["i'd rather sit this one out", 'LeaveOutBecauseIntent', undefined],
  ['two more seconds', 'WaitIntent', undefined],
  ['ten more seconds', 'LongerIntent', undefined],
  ["my knees aren't fit for that one", 'LeaveOutBecauseIntent', undefined],
  ["my knees aren't fit for this one", 'LeaveOutBecauseIntent', undefined],
  ['dave my chest hurts', 'EmergencyIntent', undefined],
  ["mary i can't breathe", 'EmergencyIntent', undefined],
  ["lucy won't wake up", 'EmergencyIntent', undefined],
  ['kate i want to die', 'CrisisIntent', undefined],
  ['my chest feels better now can i start', 'EmergencyIntent', undefined],
  ["my back's better now but my chest is tight can i start", 'EmergencyIntent', undefined],
  ["what's the quickest thing you do", 'RoutineIntent', 'short'],
  ["i haven't got long give me the shortest", 'RoutineIntent', 'short'],
])('"%s" is %s of %s', (said, intent, routine) => {
  const found = understand(said);
  expect([found.intent, found.slots.routine?.id]).toEqual([intent, routine]);
});

// The one to come, and the one they are in. Beside each stands what is about another.
test.each([
  ['actually not ten more like five', '5'],
  ['no not thirty more like twenty', '20'],
  ['i said two but do three', '3'],
])('"%s" means the last number', (said, number) => {
  expect(understand(said).slots.number?.value).toBe(number);
});

test.each([
  // What is said of lengths, for the others or in the place of the last change.
  ['the others should be thirty seconds', 'HoldIntent', { ahead: 'the others' }],
  ['can the others be thirty', 'HoldIntent', { ahead: 'the others' }],
  ["thirty'll do for the rest", 'HoldIntent', { ahead: 'the others' }],
  ['how long will the others be', 'LengthOfHoldIntent', { ahead: 'the others' }],
  ['how long is the rest', 'WholeTimeIntent', {}],
  ['no sorry add five seconds i meant', 'LongerIntent', { seconds: '5', instead: 'no' }],
  ['no take five off i meant', 'ShorterIntent', { hold: 'PT5S', instead: 'no' }],
  ['not so much, only five seconds less', 'ShorterIntent', { hold: 'PT5S', instead: 'no' }],
  ['not that much talking', 'LessTalkingIntent', {}],
  ['reduce the time of every pose', 'ShorterIntent', { each: 'each one shorter' }],
  ['give me more time on each one', 'LongerIntent', { each: 'each one longer' }],
  ["one minute'll do", 'HoldIntent', { hold: 'PT60S' }],
  [
    "okay do child's pose then, but make it less, twenty seconds is enough",
    'StartStretchIntent',
    { stretch: "child's pose", hold: 'PT20S' },
  ],
  [
    'hey how many times did we do this one',
    'LengthOfHoldIntent',
    { ahead: 'how many times do we do' },
  ],
  [
    'how many rounds of this one are there',
    'LengthOfHoldIntent',
    { ahead: 'how many times do we do' },
  ],
  ['how many rounds are there', 'WhichRoutinesIntent', {}],
  ['how many more, i need to cook rice', 'TimeLeftIntent', {}],
  ["that's a fierce long time, knock it down to half", 'HalveIntent', {}],
  ['you can leave the rest at half a minute as well', 'CorrectionIntent', { hold: 'PT30S' }],
  ['no only the weekdays', 'RemindIntent', { days: 'on weekdays' }],
  ['can, but talk slow slow ah', 'SpeakSlowerIntent', { instead: 'can but' }],
  ['can you talk slower', 'SpeakSlowerIntent', { instead: undefined }],
  ['aiyo too slow already lah, normal can', 'UsualSpeedIntent', {}],
  ['so long, fifteen can', 'HoldIntent', { seconds: '15' }],
  ['next one also fifteen', 'HoldIntent', { ahead: 'the next one', hold: 'PT15S' }],
  ['later remind me at four', 'RemindIntent', { first: '04:00', days: 'today' }],
  ['yes please, and ring the bell when it finishes', 'BellIntent', { instead: 'yes please and' }],
  ['yeah but no talkin this time', 'JustTheBellIntent', { instead: 'yeah but' }],
  [
    'no that one is ok, the ones remaining should be forty forty',
    'CorrectionIntent',
    { number: '40' },
  ],
  ['yes but not on sundays', 'RemindIntent', { days: 'not on sundays' }],
  ['rest of em at forty five', 'CorrectionIntent', { number: '45' }],
  ['i want to do stretching, duration seven minutes', 'RoutineIntent', { time: 'PT420S' }],
  ["i'm not staying down here a whole minute, half of that will do", 'HalveIntent', {}],
  ['my chest hurts, half of that will do', 'EmergencyIntent', {}],
  ['ya same thing but make it three minutes', 'RoutineIntent', { time: 'PT180S' }],
  ['pm', 'RemindIntent', { occasion: 'in the evening' }],
  ['yeah but keep the talkin down', 'LessTalkingIntent', { instead: 'yeah but' }],
  ['will you hush up about the breathing like', 'JustTheBellIntent', {}],
  ['same as yesterday but quieter', 'SameAgainIntent', { setting: 'less' }],
  ["same as yesterday, and don't tell me to breathe", 'SameAgainIntent', { setting: 'quiet' }],
  ['yes, but please a bit slower as yesterday', 'SpeakSlowerIntent', { instead: 'yes but please' }],
  ["that'll do", 'AMAZON.StopIntent', {}],
  ["one's enough actually", 'CorrectionIntent', { number: '1' }],
  ["naw twenty's too many, ten", 'CorrectionIntent', { number: '10' }],
  ['make it a minute and a quarter', 'HoldIntent', { hold: 'PT75S' }],
  ['two minutes per stretch', 'HoldIntent', { hold: 'PT120S' }],
  ['change the next to one minute', 'HoldIntent', { ahead: 'the next one', hold: 'PT60S' }],
  ['from now on always do sixty', 'PreferHoldIntent', { hold: 'PT60S' }],
  ['did you set it to sixty', 'LengthOfHoldIntent', {}],
  ['five more on this, and the next', 'LongerIntent', { seconds: '5' }],
  ['finish within one minute', 'RoutineIntent', { time: 'PT60S' }],
  ['just a little session today dear', 'RoutineIntent', { routine: 'short' }],
  ["what's the shortest one you do", 'RoutineIntent', { routine: 'the short round' }],
  ['do my stretches but not so long as last time', 'ShorterIntent', {}],
  ['knock a bit off each of them', 'ShorterIntent', { each: 'each one shorter' }],
  ['plus twenty', 'LongerIntent', { seconds: '20' }],
  ['minus ten', 'ShorterIntent', { hold: 'PT10S' }],
  ["what's it at", 'LengthOfHoldIntent', {}],
  ['will i make it in four minutes', 'WholeTimeIntent', {}],
  ['can you squeeze it into ninety seconds', 'FinishInIntent', { time: 'PT90S' }],
  ['undo both of those', 'UndoIntent', {}],
  ["ah that's grand, no more than that", 'PraiseIntent', {}],
  ['can you shush till the end of each one', 'LessTalkingIntent', {}],
  ['it is too much, only ten', 'CorrectionIntent', { number: '10' }],
  ['i prefer shorter ones, forty each', 'HoldIntent', { hold: 'PT40S' }],
  ["aw that's a mite slow", 'SpeakFasterIntent', {}],
  ["that'll do, quit adding", 'PraiseIntent', {}],
  ['leave everything like at the beginning', 'UsualSettingsIntent', {}],
  // A change of mind comes before the wish, and is no goodbye.
  ["i've changed my mind, normal times", 'UsualHoldsIntent', {}],
  ["i've changed my mind, thirty seconds", 'CorrectionIntent', { hold: 'PT30S' }],
  ["i've changed my mind", 'AMAZON.CancelIntent', {}],
  ["i've changed my mind my chest hurts", 'EmergencyIntent', {}],
  ['on second thoughts leave it at ten', 'CorrectionIntent', { number: '10' }],
  ['on second thoughts my chest hurts', 'EmergencyIntent', {}],
  ['make them all that long', 'AllOfThemIntent', {}],
  ['same again for the next', 'AllOfThemIntent', {}],
  ['bring the numbers back', 'CountDownIntent', {}],
  ["don't bring the numbers back", 'NoCountIntent', {}],
  ["i don't like when you count at the end", 'NoCountIntent', {}],
  ['no i can manage the whole thing', 'AllOfThemIntent', {}],
  ['no need, the usual is ok', 'UsualHoldsIntent', {}],
  ['not that little, i still need to know what to do', 'MoreTalkingIntent', {}],
  ["that's far too much silence", 'MoreTalkingIntent', {}],
  ['can you be quieter between the stretches', 'LessTalkingIntent', {}],
  ["don't talk in between", 'LessTalkingIntent', {}],
  ['carry on to the end', 'AMAZON.ResumeIntent', {}],
  ['no, carry on to the end after all', 'AllOfThemIntent', {}],
  ['how many minutes have i got to go altogether', 'WholeTimeIntent', {}],
  ['stop when this one is finished', 'FewStretchesIntent', {}],
  ["bas that's enough, next", 'AMAZON.NextIntent', {}],
  ["i can't keep up, give me more time in between", 'SpeakSlowerIntent', {}],
  ["i can't keep up my arms", 'CannotLiftArmsIntent', {}],
  // What isn't to be done, beside a yes or a round.
  [
    'same thing as yesterday but skip that cat one',
    'SameAgainIntent',
    { withoutstretch: 'the cat one' },
  ],
  [
    "yesterday's one please, only leave the cat one out of it",
    'SameAgainIntent',
    { withoutstretch: 'the cat one' },
  ],
  [
    'yeah but skip that breathing one, bit slow for me',
    'WithoutStretchIntent',
    { stretch: 'belly breathing' },
  ],
  ['yes but not the second one', 'LeaveOutBecauseIntent', { place: 'second one' }],
  ['haan pick up, but without the wrist one', 'LeaveOutBecauseIntent', { part: 'wrist' }],
  ['yes but not too fast', 'SpeakSlowerIntent', {}],
  ['yes but not yet', 'WaitIntent', {}],
  [
    'everything but the one where you twist',
    'WithoutStretchIntent',
    { stretch: 'the twisting one' },
  ],
  ['not the one with the arms out', 'SkipStretchIntent', { stretch: 'chest opener' }],
  // Kneeling is refused of all of them; a report stays one.
  ['yeah righto, but not the one where you kneel, me knees are stuffed', 'CannotKneelIntent', {}],
  ['nah mate, i told ya no kneeling, give us something else', 'CannotKneelIntent', {}],
  ["i've got a bad hip so nothing where i gotta kneel", 'CannotKneelIntent', {}],
  ['which of these can i do without getting on my knees', 'CannotKneelIntent', {}],
  ["i've got osteoporosis so no kneeling", 'ConditionIntent', {}],
  ["i'm pregnant so nothing where i kneel", 'ConditionIntent', {}],
  ['my knee hurts, no kneeling', 'KneeHurtsIntent', {}],
  // On one's back is in bed; what is told of a back is no wish.
  ["what've you got on my back", 'RoutineIntent', { routine: 'lying down' }],
  ['no i said on my back, like flat on my back', 'RoutineIntent', { routine: 'lying down' }],
  [
    "i can't kneel, what can i do lying on me back instead",
    'RoutineIntent',
    { routine: 'lying down' },
  ],
  ['something on my back hurts', 'StopStretchIntent', {}],
  ['what is this lump on my back', 'ClinicianIntent', {}],
  // Which one comes first, next, last, or after all.
  [
    "do the twisty one first, i've only got a minute",
    'FirstStretchIntent',
    { stretch: 'the twisting one' },
  ],
  ['can we do the sideways one after all', 'StartStretchIntent', { stretch: 'the one on my side' }],
  [
    'can we leave the twisting till last',
    'AddToRoutineIntent',
    { stretch: 'the twist', place: 'last' },
  ],
  ['skip it then, just do the last one', 'FromStretchIntent', { place: 'last one' }],
  [
    "no don't change anything, just do the next one on my belly",
    'StartStretchIntent',
    { stretch: 'the one on my belly' },
  ],
  ["no don't change it, just do the next one", 'AMAZON.NextIntent', {}],
  [
    'stop this chair matter and give me back extension',
    'StartStretchIntent',
    { stretch: 'back extension' },
  ],
  [
    'ah ah, i no say chair, i want the belly one, back extension',
    'StartStretchIntent',
    { stretch: 'back extension' },
  ],
  ['i want back extension back', 'PutBackIntent', {}],
  ['wait go back to the knee thing i liked that', 'BackIntent', { stretch: 'the knee one' }],
  ['nah not the cat one, the one i was just doing', 'UndoIntent', {}],
  [
    "i'd like the chair ones but no twisting",
    'StartRoutineIntent',
    { routine: 'the chair ones', movement: 'twisting' },
  ],
  ["i've got osteoporosis, the chair one but no twisting", 'ConditionIntent', {}],
  ['no twisting', 'NoMovementIntent', {}],
  [
    'can the breathing come last',
    'AddToRoutineIntent',
    { stretch: 'belly breathing', place: 'last' },
  ],
  ['do the last one now and finish', 'FromStretchIntent', { place: 'last one' }],
  ['again but leave the last bit', 'LeaveOutBecauseIntent', { place: 'last one' }],
  [
    'do all of it except the bit on my front',
    'WithoutStretchIntent',
    { stretch: 'the one on my front' },
  ],
  ["aiyah don't want the kneeling one", 'SkipStretchIntent', { stretch: 'the kneeling one' }],
  ['no not bed, the mat ones', 'RoutineIntent', { routine: 'the floor ones' }],
  ["which one's the one with the cat", 'DescribeIntent', { stretch: 'cat-camel' }],
  ['okay do cat-camel anyway, on my fists', 'StartStretchIntent', { stretch: 'cat-camel' }],
  ['can we start with my neck today', 'FirstStretchIntent', { stretch: 'the neck one' }],
  ['right now the twisty one lying down', 'StartStretchIntent', { stretch: 'lying twist' }],
  ['now the cat', 'StartStretchIntent', { stretch: 'the cat one' }],
  ['just the breathing now please', 'StartStretchIntent', { stretch: 'belly breathing' }],
  ['can we leave the book for last', 'AddToRoutineIntent', { stretch: 'open book', place: 'last' }],
  ['throw in the kneeling one after all', 'AddToRoutineIntent', { stretch: 'the kneeling one' }],
])('"%s" is %s with %j', (said, intent, slots) => {
  const found = understand(said);
  const its = Object.fromEntries(
    Object.keys(slots).map((name) => [name, found.slots[name]?.value]),
  );
  expect([found.intent, its]).toEqual([intent, slots]);
});
