import type { Language } from '../../models/languages.js';
import type { Place } from '../../models/places.js';
import type { Situation } from '../conversation/turn.js';
import { parseSession } from '../memory/session.js';

/** Somebody who asks through another assistant: nothing is known of them, and nothing is kept. */
export function guest({ terms, emergencyNumber }: Place, language: Language): Situation {
  return {
    language,
    terms,
    emergencyNumber,
    session: parseSession({}),
    running: undefined,
    narrating: false,
    sessionId: '',
    speaker: '',
    nowMs: 0,
    // The same question always gets the same answer.
    seed: 0,
    oneShot: false,
    isFirst: false,
    fits: () => true,
  };
}
