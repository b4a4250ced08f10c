import type { Notice, Prompt } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import { stretchOf } from '../../content.js';
import type { GoOn, Wish } from '../../memory/move.js';
import type { Lead, RoundId, Run } from '../../memory/run.js';
import type { Session } from '../../memory/session.js';
import { partEnd } from '../../routine/parts.js';
import { type Entry, playedFrom, timelineOf } from '../../routine/timelines.js';
import { wholeAgain } from '../../routine/whole-again.js';
import { isOpen } from '../crossed.js';
import { promptTurn, sayOf } from '../prompts.js';
import { withLeaveGiven } from '../safety/conditions.js';
import { noticeTurn } from '../safety/notice.js';
import { type Situation, type Turn, words } from '../turn.js';

export const farewell = { kind: 'prompt', id: 'goodbye' } as const;

/** From the timestamp of a request to the first word that is heard. */
export const WAY_TO_THE_EAR_MS = 1_000;

/** A narration to come. */
export interface Narration extends Entry {
  did: string;
  run: Run;
  /** What asked for it; a notice may have to come first. */
  move: Wish | GoOn;
  round: RoundId;
  /** What of it was held before. */
  held: number[];
}

/** Whether a routine waits until this stretch is done. */
function isSideStretch(run: Run, { later }: Session, language: Language): boolean {
  return run.id !== later?.run.id && stretchOf(run.id, language) !== undefined;
}

/** A hold that isn't for everyone is never gone on with, so that one is all there is in a round. */
function enoughTurn({ enough, instead }: Notice, situation: Situation): Turn {
  const turn = promptTurn('afterNotice', situation);
  const reprompt = turn.question?.reprompt ?? instead.ask;
  return {
    ...turn,
    did: 'enough',
    say: words(enough),
    question: { ask: instead.ask, reprompt, needed: true },
    session: { ...turn.session, playback: undefined, offer: { yes: instead.to } },
  };
}

/** It hurt today, however it is asked for; a rest is offered, unless that is what hurt. */
function soreTurn(situation: Situation): Turn {
  const { to }: Prompt = situation.language.prompts.soreToday;
  const isRestSore = to?.kind === 'routine' && situation.session.sore.includes(to.id);
  return promptTurn(isRestSore ? 'restSore' : 'soreToday', situation);
}

/** Who left in another conversation hears how to get into the pose again. */
function wayBack(lead: Lead | undefined, { running }: Situation): Lead | undefined {
  return lead?.id === 'leadBack' && running?.leftBefore ? { ...lead, id: 'leadReturn' } : lead;
}

/** A reminder that was read back, and not answered, isn't set: that is said first. */
function afterThe(lead: Lead | undefined, situation: Situation): Lead | undefined {
  if (situation.narrating || !isOpen(situation)) return lead;
  const first = sayOf('leftUnset', situation);
  if (lead === undefined) return { id: 'leadSaid', text: first };
  if (lead.id === 'leadSaid') return { ...lead, text: `${first} ${lead.text}` };
  return lead.id === 'leadBack' || lead.id === 'leadReturn' || lead.id === 'leadSide'
    ? { ...lead, first }
    : lead;
}

/** The same, where a question stands before the start. */
function unsetFirst(turn: Turn, situation: Situation): Turn {
  if (situation.narrating || !isOpen(situation) || turn.say.kind !== 'words') return turn;
  return { ...turn, say: words(`${sayOf('leftUnset', situation)} ${turn.say.text}`) };
}

/** Narrates a run from a place on, or as much of it as fits into one response. */
export function narrate(asked: Narration, situation: Situation): Turn {
  const { language, session, nowMs, running, fits } = situation;
  const narration = { ...asked, lead: afterThe(wayBack(asked.lead, situation), situation) };
  const { did, move, placeMs, lead, round, held } = narration;
  const run = wholeAgain(narration, language);
  const stretch = stretchOf(run.id, language);
  const own = stretch?.notice !== undefined;
  const general = !own && !stretch?.gentle;
  if (stretch?.notice && !situation.narrating && held.some((ms) => ms > 0))
    return enoughTurn(stretch.notice, situation);
  if (stretch && session.sore.includes(stretch.id)) return soreTurn(situation);
  const isDue = !session.noticeHeard || session.askedAbout.length > 0;
  if (!run.noticeHeard && (own || (general && isDue)))
    return unsetFirst(noticeTurn(run, move, situation), situation);

  const timeline = running?.run === run ? running.timeline : timelineOf(run, language, run.opening);
  const played = playedFrom(narration, timeline, run, language);
  if (played.length === 0) return promptTurn('whichStretch', situation);
  const end = partEnd(played, (part) => fits(part, run.speed));
  const next = played[end];
  const asking = promptTurn(
    next ? 'nextPart' : general ? 'anotherRound' : 'afterNotice',
    situation,
  );
  const isAgreed = run.noticeHeard && session.quiet && session.starting !== undefined;
  const told = isAgreed ? withLeaveGiven(asking.session).told : asking.session.told;
  const { id, holdMs: usualMs, nextHoldMs: holdMs = usualMs, sets, ask } = run;
  const again = asking.session.offer?.yes ?? ({ kind: 'routine', id, holdMs, sets, ask } as const);
  const goOn = next && ({ kind: 'goOn', placeMs: next.originMs } as const);
  return {
    ...asking,
    did,
    say: { kind: 'narration', cues: played.slice(0, end) },
    session: {
      ...asking.session,
      told,
      safetyHeard: true,
      noticeHeard: session.noticeHeard || general,
      starting: undefined,
      notYet: undefined,
      untilADoctor: undefined,
      askedAbout: [],
      later: isSideStretch(run, asking.session, language) ? asking.session.later : undefined,
      offer: { yes: goOn ?? again, no: next ? { kind: 'pause' } : farewell },
      playback: {
        state: 'narrating',
        run,
        placeMs,
        lead,
        startedMs: nowMs + WAY_TO_THE_EAR_MS,
        cues: end,
        round,
        held,
      },
    },
  };
}
