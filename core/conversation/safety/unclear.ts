import { fill } from '../../speech/text.js';
import { promptTurn } from '../prompts.js';
import type { Search } from '../search.js';
import type { Decision, Situation } from '../turn.js';
import type { Slot } from '../wishes.js';
import { UNCLEAR } from './grade.js';
import { ANYTHING_NUMB } from './numbness.js';
import { cannotTurn } from './ordinary.js';
import { outOfReachTurn } from './out-of-reach.js';
import { reportTurn } from './reports.js';

/** "I can't ...": a report, a pose that can't be done, or not known; then it is asked which. */
export function unclearTurn(what: Slot | undefined, find: Search, situation: Situation): Decision {
  const { cannot } = situation.language;
  const said = what && fill(cannot.saying, { what: what.said });
  const report = said === undefined ? undefined : find(said).report;
  if (report !== undefined && report !== UNCLEAR) return reportTurn(report, situation);
  if (said !== undefined && isOf(before(cannot.when, said), cannot.kneeling))
    return outOfReachTurn('kneeling', situation);
  if (said !== undefined && isOf(said, cannot.poses)) return cannotTurn(situation);
  const turn = promptTurn('cannotUnclear', situation);
  const offer = { yes: { kind: 'cannot' }, no: ANYTHING_NUMB } as const;
  return { ...turn, session: { ...turn.session, offer } };
}

/** What can't be done, without when that is: "breathe when I'm kneeling" is no trouble with kneeling. */
function before(when: readonly string[], said: string): string {
  const words = said.toLowerCase().split(' ');
  const end = words.findIndex((word) => when.includes(word));
  return end < 0 ? said : words.slice(0, end).join(' ');
}

/** Whether it is in these words: those of a pose, a cue or a move. */
function isOf(said: string, ofIt: readonly string[]): boolean {
  const heard = ` ${said.toLowerCase()} `;
  return ofIt.some((one) => heard.includes(` ${one} `));
}
