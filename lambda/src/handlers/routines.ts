import type { RequestHandler } from 'ask-sdk-core';
import {
  longerTurn,
  otherOneTurn,
  shorterTurn,
  undoTurn,
} from '../../../core/conversation/on-the-mat/changes.js';
import {
  nextTurn,
  pauseTurn,
  previousTurn,
  resumeTurn,
  startOverTurn,
  timeLeftTurn,
  waitTurn,
  whereTurn,
} from '../../../core/conversation/on-the-mat/controls.js';
import { bodyPartTurn, feltTurn, formTurn } from '../../../core/conversation/on-the-mat/form.js';
import { resumeKeptPlace } from '../../../core/conversation/on-the-mat/kept-place.js';
import {
  startRoutine,
  startStretch,
  startWithHold,
} from '../../../core/conversation/on-the-mat/start.js';
import type { Situation, Turn } from '../../../core/conversation/turn.js';
import type { Slot, Wishes } from '../../../core/conversation/wishes.js';
import { keptPlace } from '../../../core/memory/person.js';
import type { Asked } from '../asked.js';
import { knownTo, withSafety } from './mat.js';
import { onIntents, type Ports } from './on-intents.js';

const STARTS = {
  StartRoutineIntent: startRoutine,
  StartStretchIntent: startStretch,
  HoldIntent: startWithHold,
} as const satisfies Record<string, (wishes: Wishes, situation: Situation) => Turn>;

/** "Start my stretches", "guide me through child's pose", "for thirty seconds". */
export function onRoutines(ports: Ports): RequestHandler[] {
  return Object.entries(STARTS).map(([intent, start]) =>
    onIntents(ports, [intent], (asked, _, input) =>
      withSafety(ports, asked, input, (situation) =>
        start(
          { stretch: asked.slot('stretch'), hold: holdWish(asked), sets: asked.slot('sets') },
          situation,
        ),
      ),
    ),
  );
}

/** Said as a duration or, in "not thirty, sixty" and "ten more seconds", as a number. */
function holdWish({ slot }: Asked): Slot | undefined {
  const [seconds, minutes] = [slot('seconds'), slot('minutes')];
  if (minutes) return { said: `PT${minutes.said}M` };
  return slot('hold') ?? (seconds && { said: `PT${seconds.said}S` });
}

/** What can be said in the middle of a routine. */
export function onControls(ports: Ports): RequestHandler[] {
  const controls = {
    'AMAZON.PauseIntent': pauseTurn,
    'AMAZON.NextIntent': nextTurn,
    'AMAZON.PreviousIntent': previousTurn,
    'AMAZON.StartOverIntent': startOverTurn,
    TimeLeftIntent: timeLeftTurn,
    WhereAmIIntent: whereTurn,
    WaitIntent: waitTurn,
    UndoIntent: undoTurn,
    OtherOneIntent: otherOneTurn,
    FormIntent: (situation: Situation) => formTurn('mistake', situation),
    FeelIntent: (situation: Situation) => formTurn('feel', situation),
    EasierIntent: (situation: Situation) => formTurn('easier', situation),
    DescribeIntent: (situation: Situation) => formTurn('pose', situation),
  } as const;
  const withSlots = {
    LongerIntent: (asked: Asked) => longerTurn(holdWish(asked), asked.situation),
    ShorterIntent: (asked: Asked) => shorterTurn(holdWish(asked), asked.situation),
    BodyPartIntent: ({ slot, situation }: Asked) => bodyPartTurn(slot('part'), situation),
    FeltIntent: ({ slot, situation }: Asked) => feltTurn(slot('part'), situation),
  } as const;
  return [
    onResume(ports),
    ...Object.entries(controls).map(([intent, control]) =>
      onIntents(ports, [intent], ({ situation }) => control(situation)),
    ),
    ...Object.entries(withSlots).map(([intent, control]) => onIntents(ports, [intent], control)),
  ];
}

/** "Resume", also as the first word of a new session. */
function onResume(ports: Ports): RequestHandler {
  return onIntents(ports, ['AMAZON.ResumeIntent'], async ({ situation, userId, today }) => {
    if (situation.session.playback || userId === undefined) return resumeTurn(situation);
    const person = await ports.people.recall(userId);
    const place = keptPlace(person, situation.nowMs);
    if (place === undefined) return resumeTurn(situation);
    await ports.people.change(userId, today, (before) => ({ ...before, place: undefined }));
    return resumeKeptPlace(place, knownTo(person, today, situation));
  });
}
