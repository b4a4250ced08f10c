import type { FollowUp, Offer } from '../../content.js';

/** Next steps that several answers share. */
export const stretch: Offer = {
  ask: 'Shall we do some gentle stretches?',
  to: { kind: 'routine', id: 'daily' },
};

export const helps: Offer = {
  ask: 'Would you like to hear what helps?',
  to: { kind: 'answer', id: 'treatments' },
};

export const warnings: Offer = {
  ask: 'Would you like to hear the warning signs?',
  to: { kind: 'answer', id: 'warning-signs' },
};

export const doctor: Offer = {
  ask: 'Would you like to know when to see a doctor?',
  to: { kind: 'answer', id: 'see-a-doctor' },
};

export const rest: Offer = {
  ask: 'Shall I guide you through a gentle rest on the floor?',
  to: { kind: 'routine', id: 'floor-rest' },
};

export const roll: Offer = {
  ask: 'Shall I guide you through foam rolling?',
  to: { kind: 'routine', id: 'foam-rolling' },
};

export const crack: Offer = {
  ask: 'Would you like to hear why backs crack?',
  to: { kind: 'answer', id: 'cause' },
};

/** A follow-up that another answer answers. */
export const see = (id: string): FollowUp => ({ kind: 'answer', id });

/** Follow-ups of what is simply about the crack. */
export const aboutTheCrack = {
  often: see('how-often'),
  safe: see('dangerous'),
  why: see('cause'),
};
