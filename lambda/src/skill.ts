import { type Skill, SkillBuilders } from 'ask-sdk-core';
import { moreTurn } from '../../core/conversation/answers.js';
import * as habits from '../../core/conversation/habits.js';
import { speedTurn } from '../../core/conversation/on-the-mat/change-speed.js';
import * as changes from '../../core/conversation/on-the-mat/changes.js';
import * as controls from '../../core/conversation/on-the-mat/controls.js';
import { bodyPartTurn, feltTurn, formTurn } from '../../core/conversation/on-the-mat/form.js';
import { farewellTurn, resumeLaterTurn } from '../../core/conversation/on-the-mat/kept-place.js';
import * as start from '../../core/conversation/on-the-mat/start.js';
import { startPlanTurn, stopPlanTurn } from '../../core/conversation/plan.js';
import { askToForgetTurn } from '../../core/conversation/privacy.js';
import { daysInARowTurn, progressTurn } from '../../core/conversation/progress.js';
import { promptTurn } from '../../core/conversation/prompts.js';
import { followUpTurn, questionTurn, showTurn } from '../../core/conversation/questions.js';
import * as reminders from '../../core/conversation/reminders.js';
import * as replies from '../../core/conversation/replies.js';
import { reportTurn } from '../../core/conversation/safety/reports.js';
import { minutes, seconds } from '../../core/conversation/wishes.js';
import * as events from './events.js';
import { type Intents, just } from './intents.js';
import { onIntents } from './on-intents.js';
import type { Ports } from './ports.js';
import { searchIn } from './search.js';

