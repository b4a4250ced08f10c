import { correctionTurn, isAboutNothing } from '../../../core/conversation/corrections.js';
import { lastTimeTurn } from '../../../core/conversation/habit.js';
import { afterAllTurn, skippedAfterAll } from '../../../core/conversation/on-the-mat/after-all.js';
import { anotherLength } from '../../../core/conversation/on-the-mat/another-length.js';
import {
  differentOneTurn,
  postponeTurn,
  skipBothTurn,
  skipNextTurn,
} from '../../../core/conversation/on-the-mat/another-one.js';
import * as changes from '../../../core/conversation/on-the-mat/changes.js';
import * as controls from '../../../core/conversation/on-the-mat/controls.js';
import { goesTurn } from '../../../core/conversation/on-the-mat/goes.js';
import * as goingBack from '../../../core/conversation/on-the-mat/going-back.js';
import {
  lengthBeforeTurn,
  lengthOfHoldTurn,
  lengthOfRoundTurn,
  lengthsAheadTurn,
} from '../../../core/conversation/on-the-mat/how-long-held.js';
import { HOW_OFTEN, howOftenTurn } from '../../../core/conversation/on-the-mat/how-often.js';
import { inAllOnTheMat } from '../../../core/conversation/on-the-mat/in-all.js';
import { cancelledTurn, takenUp } from '../../../core/conversation/on-the-mat/kept-place.js';
import { lastStretchTurn } from '../../../core/conversation/on-the-mat/last-stretch.js';
import { isAboutReminders, leftOutTurn } from '../../../core/conversation/on-the-mat/left-out.js';
import { meantInsteadTurn } from '../../../core/conversation/on-the-mat/meant-instead.js';
import { thisFromItsStart } from '../../../core/conversation/on-the-mat/once-more.js';
import { skipSideTurn } from '../../../core/conversation/on-the-mat/one-side.js';
import { otherOfThemTurn } from '../../../core/conversation/on-the-mat/other-of-them.js';
import { roundOverTurn } from '../../../core/conversation/on-the-mat/over.js';
import { routineTurn } from '../../../core/conversation/on-the-mat/routines.js';
import { severalAgainTurn } from '../../../core/conversation/on-the-mat/several-again.js';
import {
  sideDoneTurn,
  sideTurn,
  stretchDoneTurn,
  switchTurn,
  whichSideTurn,
} from '../../../core/conversation/on-the-mat/side.js';
import { startStretch } from '../../../core/conversation/on-the-mat/start.js';
import { backToNamed } from '../../../core/conversation/on-the-mat/start-again.js';
import { notToldNextTurn } from '../../../core/conversation/on-the-mat/told-next.js';
import { whichOneTurn } from '../../../core/conversation/on-the-mat/which-one.js';
import { sayAgain } from '../../../core/conversation/repeat.js';
import * as replies from '../../../core/conversation/replies.js';
import { resumeOrYes } from '../../../core/conversation/resume.js';
import { stuckTurn } from '../../../core/conversation/safety/cannot-get-up.js';
import { notThatOneTurn } from '../../../core/conversation/safety/pain.js';
import { mayBeMisheard, misheardTurn } from '../../../core/conversation/safety/withdrawn.js';
import { sorryTurn } from '../../../core/conversation/sorry.js';
import { undo } from '../../../core/conversation/taking-back.js';
import type { Situation } from '../../../core/conversation/turn.js';
import { minutes, type Slot, timeOfOccasion } from '../../../core/conversation/wishes.js';
import { type Intents, just } from '../intents.js';
import { movedReminder, withJustSet } from '../moved-reminder.js';
import {
  firstOfAll,
  holdsToCome,
  orTheFirst,
  orTheOffered,
  orThePlan,
  wholeTime,
} from '../whole-time.js';
import { understood } from './lengths.js';
import { ownPutRight } from './own-routine.js';
import { remindersNow } from './reminders.js';

/** "How many seconds is this?" is of this hold, and of none ahead. */
function otherThanThis(ahead: Slot | undefined, { language }: Situation): Slot | undefined {
  const isThis = ahead?.id === undefined && language.words.noName.test(ahead?.said ?? '');
  return isThis ? undefined : ahead;
}

