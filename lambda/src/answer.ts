import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { withUnsaved } from '../../core/conversation/prompts.js';
import { roundHeard } from '../../core/conversation/rounds.js';
import type { Decision, Turn } from '../../core/conversation/turn.js';
import { type Asked, askedOf } from './asked.js';
import { carryOut } from './carry-out.js';
import type { Ports } from './ports.js';
import { respond } from './respond.js';

/** Answers a request. A round that was heard to its end before it is counted, whatever is said now. */
export async function answer(
  ports: Ports,
  input: HandlerInput,
  decide: (asked: Asked<string>) => Decision | Promise<Decision>,
): Promise<Response> {
  const asked = askedOf(input.requestEnvelope, ports);
  const counted = await countRound(asked);
  const turn = await carryOut(await decide(asked), asked);
  if (turn.kind === 'askPermission') return respond(turn, asked.situation, input);
  noteIn(ports, turn);
  const kept = await keep(turn, asked);
  const told = counted && kept ? turn : withUnsaved(turn, asked.situation);
  return respond(told, asked.situation, input);
}

/** False if the round could not be saved. */
export async function countRound({ heardToEnd, situation, person }: Asked): Promise<boolean> {
  const round = heardToEnd ? roundHeard(situation) : undefined;
  return round === undefined || person.change(round);
}

/** False if the person should hear that it could not be saved. */
async function keep({ keep: kept }: Turn, { person }: Asked): Promise<boolean> {
  if (kept === undefined) return true;
  const saved = await person.change(kept.change);
  return saved || kept.quietly;
}

function noteIn({ log }: Ports, { shows, session }: Turn): void {
  if (shows?.kind === 'report') log(`report: ${shows.level}`);
  if (session.misses > 0) log('not understood');
}
