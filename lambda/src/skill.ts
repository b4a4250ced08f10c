import { type Skill, SkillBuilders } from 'ask-sdk-core';
import {
  onAnswers,
  onMore,
  onQuestions,
  onRedFlags,
  onReportsInSlots,
} from './handlers/answers.js';
import {
  onFailure,
  onFarewell,
  onHelp,
  onMisses,
  onReplies,
  onSessionEnded,
  onSilence,
} from './handlers/conversation.js';
import { onHabits } from './handlers/habits.js';
import { onLaunch } from './handlers/launch.js';
import type { Ports } from './handlers/on-intents.js';
import { onPlan } from './handlers/plan.js';
import { onForgetMe } from './handlers/privacy.js';
import { onProgress } from './handlers/progress.js';
import { onReminders } from './handlers/reminders.js';
import { onControls, onRoutines } from './handlers/routines.js';

/** Everything that a person can ask of Back Coach, in the order in which it is tried. */
export function createSkill(ports: Ports): Skill {
  return SkillBuilders.custom()
    .addRequestHandlers(
      onRedFlags(ports),
      onReportsInSlots(ports),
      onLaunch(ports),
      onAnswers(ports),
      onMore(ports),
      ...onQuestions(ports),
      ...onRoutines(ports),
      ...onControls(ports),
      ...onProgress(ports),
      ...onHabits(ports),
      ...onPlan(ports),
      ...onReminders(ports),
      ...onForgetMe(ports),
      ...onReplies(ports),
      onHelp(ports),
      onFarewell(ports),
      onMisses(ports),
      onSessionEnded(ports),
      onSilence(),
    )
    .addErrorHandlers(onFailure(ports))
    .create();
}
