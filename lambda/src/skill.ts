import { type Skill, SkillBuilders } from 'ask-sdk-core';
import { moreTurn, sourcesTurn } from '../../core/conversation/answers.js';
import {
  correctionTurn,
  isAboutNothing,
  notThatTurn,
} from '../../core/conversation/corrections.js';
import * as habit from '../../core/conversation/habit.js';
import { miss, otherThing } from '../../core/conversation/miss.js';
import { anotherLength } from '../../core/conversation/on-the-mat/another-length.js';
import {
  leaveOutBecauseTurn,
  withoutSomeTurn,
} from '../../core/conversation/on-the-mat/because.js';
import * as changes from '../../core/conversation/on-the-mat/changes.js';
import * as controls from '../../core/conversation/on-the-mat/controls.js';
import {
  bodyPartTurn,
  describeTurn,
  feltTurn,
  formTurn,
} from '../../core/conversation/on-the-mat/form.js';
import { inPassing } from '../../core/conversation/on-the-mat/in-passing.js';
import { farewellTurn, resumeLaterTurn } from '../../core/conversation/on-the-mat/kept-place.js';
import {
  leaveOutTurn,
  putBackTurn,
  skipOnceTurn,
} from '../../core/conversation/on-the-mat/leave-out.js';
import * as own from '../../core/conversation/on-the-mat/own-routine.js';
import * as routines from '../../core/conversation/on-the-mat/routines.js';
import * as settings from '../../core/conversation/on-the-mat/settings.js';
import { sideDoneTurn, sideTurn, switchTurn } from '../../core/conversation/on-the-mat/side.js';
import { soundTurn } from '../../core/conversation/on-the-mat/sounds.js';
import * as start from '../../core/conversation/on-the-mat/start.js';
import { usualSettingsTurn } from '../../core/conversation/on-the-mat/usual-settings.js';
import { aboutPlanTurn, startPlanTurn, stopPlanTurn } from '../../core/conversation/plan.js';
import { askToForgetTurn } from '../../core/conversation/privacy.js';
import * as progress from '../../core/conversation/progress.js';
import { promptTurn } from '../../core/conversation/prompts.js';
import { followUpTurn, questionTurn, showTurn } from '../../core/conversation/questions.js';
import { needsTimeZone, remindTurn } from '../../core/conversation/reminders/ask.js';
import { cancelReminders } from '../../core/conversation/reminders/cancel.js';
import { oneMoreTurn } from '../../core/conversation/reminders/more.js';
import { isOnce } from '../../core/conversation/reminders/rings.js';
import { remindersNowTurn } from '../../core/conversation/reminders/told.js';
import * as replies from '../../core/conversation/replies.js';
import { stuckTurn } from '../../core/conversation/safety/cannot-get-up.js';
import { unknownSign } from '../../core/conversation/safety/in-slots.js';
import {
  acheTurn,
  cannotTurn,
  conditionTurn,
  falseAlarmTurn,
  meantPartTurn,
  stiffTurn,
  whoShouldNotTurn,
} from '../../core/conversation/safety/ordinary.js';
import { helpIsComingTurn, othersConditionTurn } from '../../core/conversation/safety/others.js';
import {
  noMovementTurn,
  outOfReachTurn,
  partTurn,
} from '../../core/conversation/safety/out-of-reach.js';
import { easierAnotherDay } from '../../core/conversation/safety/pain.js';
import {
  kneeHurtsTurn,
  reportTurn,
  unknownSignTurn,
} from '../../core/conversation/safety/reports.js';
import { sorePartTurn } from '../../core/conversation/safety/sore-part.js';
import { weakLimbTurn } from '../../core/conversation/safety/weak-limb.js';
import {
  choose,
  helpTurn,
  simplerTurn,
  thanksTurn,
  youChoose,
} from '../../core/conversation/small-words.js';
import type { Decision, Situation } from '../../core/conversation/turn.js';
import { minutes, type Slot, seconds, timeOfOccasion } from '../../core/conversation/wishes.js';
import type { SlotOf } from '../../models/intents.js';
import type { Asked, PersonAtHand } from './asked.js';
import * as events from './events.js';
import { type Intents, just } from './intents.js';
import { movedReminder, remindersThere } from './moved-reminder.js';
import { onNameFree } from './name-free.js';
import { onIntents } from './on-intents.js';
import type { Ports } from './ports.js';
import { orTheFirst, orThePlan, wholeTime } from './whole-time.js';
import { withTimeZone, withTimeZoneFor } from './with-time-zone.js';

