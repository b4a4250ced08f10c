import { aboutUs } from './about-us.js';
import { aches } from './aches.js';
import { aroundDanger } from './around-danger.js';
import { byNow } from './by-now.js';
import { choosing } from './choosing.js';
import { cracking } from './cracking.js';
import { danger } from './danger.js';
import { easier } from './easier.js';
import { followUps } from './follow-ups.js';
import { goingOn } from './going-on.js';
import { helping } from './helping.js';
import { howItIsDone } from './how-it-is-done.js';
import { leaving } from './leaving.js';
import { leavingOut } from './leaving-out.js';
import { lengths } from './lengths.js';
import { limits } from './limits.js';
import { moving } from './moving.js';
import { otherThings } from './other-things.js';
import { ownRoutine } from './own-routine.js';
import type { Paraphrases } from './paraphrases.js';
import { pausing } from './pausing.js';
import { plan } from './plan.js';
import { records } from './records.js';
import { reminders } from './reminders.js';
import { smallTalk } from './small-talk.js';
import { voice } from './voice.js';
import { where } from './where.js';
import { whichRound } from './which-round.js';
import { yesAndNo } from './yes-and-no.js';

/** What the stand-in for Amazon's understanding learns from, beside the samples. */
export const paraphrases = {
  ...aches,
  ...limits,
  ...byNow,
  ...pausing,
  ...goingOn,
  ...yesAndNo,
  ...leaving,
  ...smallTalk,
  ...choosing,
  ...cracking,
  ...danger,
  ...aroundDanger,
  ...howItIsDone,
  ...whichRound,
  ...ownRoutine,
  ...otherThings,
  ...records,
  ...reminders,
  ...plan,
  ...aboutUs,
  ...helping,
  ...moving,
  ...where,
  ...lengths,
  ...leavingOut,
  ...voice,
  ...easier,
  ...followUps,
} satisfies Paraphrases;
