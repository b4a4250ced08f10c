import type { Situation } from '../core/conversation/turn.js';
import { parseSession } from '../core/memory/session.js';
import { fitsOneResponse } from '../lambda/src/ssml.js';
import { languageOf } from '../models/languages.js';
import { locales } from '../models/locales.js';

/** A situation in which nothing has happened yet, but for what is given. */
export function situationOf(given: Partial<Situation> = {}): Situation {
  return {
    language: languageOf('en-US'),
    terms: locales['en-US'].terms,
    emergencyNumber: '911',
    session: parseSession({ noticeHeard: true }),
    running: undefined,
    narrating: false,
    sessionId: 's',
    nowMs: 0,
    seed: 0,
    speaker: 'account',
    oneShot: false,
    isFirst: false,
    fits: fitsOneResponse,
    ...given,
  };
}
