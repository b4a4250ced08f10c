import type { RequestHandler } from 'ask-sdk-core';
import {
  nextTurn,
  pauseTurn,
  previousTurn,
  resumeTurn,
  startOverTurn,
  timeLeftTurn,
  whereTurn,
} from '../conversation/controls.js';
import {
  startRoutine,
  startStretch,
  startWithHold,
  type Wishes,
} from '../conversation/requests.js';
import type { Situation, Turn } from '../conversation/turn.js';
import type { Asked } from './asked.js';
import { onIntents, type Ports } from './on-intents.js';

const STARTS = {
  StartRoutineIntent: startRoutine,
  StartStretchIntent: startStretch,
  HoldIntent: startWithHold,
} as const satisfies Record<string, (wishes: Wishes, situation: Situation) => Turn>;

/** "Start my stretches", "guide me through child's pose", "for thirty seconds". */
export function onRoutines(ports: Ports): RequestHandler[] {
  return Object.entries(STARTS).map(([intent, start]) =>
    onIntents(ports, [intent], (asked) =>
      withSafety(ports, asked, (situation) =>
        start(
          { stretch: asked.slot('stretch'), hold: asked.slot('hold'), sets: asked.slot('sets') },
          situation,
        ),
      ),
    ),
  );
}

/** What can be said in the middle of a routine. */
export function onControls(ports: Ports): RequestHandler[] {
  const controls = {
    'AMAZON.PauseIntent': pauseTurn,
    'AMAZON.ResumeIntent': resumeTurn,
    'AMAZON.NextIntent': nextTurn,
    'AMAZON.PreviousIntent': previousTurn,
    'AMAZON.StartOverIntent': startOverTurn,
    TimeLeftIntent: timeLeftTurn,
    WhereAmIIntent: whereTurn,
  } as const;
  return Object.entries(controls).map(([intent, control]) =>
    onIntents(ports, [intent], ({ situation }) => control(situation)),
  );
}

/** Decides a turn that may lead to the mat, where a person's first routine has the safety words. */
export async function withSafety(
  { people }: Ports,
  { situation, userId, today }: Asked,
  decide: (situation: Situation) => Turn,
): Promise<Turn> {
  const { session } = situation;
  if (session.safetyHeard || userId === undefined) return decide(situation);
  const person = await people.recall(userId);
  const turn = decide({
    ...situation,
    session: { ...session, safetyHeard: person?.stretched !== undefined },
  });
  if (turn.session.safetyHeard && person?.stretched === undefined) {
    await people.keep(userId, { schema: 1, welcomed: today, ...person, stretched: today });
  }
  return turn;
}