/** All that people can ask of Back Coach, by what they say. */
const intents: Intents = {
  // "I have chest pain", "i have a fever and my back hurts", "it hurts at night", "ouch"
  EmergencyIntent: async ({ slot, situation, search }) => {
    const said = unknownSign(slot('sign'), situation.language);
    const of = { isOfOthers: slot('someone') !== undefined };
    return said === undefined
      ? reportTurn('emergency', situation, of)
      : unknownSignTurn(said, await search(), situation, of);
  },
  CrisisIntent: just((situation) => reportTurn('crisis', situation)),
  UrgentIntent: just((situation) => reportTurn('urgent', situation)),
  ClinicianIntent: just((situation) => reportTurn('clinician', situation)),
  StopStretchIntent: just((situation) => reportTurn('stop-stretch', situation)),

  // "My back is a bit sore", "i'm so stiff", "i'm pregnant", "i can't kneel", "it was a joke", "who shouldn't do this?", "i'm bored"
  AcheIntent: just(acheTurn),
  StiffIntent: just(stiffTurn),
  ConditionIntent: async ({ slot, situation, search }) => {
    const said = unknownSign(slot('condition'), situation.language);
    const report = said === undefined ? undefined : (await search())(said).report;
    return report
      ? reportTurn(report, situation)
      : conditionTurn(filled(slot('condition'), slot('conditionb')), situation);
  },
  LeaveOutBecauseIntent: async ({ slot, person, situation }) =>
    leaveOutBecauseTurn(
      { stretch: slot('stretch'), place: slot('place'), condition: slot('condition') },
      await person.recall(),
      situation,
    ),
  CannotIntent: just(cannotTurn),
  CannotKneelIntent: just((situation) => outOfReachTurn('kneeling', situation)),
  CannotGetDownIntent: just((situation) => outOfReachTurn('floor', situation)),
  CannotLieOnFrontIntent: just((situation) => outOfReachTurn('front', situation)),
  NoMovementIntent: ({ slot, situation }) => noMovementTurn(slot('movement'), situation),
  CannotLeanIntent: just((situation) => partTurn('wrists', situation)),
  CannotLiftArmsIntent: just((situation) => partTurn('arms', situation)),
  CannotTurnHeadIntent: just((situation) => partTurn('head', situation)),
  WeakLimbIntent: just(weakLimbTurn),
  KneeHurtsIntent: just(kneeHurtsTurn),

  // "My mum has osteoporosis", "he's awake", "the ambulance is coming"
  OthersConditionIntent: ({ slot, situation }) => othersConditionTurn(slot('condition'), situation),
  HelpIsComingIntent: just(helpIsComingTurn),
  FalseAlarmIntent: just(falseAlarmTurn),
  MeantPartIntent: ({ slot, situation }) => meantPartTurn(slot('part'), situation),
  WhoShouldNotIntent: ({ slot, situation }) =>
    whoShouldNotTurn({ stretch: slot('stretch'), condition: slot('condition') }, situation),
  OtherThingIntent: just(otherThing),

  // "Start my stretches", "guide me through child's pose, twice", "for thirty seconds"
  StartRoutineIntent: ({ slot, situation }) =>
    start.startRoutine(
      { routine: slot('routine'), hold: slot('hold'), sets: slot('sets') },
      situation,
    ),
  StartStretchIntent: ({ slot, situation }) =>
    start.startStretch(
      { stretch: slot('stretch'), hold: slot('hold'), sets: slot('sets') },
      situation,
    ),
  HoldIntent: ({ slot, situation }) =>
    notThatTurn({ hold: slot('hold'), number: slot('seconds') }, slot('sets'), situation),

  // "Something for my neck", "give me five minutes", "just two", "do cat-camel first", "start from the second one", "what stretches do you have"
  RoutineIntent: ({ slot, situation }) =>
    routines.routineTurn(
      { routine: slot('routine'), also: slot('routineb'), part: slot('part'), time: slot('time') },
      situation,
    ),
  SorePartIntent: ({ slot, situation }) => sorePartTurn(slot('part'), situation),
  FewStretchesIntent: ({ slot, situation }) =>
    routines.fewTurn(
      { number: slot('number'), routine: slot('routine'), hold: slot('hold') },
      situation,
    ),
  FirstStretchIntent: async ({ slot, person, situation }) =>
    situation.session.ownTold
      ? own.firstInItTurn(slot('stretch'), { person: await person.lookUp() }, situation)
      : routines.firstTurn(slot('stretch'), situation),
  FromStretchIntent: ({ slot, situation }) => {
    const place = slot('place');
    return situation.session.choices.length > 0 && place?.id !== undefined
      ? choose(Number(place.id), situation)
      : routines.fromTurn({ place, stretch: slot('stretch') }, situation);
  },
  WithoutStretchIntent: async ({ slot, person, situation }) =>
    situation.session.ownTold
      ? takenFromOwn(slot('stretch'), person, situation)
      : withoutSomeTurn(
          {
            stretch: slot('stretch'),
            also: slot('stretchb'),
            often: slot('often'),
            sets: slot('sets'),
          },
          situation,
        ),
  WhichStretchesIntent: just(routines.whichStretchesTurn),
  WhichRoutinesIntent: just(routines.whichRoutinesTurn),

  // "Make my routine cat-camel, open book and child's pose", "cat-camel and open book", "add the doorway stretch to my routine", "what's in my routine"
  MakeRoutineIntent: ({ slot, person, situation }) =>
    own.makeRoutineTurn(named(slot), person, situation),
  SaveThisRoutineIntent: ({ person, situation }) => own.saveThisTurn(person, situation),
  SeveralStretchesIntent: ({ slot, person, situation }) =>
    own.severalTurn(named(slot), person, situation),
  AddToRoutineIntent: ({ slot, person, situation }) =>
    addedToOwn(filled(slot('stretch'), slot('stretchb')), slot('place'), person, situation),
  TakeFromRoutineIntent: async ({ slot, person, situation }) =>
    own.takeOutTurn(
      filled(slot('stretch'), slot('stretchb')),
      { person: await person.lookUp() },
      situation,
    ),
  WhatsInMyRoutineIntent: async ({ person, situation }) =>
    own.whatsInItTurn({ person: await person.lookUp() }, situation),
  DeleteRoutineIntent: async ({ person, situation }) =>
    own.deleteRoutineTurn({ person: await person.lookUp() }, situation),

  // In the middle of it: "pause", "go on", "skip this one", "go back", "start over", "start this one over", "wait", "get me out of this", "I'm there"
  'AMAZON.PauseIntent': just(controls.pauseTurn),
  'AMAZON.ResumeIntent': async ({ situation, person }) =>
    (situation.session.playback ?? situation.session.starting)
      ? controls.resumeTurn(situation)
      : resumeLaterTurn(await person.recall(), situation),
  'AMAZON.NextIntent': just(controls.nextOrAgain),
  'AMAZON.PreviousIntent': just(changes.backTurn),
  'AMAZON.StartOverIntent': just(controls.startOverTurn),
  ThisOneAgainIntent: just(changes.thisOneAgainTurn),
  WaitIntent: just(controls.waitTurn),
  WayOutIntent: just(stuckTurn),
  ReadyIntent: just(replies.ready),

  // "How long is left?", "how long is it in all?", "which one is this?", "what's next?"
  TimeLeftIntent: orThePlan(controls.timeLeftTurn),
  WholeTimeIntent: wholeTime,
  WhereAmIIntent: orThePlan(controls.whereTurn),
  WhatsNextIntent: orTheFirst(controls.whatsNextTurn),

  // "Switch sides", "can we do the right side again", "did I do the left one already"
  SwitchSidesIntent: just(switchTurn),
  SideIntent: ({ slot, situation }) => sideTurn(slot('side'), situation),
  SideDoneIntent: ({ slot, situation }) => sideDoneTurn(slot('side'), situation),

  // "Ten more seconds", "make it shorter", "no, i meant eight", "undo", "I didn't finish", "no, the other one"
  LongerIntent: async ({ slot, person, situation }) => {
    const to = slot('newhold');
    const by = minutes(slot('minutes')) ?? slot('hold') ?? seconds(slot('seconds'));
    const before = anotherLength('longer', { by, to }, await person.recall(), situation);
    if (before) return before;
    return to ? changes.lengthTurn(to, situation) : changes.longerTurn(by, situation);
  },
  ShorterIntent: async ({ slot, person, situation }) => {
    const wished = { routine: slot('routine'), by: slot('hold'), to: slot('newhold') };
    const before = anotherLength('shorter', wished, await person.recall(), situation);
    if (before) return before;
    const { by, to } = wished;
    return to ? changes.lengthTurn(to, situation) : changes.shorterTurn(by, situation);
  },
  CorrectionIntent: ({ slot, alexa, situation }) => {
    const at = slot('at') ?? timeOfOccasion(slot('occasion'));
    const hold = slot('hold');
    if ((at ?? hold) && isAboutNothing(situation))
      return movedReminder(at ? { to: at } : { delay: hold }, { alexa, situation });
    return correctionTurn({ at, hold, number: slot('number') }, situation);
  },
  UndoIntent: just(replies.undo),
  NotFinishedIntent: just(changes.notFinishedTurn),
  OtherOneIntent: just(changes.otherOneTurn),

  // "Am I doing it right?", "where should I feel it?", "where do my hands go?", "describe it again"
  FormIntent: just((situation) => formTurn('mistake', situation)),
  FeelIntent: just((situation) => formTurn('feel', situation)),
  FeltIntent: ({ slot, situation }) => feltTurn(slot('part'), situation),
  BodyPartIntent: ({ slot, situation }) => bodyPartTurn(slot('part'), situation),
  EasierIntent: just((situation) => easierAnotherDay(situation) ?? formTurn('easier', situation)),
  DescribeIntent: ({ slot, situation }) =>
    describeTurn({ stretch: slot('stretch'), place: slot('place') }, situation),

  // "What does ... mean?" in other words than an answer's own, "tell me more", "how often?", "show me"
  QuestionIntent: async ({ slot, search, situation }) =>
    questionTurn(slot('query')?.said, await search(), situation),
  MoreIntent: just(moreTurn),
  SimplerIntent: just(simplerTurn),
  OftenFollowUpIntent: just((situation) => followUpTurn('often', situation)),
  LongFollowUpIntent: orThePlan((situation) => followUpTurn('long', situation)),
  SafeFollowUpIntent: just((situation) => followUpTurn('safe', situation)),
  WhyFollowUpIntent: just((situation) => followUpTurn('why', situation)),
  ShowFollowUpIntent: just(showTurn),

  // "Less talking", "speak slower", "use a bell", "count me down", "always hold for thirty seconds", "skip child's pose from now on"
  LessTalkingIntent: just((situation) => settings.talkTurn('less', situation)),
  MoreTalkingIntent: just((situation) => settings.talkTurn('more', situation)),
  SpeakSlowerIntent: just((situation) => settings.speedTurn('slower', situation)),
  SpeakFasterIntent: just((situation) => settings.speedTurn('faster', situation)),
  UsualSpeedIntent: just((situation) => settings.speedTurn('usual', situation)),
  BellIntent: just((situation) => soundTurn('bellOn', situation)),
  NoBellIntent: just((situation) => soundTurn('bellOff', situation)),
  JustTheBellIntent: just((situation) => soundTurn('justBell', situation)),
  CountDownIntent: just((situation) => soundTurn('countingOn', situation)),
  NoCountIntent: just((situation) => soundTurn('countingOff', situation)),
  PreferHoldIntent: ({ slot, situation }) => settings.preferHoldTurn(slot('hold'), situation),
  UsualHoldsIntent: just(settings.usualHoldsTurn),
  UsualSettingsIntent: just(usualSettingsTurn),
  AlwaysEasierIntent: just((situation) => settings.easierTurn(true, situation)),
  UsualWayIntent: just((situation) => settings.easierTurn(false, situation)),
  SkipStretchIntent: async ({ slot, person, situation }) =>
    situation.session.ownTold
      ? takenFromOwn(slot('stretch'), person, situation)
      : skipOnceTurn(slot('stretch'), await person.recall(), situation),
  LeaveOutIntent: async ({ slot, person, situation }) =>
    situation.session.ownTold
      ? takenFromOwn(slot('stretch'), person, situation)
      : leaveOutTurn(slot('stretch'), await person.recall(), situation),
  PutBackIntent: async ({ slot, person, situation }) =>
    situation.session.ownTold
      ? addedToOwn(filled(slot('stretch')), undefined, person, situation)
      : putBackTurn(slot('stretch'), await person.recall(), situation),

  // "How am I doing?", "what's my streak?", "did yesterday count?", "how many altogether?", "when did I last stretch?", "rest day"
  ProgressIntent: async ({ person, alexa, situation }) =>
    progress.progressTurn(await person.lookUp(), await alexa.timeZone(), situation),
  DaysInARowIntent: async ({ person, alexa, situation }) =>
    progress.daysInARowTurn(await person.lookUp(), await alexa.timeZone(), situation),
  YesterdayIntent: async ({ person, alexa, situation }) =>
    progress.yesterdayTurn(await person.lookUp(), await alexa.timeZone(), situation),
  AltogetherIntent: async ({ person, alexa, situation }) =>
    progress.altogetherTurn(await person.lookUp(), await alexa.timeZone(), situation),

  LastStretchIntent: async ({ person, alexa, situation }) =>
    habit.lastStretchTurn(await person.lookUp(), await alexa.timeZone(), situation),
  DoneAloneIntent: just((situation) => inPassing('doneAlone', situation)),
  RestDayIntent: async ({ person, alexa, situation }) =>
    habit.restDayTurn(await person.lookUp(), await alexa.timeZone(), situation),

  // "Start the week plan", "stop the plan", and how it feels after it, which is never kept
  StartPlanIntent: just(startPlanTurn),
  AboutPlanIntent: just(aboutPlanTurn),
  StopPlanIntent: just(stopPlanTurn),
  FeelsBetterIntent: just((situation) => promptTurn('feelsBetter', situation)),
  FeelsSameIntent: just((situation) => promptTurn('feelsSame', situation)),
  FeelsWorseIntent: just((situation) => reportTurn('clinician', situation)),

  // "Remind me at nine and six", "what are my reminders?", "cancel my reminders"
  RemindIntent: async ({ slot, alexa, situation }) => {
    const wished = {
      count: slot('count'),
      days: [slot('days'), slot('also'), slot('besides'), slot('fourth')],
      secondDays: slot('seconddays'),
      date: slot('date'),
      times: [slot('first'), slot('second'), slot('third')],
      occasion: slot('occasion'),
      other: slot('other'),
      delay: slot('delay'),
    };
    const there = await remindersThere(alexa, situation);
    return needsTimeZone(wished, situation) || there.some(isOnce)
      ? remindTurn(wished, withTimeZone(await alexa.timeZone(), situation), there)
      : remindTurn(wished, situation, there);
  },
  AddReminderIntent: async ({ slot, alexa, situation }) =>
    oneMoreTurn(
      { at: slot('at'), occasion: slot('occasion'), day: slot('day') },
      await remindersThere(alexa, situation),
      withTimeZone(await alexa.timeZone(), situation),
    ),
  ListRemindersIntent: async ({ alexa, situation }) => {
    const found = await (await alexa.reminders()).list(situation.nowMs);
    return remindersNowTurn(found, await withTimeZoneFor(found, { alexa, situation }));
  },
  CancelRemindersIntent: ({ slot, situation }) =>
    cancelReminders(slot('at'), slot('day'), situation),
  MoveReminderIntent: ({ slot, alexa, situation }) =>
    movedReminder(
      {
        from: slot('from'),
        day: slot('day'),
        to: slot('to'),
        occasion: slot('occasion'),
        by: slot('by'),
        way: slot('way'),
      },
      { alexa, situation },
    ),

  // "What do you keep about me?", "delete my data"
  WhatYouKeepIntent: just((situation) => inPassing('whatIKeep', situation)),
  ForgetMeIntent: just(askToForgetTurn),

  // "Yes", "no", "say that again", "help"
  'AMAZON.YesIntent': just(replies.yes),
  'AMAZON.NoIntent': just(replies.no),
  'AMAZON.RepeatIntent': just(replies.repeat),
  AgainIntent: just(replies.again),
  'AMAZON.HelpIntent': just(helpTurn),

  // "The first one", "you choose", "none of those", "thanks", "hello", "are you a doctor?", "louder", "never mind", "not you", "forget it"
  FirstOneIntent: just((situation) => choose(1, situation)),
  SecondOneIntent: just((situation) => choose(2, situation)),
  YouChooseIntent: just(youChoose),
  ThanksIntent: just(thanksTurn),
  HelloIntent: just((situation) => inPassing('hello', situation)),
  AreYouADoctorIntent: just((situation) => inPassing('notADoctor', situation)),
  SourcesIntent: just(sourcesTurn),
  LouderIntent: just((situation) => inPassing('louder', situation)),
  NoneIntent: ({ slot, situation }) => replies.none(slot('condition'), situation),
  ComplaintIntent: just((situation) => inPassing('complaint', situation)),
  NeverMindIntent: just(replies.neverMindTurn),
  NotToYouIntent: just(replies.notToYou),
  ForgetItIntent: ({ person, situation }) => replies.forgetIt(person.keeps, situation),

  // "Stop" stops, at once and without a question
  'AMAZON.StopIntent': just(farewellTurn),
  'AMAZON.CancelIntent': ({ person, situation }) => replies.cancel(person.keeps, situation),
  'AMAZON.NavigateHomeIntent': just(farewellTurn),

  // Words that fit nothing
  'AMAZON.FallbackIntent': just(miss),
};