/** All that people can ask of Back Coach, by what they say. */
const intents: Intents = {
  // "I have chest pain", "it hurts at night", "ouch"
  EmergencyIntent: just((situation) => reportTurn('emergency', situation)),
  ClinicianIntent: just((situation) => reportTurn('clinician', situation)),
  StopStretchIntent: just((situation) => reportTurn('stop-stretch', situation)),

  // "Start my stretches", "guide me through child's pose, twice", "for thirty seconds"
  StartRoutineIntent: ({ slot, situation }) =>
    start.startRoutine({ hold: slot('hold'), sets: slot('sets') }, situation),
  StartStretchIntent: ({ slot, situation }) =>
    start.startStretch(
      { stretch: slot('stretch'), hold: slot('hold'), sets: slot('sets') },
      situation,
    ),
  HoldIntent: ({ slot, situation }) =>
    start.startWithHold(
      { hold: slot('hold') ?? seconds(slot('seconds')), sets: slot('sets') },
      situation,
    ),

  // In the middle of it: "pause", "go on", "skip this one", "go back", "start over", "wait", "I'm there"
  'AMAZON.PauseIntent': just(controls.pauseTurn),
  'AMAZON.ResumeIntent': async ({ situation, person }) =>
    situation.session.playback
      ? controls.resumeTurn(situation)
      : resumeLaterTurn(await person.recall(), situation),
  'AMAZON.NextIntent': just(controls.nextTurn),
  'AMAZON.PreviousIntent': just(controls.previousTurn),
  'AMAZON.StartOverIntent': just(controls.startOverTurn),
  WaitIntent: just(controls.waitTurn),
  ReadyIntent: just(replies.ready),

  // "How long is left?", "which one is this?"
  TimeLeftIntent: just(controls.timeLeftTurn),
  WhereAmIIntent: just(controls.whereTurn),

  // "Ten more seconds", "make it shorter", "I didn't finish", "no, the other one"
  LongerIntent: ({ slot, situation }) =>
    changes.longerTurn(
      minutes(slot('minutes')) ?? slot('hold') ?? seconds(slot('seconds')),
      situation,
    ),
  ShorterIntent: ({ slot, situation }) => changes.shorterTurn(slot('hold'), situation),
  UndoIntent: just(changes.undoTurn),
  OtherOneIntent: just(changes.otherOneTurn),

  // "Am I doing it right?", "where should I feel it?", "where do my hands go?", "describe it again"
  FormIntent: just((situation) => formTurn('mistake', situation)),
  FeelIntent: just((situation) => formTurn('feel', situation)),
  FeltIntent: ({ slot, situation }) => feltTurn(slot('part'), situation),
  BodyPartIntent: ({ slot, situation }) => bodyPartTurn(slot('part'), situation),
  EasierIntent: just((situation) => formTurn('easier', situation)),
  DescribeIntent: just((situation) => formTurn('pose', situation)),

  // "What does ... mean?" in other words than an answer's own, "tell me more", "how often?", "show me"
  QuestionIntent: async ({ slot, situation }) =>
    questionTurn(slot('query')?.said, await searchIn(situation.language), situation),
  MoreIntent: just(moreTurn),
  OftenFollowUpIntent: just((situation) => followUpTurn('often', situation)),
  LongFollowUpIntent: just((situation) => followUpTurn('long', situation)),
  SafeFollowUpIntent: just((situation) => followUpTurn('safe', situation)),
  WhyFollowUpIntent: just((situation) => followUpTurn('why', situation)),
  ShowFollowUpIntent: just(showTurn),

  // "Less talking", "speak slower", "always hold for thirty seconds", "skip child's pose from now on"
  LessTalkingIntent: just((situation) => habits.talkTurn('less', situation)),
  MoreTalkingIntent: just((situation) => habits.talkTurn('more', situation)),
  SpeakSlowerIntent: just((situation) => speedTurn('slower', situation)),
  SpeakFasterIntent: just((situation) => speedTurn('faster', situation)),
  UsualSpeedIntent: just((situation) => speedTurn('usual', situation)),
  PreferHoldIntent: ({ slot, situation }) => habits.preferHoldTurn(slot('hold'), situation),
  UsualHoldsIntent: just(habits.usualHoldsTurn),
  AlwaysEasierIntent: just((situation) => habits.easierTurn(true, situation)),
  UsualWayIntent: just((situation) => habits.easierTurn(false, situation)),
  LeaveOutIntent: ({ slot, situation }) => habits.leaveOutTurn(slot('stretch'), situation),
  PutBackIntent: ({ slot, situation }) => habits.putBackTurn(slot('stretch'), situation),

  // "How am I doing?", "how many days in a row?"
  ProgressIntent: async ({ person, alexa, situation }) =>
    progressTurn(await person.recall(), await alexa.timeZone(), situation),
  DaysInARowIntent: async ({ person, alexa, situation }) =>
    daysInARowTurn(await person.recall(), await alexa.timeZone(), situation),

  // "Start the week plan", "stop the plan", and how it feels after it, which is never kept
  StartPlanIntent: just(startPlanTurn),
  StopPlanIntent: just(stopPlanTurn),
  FeelsBetterIntent: just((situation) => promptTurn('feelsBetter', situation)),
  FeelsSameIntent: just((situation) => promptTurn('feelsSame', situation)),
  FeelsWorseIntent: just((situation) => promptTurn('feelsWorse', situation)),

  // "Remind me at nine and six", "what are my reminders?", "cancel my reminders"
  RemindIntent: ({ slot, situation }) =>
    reminders.remindTurn(
      { count: slot('count'), times: [slot('first'), slot('second'), slot('third')] },
      situation,
    ),
  ListRemindersIntent: async ({ alexa, situation }) =>
    reminders.remindersNowTurn(await (await alexa.reminders()).list(), situation),
  CancelRemindersIntent: async ({ alexa, situation }) =>
    reminders.remindersCancelledTurn(await (await alexa.reminders()).cancel(), situation),

  // "Delete my data"
  ForgetMeIntent: just(askToForgetTurn),

  // "Yes", "no", "say that again", "help"
  'AMAZON.YesIntent': just(replies.yes),
  'AMAZON.NoIntent': just(replies.no),
  'AMAZON.RepeatIntent': just(replies.repeat),
  'AMAZON.HelpIntent': just((situation) => promptTurn('help', situation)),

  // "Stop" stops, at once and without a question
  'AMAZON.StopIntent': just(farewellTurn),
  'AMAZON.CancelIntent': just(farewellTurn),
  'AMAZON.NavigateHomeIntent': just(farewellTurn),

  // Words that fit nothing
  'AMAZON.FallbackIntent': just(replies.miss),
};

/** The skill: what is said goes by the table above, and everything else by `events.ts`. */
export function createSkill(ports: Ports): Skill {
  return SkillBuilders.custom()
    .addRequestHandlers(
      onIntents(intents, ports),
      events.onLaunch(ports),
      events.onPermission(ports),
      events.onSessionEnded(ports),
      events.onSkillDisabled(ports),
      events.onSilence(),
    )
    .addErrorHandlers(events.onFailure(ports))
    .create();
}
