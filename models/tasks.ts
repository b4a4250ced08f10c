/**
 * What other things can start: an Alexa Routine, a link, another skill. A published version must keep its inputs;
 * to change them, add a version.
 * https://developer.amazon.com/docs/alexa/custom-skills/implement-custom-tasks-in-your-skill.html
 */
export const TASKS = [
  /** With one input: a Routine takes no more. */
  { name: 'StartStretches', version: '1' },
  /** With the length of the holds as well, for links and other skills. */
  { name: 'StartTimedStretches', version: '1' },
] as const;

/** How long a hold may be in a task, in s. */
export const TASK_HOLD_S = { min: 5, max: 300 } as const;

export type TaskName = (typeof TASKS)[number]['name'];