/** The slots that were filled, in their order. */
function filled(...slots: (Slot | undefined)[]): Slot[] {
  return slots.filter((slot) => slot !== undefined);
}

async function addedToOwn(
  named: Slot[],
  place: Slot | undefined,
  person: PersonAtHand,
  situation: Situation,
): Promise<Decision> {
  return own.addTurn(
    named,
    place,
    { person: await person.lookUp(), keeps: person.keeps },
    situation,
  );
}

/** "And leave out cat-camel", once one's own routine was read back. */
async function takenFromOwn(
  stretch: Slot | undefined,
  person: PersonAtHand,
  situation: Situation,
): Promise<Decision> {
  return own.takeOutTurn(filled(stretch), { person: await person.lookUp() }, situation);
}

/** All stretches of a sentence, from left to right. */
function named(slot: Asked<SlotOf<'MakeRoutineIntent'>>['slot']): Slot[] {
  return filled(
    slot('stretch'),
    slot('stretchb'),
    slot('stretchc'),
    slot('stretchd'),
    slot('stretche'),
    slot('stretchf'),
  );
}

/** The skill: the table above answers what people say, and `events.ts` handles all other requests. */
export function createSkill(ports: Ports): Skill {
  return SkillBuilders.custom()
    .addRequestHandlers(
      onIntents(intents, ports),
      events.onLaunch(ports),
      onNameFree(ports.trained),
      events.onOldTouch(ports),
      events.onPermission(ports),
      events.onSessionEnded(ports),
      events.onSkillDisabled(ports),
      events.onAnythingElse(),
    )
    .addErrorHandlers(events.onFailure(ports))
    .create();
}
