import { aboutUs } from './about-us.js';
import { aches } from './aches.js';
import { aroundDanger } from './around-danger.js';
import { byNow } from './by-now.js';
import { choosing } from './choosing.js';
import { cracking } from './cracking.js';
import { crisis } from './crisis.js';
import { danger } from './danger.js';
import { easier } from './easier.js';
import { emergency } from './emergency.js';
import { felt } from './felt.js';
import { followUps } from './follow-ups.js';
import { forLater } from './for-later.js';
import { goingOn } from './going-on.js';
import { help } from './help.js';
import { helping } from './helping.js';
import { howItIsDone } from './how-it-is-done.js';
import { howLong } from './how-long.js';
import { howToMove } from './how-to-move.js';
import { leaving } from './leaving.js';
import { leavingOut } from './leaving-out.js';
import { lengths } from './lengths.js';
import { limits } from './limits.js';
import { moving } from './moving.js';
import { neverMind } from './never-mind.js';
import { notToYou } from './not-to-you.js';
import { onceMore } from './once-more.js';
import { otherOnes } from './other-ones.js';
import { otherThings } from './other-things.js';
import { ownRoutine } from './own-routine.js';
import type { Paraphrases } from './paraphrases.js';
import { pausing } from './pausing.js';
import { plan } from './plan.js';
import { praise } from './praise.js';
import { readyAndBack } from './ready-and-back.js';
import { records } from './records.js';
import { reminders } from './reminders.js';
import { saidOtherwise } from './said-otherwise.js';
import { sides } from './sides.js';
import { smallTalk } from './small-talk.js';
import { sounds } from './sounds.js';
import { stopping } from './stopping.js';
import { theDevice } from './the-device.js';
import { usualSettings } from './usual-settings.js';
import { voice } from './voice.js';
import { waiting } from './waiting.js';
import { whatTheyHave } from './what-they-have.js';
import { where } from './where.js';
import { whichRound } from './which-round.js';
import { whichStretches } from './which-stretches.js';
import { whilePaused } from './while-paused.js';
import { yesAndNo } from './yes-and-no.js';

/** What the stand-in for Amazon's understanding learns from, beside the samples. */
export const paraphrases = {
  ...felt,
  ...aches,
  ...whatTheyHave,
  ...limits,
  ...byNow,
  ...praise,
  ...pausing,
  ...waiting,
  ...readyAndBack,
  ...goingOn,
  ...yesAndNo,
  ...leaving,
  ...forLater,
  ...whilePaused,
  ...neverMind,
  ...notToYou,
  ...smallTalk,
  ...theDevice,
  ...help,
  ...choosing,
  ...cracking,
  ...stopping,
  ...emergency,
  ...crisis,
  ...danger,
  ...aroundDanger,
  ...howToMove,
  ...howItIsDone,
  ...saidOtherwise,
  ...whichRound,
  ...whichStretches,
  ...ownRoutine,
  ...otherThings,
  ...records,
  ...reminders,
  ...plan,
  ...aboutUs,
  ...helping,
  ...moving,
  ...onceMore,
  ...otherOnes,
  ...sides,
  ...where,
  ...howLong,
  ...lengths,
  ...usualSettings,
  ...leavingOut,
  ...voice,
  ...sounds,
  ...easier,
  ...followUps,
} satisfies Paraphrases;
