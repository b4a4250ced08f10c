import { moreTurn, sourcesTurn } from '../../../core/conversation/answers.js';
import { miss } from '../../../core/conversation/miss.js';
import { formTurn } from '../../../core/conversation/on-the-mat/form.js';
import { howOftenTurn } from '../../../core/conversation/on-the-mat/how-often.js';
import { inPassing } from '../../../core/conversation/on-the-mat/in-passing.js';
import { farewellTurn, stoppedTurn } from '../../../core/conversation/on-the-mat/kept-place.js';
import { isOwnAsked, ownKeptTurn } from '../../../core/conversation/on-the-mat/own-kept.js';
import { isOfTheLast, someAgainTurn } from '../../../core/conversation/on-the-mat/same-again.js';
import { askToForgetTurn, whatIKeepTurn } from '../../../core/conversation/privacy.js';
import { followUpTurn, questionTurn, showTurn } from '../../../core/conversation/questions.js';
import { repeat } from '../../../core/conversation/repeat.js';
import * as replies from '../../../core/conversation/replies.js';
import { mayBeMisheard, misheardTurn } from '../../../core/conversation/safety/withdrawn.js';
import {
  choose,
  helloTurn,
  helpTurn,
  simplerTurn,
  thanksTurn,
  thinkingTurn,
  youChoose,
} from '../../../core/conversation/small-words.js';
import {
  cancel,
  forgetIt,
  neverMindTurn,
  settingNotLikedTurn,
} from '../../../core/conversation/taking-back.js';
import { type Intents, just, orInstead } from '../intents.js';
import { orTheOffered } from '../whole-time.js';
import { ownAsBefore } from './own-routine.js';

/** Questions, replies and small words. */
export const talkIntents = {
  // "What does ... mean?" in other words than an answer's own, "tell me more", "how often?", "show me"
  QuestionIntent: async ({ slot, search, situation }) =>
    questionTurn(slot('query')?.said, await search(), situation),
  // With nothing told yet, "go deeper" in a hold is about the pose.
  MoreIntent: just((situation) =>
    situation.narrating && situation.session.topic === undefined
      ? formTurn('pose', situation)
      : moreTurn(situation),
  ),
  SimplerIntent: just(simplerTurn),
  OftenFollowUpIntent: just((situation) =>
    situation.running && situation.session.topic === undefined && !situation.session.starting
      ? howOftenTurn({ sets: undefined, ahead: undefined }, situation)
      : followUpTurn('often', situation),
  ),
  LongFollowUpIntent: orTheOffered((situation) => followUpTurn('long', situation)),
  SafeFollowUpIntent: just((situation) => followUpTurn('safe', situation)),
  WhyFollowUpIntent: just((situation) => followUpTurn('why', situation)),
  ShowFollowUpIntent: just(showTurn),

  // "What do you keep about me?", "delete my data"
  WhatYouKeepIntent: async ({ person, situation }) =>
    whatIKeepTurn(await person.recall(), situation),
  ForgetMeIntent: just(askToForgetTurn),

  // "Yes", "no", "say that again", "help"
  'AMAZON.YesIntent': async ({ person, situation }) =>
    isOwnAsked(situation) ? ownKeptTurn(await person.recall(), situation) : replies.yes(situation),
  'AMAZON.NoIntent': async ({ person, situation }) =>
    (await ownAsBefore(person, situation)) ?? replies.no(situation),
  'AMAZON.RepeatIntent': just(repeat),
  AgainIntent: async ({ person, situation }) =>
    isOfTheLast(situation)
      ? someAgainTurn([], {}, await person.recall(), situation)
      : replies.again(situation),
  'AMAZON.HelpIntent': just(helpTurn),

  // "The first one", "you choose", "none of those", "thanks", "this feels good", "hello", "are you a doctor?", "what time is it?", "louder", "never mind", "not you", "um", "forget it"
  FirstOneIntent: just((situation) => choose(1, situation)),
  SecondOneIntent: just((situation) => choose(2, situation)),
  YouChooseIntent: just(youChoose),
  ThanksIntent: just((situation) => thanksTurn(situation)),
  PraiseIntent: just((situation) => thanksTurn(situation, 'praise')),
  HelloIntent: just(helloTurn),
  AreYouADoctorIntent: just((situation) => inPassing('notADoctor', situation)),
  SourcesIntent: just(sourcesTurn),
  TimeOrWeatherIntent: just((situation) => inPassing('cannotTell', situation)),
  LouderIntent: orInstead((situation) => inPassing('louder', situation)),
  NoneIntent: ({ slot, situation }) => replies.none(slot('condition'), situation),
  ComplaintIntent: async ({ person, situation }) =>
    (mayBeMisheard(situation) && misheardTurn(await person.recall(), situation)) ||
    (settingNotLikedTurn(undefined, situation) ?? inPassing('complaint', situation)),
  NeverMindIntent: just(neverMindTurn),
  NotToYouIntent: just(replies.notToYou),
  ThinkingIntent: just(thinkingTurn),
  ForgetItIntent: ({ person, situation }) => forgetIt(person.keeps, situation),

  // "Stop" stops, at once and without a question
  'AMAZON.StopIntent': ({ person, situation }) => stoppedTurn(person.keeps, situation),
  'AMAZON.CancelIntent': ({ person, situation }) => cancel(person.keeps, situation),
  'AMAZON.NavigateHomeIntent': just(farewellTurn),

  // Words that fit nothing
  'AMAZON.FallbackIntent': just(miss),
} satisfies Partial<Intents>;