/** In the middle of a routine. */
export const onTheMatIntents = {
  // In the middle of it: "pause", "go on", "skip this one", "skip the next one", "skip both", "leave this one till the end", "go back", "start over", "start this one over", "wait", "save my place", "get me out of this", "I'm there"
  'AMAZON.PauseIntent': just(controls.pauseTurn),
  'AMAZON.ResumeIntent': async ({ situation, person }) => {
    const { playback, starting } = situation.session;
    return resumeOrYes((playback ?? starting) ? undefined : await person.recall(), situation);
  },
  'AMAZON.NextIntent': just(replies.next),
  SkipNextIntent: just(skipNextTurn),
  SkipBothIntent: just(skipBothTurn),
  SkipSideIntent: ({ slot, situation }) => skipSideTurn(slot('side'), situation),
  PostponeIntent: just(postponeTurn),
  KeepPlaceIntent: ({ person, situation }) => cancelledTurn(person.keeps, situation),
  'AMAZON.PreviousIntent': just(goingBack.thatOneAgain),
  BackIntent: async ({ slot, situation, person }) => {
    const stretch = slot('stretch');
    if (stretch)
      return (
        meantInsteadTurn(stretch, await person.recall(), situation) ??
        severalAgainTurn(stretch, situation) ??
        lastStretchTurn(stretch, situation) ??
        (situation.running ? undefined : afterAllTurn(stretch.id, situation, 'unfinished')) ??
        goingBack.backToLeft(stretch.id, situation) ??
        thisFromItsStart(stretch.id, situation) ??
        backToNamed(stretch.id, situation) ??
        afterAllTurn(stretch.id, situation) ??
        startStretch({ stretch }, situation)
      );
    if (situation.narrating) return goingBack.backTurn(situation);
    const { playback, starting } = situation.session;
    return resumeOrYes((playback ?? starting) ? undefined : await person.recall(), situation);
  },
  // Of the place that was just set aside, too: that is the round they mean.
  'AMAZON.StartOverIntent': async ({ situation, person }) => {
    const { playback, offer } = situation.session;
    const isFree = playback === undefined && offer?.yes?.kind !== 'routine';
    const there = isFree ? takenUp(await person.recall(), situation) : undefined;
    return controls.startOverTurn(there ?? situation);
  },
  ThisOneAgainIntent: just(
    (situation) => sayAgain(situation) ?? goingBack.thisOneAgainTurn(situation),
  ),
  WaitIntent: just(controls.waitTurn),
  WayOutIntent: just(stuckTurn),
  ReadyIntent: just(replies.ready),

  // "How long is left?", "how long is it in all?", "which one is this?", "what's next?", "which ones did you leave out?"
  TimeLeftIntent: orTheOffered(controls.timeLeftTurn),
  WholeTimeIntent: wholeTime,
  WhereAmIIntent: async (asked) => {
    const { person, alexa, situation } = asked;
    if (asked.slot('place')?.id === '1' && situation.session.starting) return firstOfAll(asked);
    // "Where did I get to", "did I do the whole thing", with nothing under way, is of another time.
    const { starting, playback } = situation.session;
    const isFree = !starting && !playback && !situation.running;
    const before = isFree ? await person.recall() : undefined;
    return before?.rounds?.length
      ? lastTimeTurn(await person.lookUp(), await alexa.timeZone(), situation)
      : orThePlan((there) => whichOneTurn(asked.slot('place'), there))(asked);
  },
  WhatsNextIntent: orTheFirst(
    (situation) => roundOverTurn(situation) ?? controls.whatsNextTurn(situation),
  ),
  LeftOutIntent: async (asked) =>
    isAboutReminders(asked.situation)
      ? remindersNow(asked)
      : leftOutTurn(await asked.person.recall(), asked.situation),

  // "Switch sides", "which side?", "can we do the right side again", "did I do the left one already"
  SwitchSidesIntent: just(switchTurn),
  WhichSideIntent: ({ slot, situation }) => whichSideTurn(situation, slot('side')),
  SideIntent: ({ slot, situation }) => sideTurn(slot('side'), situation),
  SideDoneIntent: ({ slot, situation }) =>
    slot('stretch') && slot('side')?.id === undefined
      ? stretchDoneTurn({ stretch: slot('stretch'), again: slot('again') }, situation)
      : sideDoneTurn(slot('side'), situation),

  // "How many seconds is this?", "how many goes", "finish in five minutes", "no, i meant eight", "undo", "I didn't finish", "no, the other one", "give me a different one"
  HalveIntent: async ({ person, situation }) =>
    anotherLength('shorter', {}, await person.recall(), situation) ?? changes.halveTurn(situation),
  LengthOfHoldIntent: async (asked) => {
    const ahead = otherThanThis(asked.slot('ahead'), asked.situation);
    const sets = asked.slot('sets');
    if (sets?.id !== undefined || HOW_OFTEN.has(ahead?.id))
      return howOftenTurn({ sets, ahead }, asked.situation);
    if (ahead) return lengthsAheadTurn(ahead, asked.situation);
    const { situation } = asked;
    if (asked.slot('before')?.id !== undefined && situation.running)
      return lengthBeforeTurn(situation);
    if (situation.running) return orTheOffered(lengthOfHoldTurn)(asked);
    return lengthOfRoundTurn(situation) ?? holdsToCome(asked);
  },
  MoreGoesIntent: ({ slot, situation }) => goesTurn(slot('sets'), situation),
  FinishInIntent: ({ slot, situation }) => {
    const time = understood(slot('time')) ?? minutes(slot('minutes'));
    return inAllOnTheMat(time, situation) ?? routineTurn({ time }, situation);
  },
  CorrectionIntent: async ({ slot, alexa, situation }) => {
    const at = slot('at') ?? timeOfOccasion(slot('occasion'));
    const moment = slot('moment');
    const hold = slot('hold') ?? moment;
    const about = await withJustSet({ alexa, situation });
    if ((at ?? hold) && isAboutNothing(about)) {
      const moved = await movedReminder(at ? { to: at } : { delay: hold }, { alexa, situation });
      // Without a reminder in so long, the length is that of a routine.
      if (at || moved.did !== 'miss') return moved;
    }
    if (moment && !slot('hold')) return sorryTurn(moment, about);
    return correctionTurn({ at, hold, number: slot('number') }, about);
  },
  UndoIntent: async (asked) =>
    (mayBeMisheard(asked.situation) &&
      misheardTurn(await asked.person.recall(), asked.situation)) ||
    ((await ownPutRight(asked.person, asked.situation)) ?? undo(await withJustSet(asked))),
  NotFinishedIntent: just(
    (situation) =>
      (situation.running ? undefined : skippedAfterAll(situation, 'unfinished')) ??
      goingBack.notFinishedTurn(situation),
  ),
  OtherOneIntent: ({ slot, situation }) =>
    notThatOneTurn(situation) ??
    (slot('stretch') ? undefined : notToldNextTurn(situation)) ??
    otherOfThemTurn(slot('stretch'), situation) ??
    goingBack.otherOneTurn(situation),
  DifferentOneIntent: just(differentOneTurn),
} satisfies Partial<Intents>;
