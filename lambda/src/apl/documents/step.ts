/** The step shown now, bound at the root. (Not named `index`, which APL binds to a child's place in its parent.) */
export const STEP = 'now';
export const ENDED = 'step == payload.scene.steps.length - 1';

/** On the way into a pose, in its hold, and on the way out, where nothing is counted. */
export const READY = `${STEP}.stage == 'ready'`;
export const HOLDS = `${STEP}.stage == 'hold'`;
export const OUT = `${STEP}.stage == 'out'`;

/** The end of a part, or of the whole: so many exercises are done. */
export const DONE = `${STEP}.dot + 1`;

/** What the tick moves on, and what follows from it. */
export const BOUND = [
  { name: 'nowMs', type: 'number', value: 0 },
  { name: 'step', type: 'number', value: 0 },
  { name: STEP, type: 'any', value: '${payload.scene.steps[step]}' },
];

/** For `display`: only while a condition holds. */
export const shownIf = (condition: string) => `\${${condition} ? 'normal' : 'none'}`;
