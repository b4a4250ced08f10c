import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { finish, unsaved } from '../../core/conversation/finish.js';
import { isAboutRoutine, takenUp } from '../../core/conversation/on-the-mat/kept-place.js';
import { knowing } from '../../core/conversation/on-the-mat/knowing.js';
import { keepUnderway } from '../../core/conversation/on-the-mat/underway.js';
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
  const { decision, asked } = await decided(askedOf(input.requestEnvelope, ports), decide);
  const { situation } = asked;
  const outcome = await carryOut(decision, asked);
  if (outcome.kind === 'askPermission') return respond(outcome, situation, input, ports);
  const turn = finish(await quieted(outcome, asked), situation);
  noteIn(ports, turn);
  const kept = await keep(turn, asked);
  const told = kept ? turn : unsaved(turn, situation);
  const session = { ...told.session, known: asked.person.isKnown() };
  return respond({ ...told, session }, situation, input, ports);
}

/**
 * In the first words of a session ("ask back coach how long is left"), only what needs a
 * routine costs a look at the table: the one that was broken off is taken up.
 */
async function decided(
  asked: Asked<string>,
  decide: (asked: Asked<string>) => Decision | Promise<Decision>,
): Promise<{ decision: Decision; asked: Asked<string> }> {
  const decision = await decide(asked);
  const { situation, person } = asked;
  if (!situation.isFirst || !isAboutRoutine(decision)) return { decision, asked };
  const there = takenUp(await person.recall(), situation);
  if (there === undefined) return { decision, asked };
  const again = { ...asked, situation: there };
  return { decision: await decide(again), asked: again };
}

/** An invitation after the first words of a session: after a warning, only the table knows that none is due, unless these words took it back. */
async function quieted(turn: Turn, { situation, person }: Asked): Promise<Turn> {
  const invites = situation.isFirst && turn.session.offer?.yes?.kind === 'routine';
  if (!invites || turn.session.quiet || turn.say.kind === 'narration') return turn;
  const before = await person.recall();
  const after = before && turn.keep ? turn.keep.change(before) : before;
  const { quiet } = knowing(after, situation).session;
  return { ...turn, session: { ...turn.session, quiet } };
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
