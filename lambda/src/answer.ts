import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { finish } from '../../core/conversation/finish.js';
import { keepUnderway } from '../../core/conversation/on-the-mat/underway.js';
import { withUnsaved } from '../../core/conversation/prompts.js';
import type { Decision, Turn } from '../../core/conversation/turn.js';
import type { Change } from '../../core/memory/people.js';
import { type Asked, askedOf } from './asked.js';
import { carryOut } from './carry-out.js';
import type { Ports } from './ports.js';
import { respond } from './respond.js';

/** Answers a request: decides, does what that needs from outside, saves, and speaks. */
export async function answer(
  ports: Ports,
  input: HandlerInput,
  decide: (asked: Asked<string>) => Decision | Promise<Decision>,
): Promise<Response> {
  const asked = askedOf(input.requestEnvelope, ports);
  const { situation } = asked;
  const decided = await carryOut(await decide(asked), asked);
  if (decided.kind === 'askPermission') return respond(decided, situation, input);
  const turn = finish(decided, situation);
  noteIn(ports, turn);
  const kept = await keep(turn, asked);
  return respond(kept ? turn : withUnsaved(turn, situation), situation, input);
}

/** Saves what is to be remembered of a turn, and how far the routine got, at once. False if the person should hear that it failed. */
async function keep(turn: Turn, { situation, person }: Asked): Promise<boolean> {
  const underway = keepUnderway(turn, situation);
  const { keep: kept } = turn;
  if (kept === undefined && underway === undefined) return true;
  const change: Change = (before) => {
    const changed = underway ? underway(before) : before;
    return kept ? kept.change(changed) : changed;
  };
  const saved = await person.change(change);
  return saved || (underway === undefined && kept?.quietly === true);
}

function noteIn({ log }: Ports, { shows, session }: Turn): void {
  if (shows?.kind === 'report') log(`report: ${shows.level}`);
  if (session.misses > 0) log('not understood');
}
