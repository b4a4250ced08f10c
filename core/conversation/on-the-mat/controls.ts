import { nameOf, stretchOf } from '../../content.js';
import { holdSpan, isWayOut } from '../../routine/playback.js';
import { type Running, standingAt } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import { promptTurn, sayOf } from '../prompts.js';
import { type Decision, type Situation, type Turn, textOf, words } from '../turn.js';
import { waitBeforeTheStart } from './before-the-start.js';
import { isBesideRoutine, laterTurn, waitingName } from './beside-a-routine.js';
import { isTippedBack, wayUpTurn } from './coming-up.js';
import { enter, isOpeningToCome, onward, resume, withJumpBack, withoutOpening } from './enter.js';
import { inPassing } from './in-passing.js';
import { narrate } from './narrate.js';
import { nothingRunningTurn, placeWords, withRunning } from './way-back.js';

/** "Pause": the place in a few words, how to come back (once per person), and then quiet. */
export function pauseTurn(situation: Situation): Turn {
  if (situation.session.starting) return waitBeforeTheStart(situation);
  return withRunning(situation, (running) => {
    const { session, language } = situation;
    if (session.playback?.state === 'standing' && session.playback.paused)
      return waitTurn(situation);
    if (isTippedBack(running, language)) return wayUpTurn(running, situation);
    const prompt = isWayOut(running.cue) ? 'pausedOnTheWayOut' : 'paused';
    const turn = promptTurn(prompt, situation, placeWords(running, language));
    const hint = session.pauseTold ? '' : sayOf('pauseHint', situation);
    const text = turn.say.kind === 'narration' ? hint : `${turn.say.text} ${hint}`.trim();
    return {
      ...turn,
      say: words(text),
      placeTold: true,
      session: { ...turn.session, pauseTold: true, playback: standingAt(running, true) },
      keep: { change: (person) => ({ ...person, pauseTold: true }), quietly: true },
    };
  });
}

/** How long it is quiet, in ms, while somebody comes out of a pose with difficulty. */
const COMING_OUT_MS = 8_000;

/** "Help me out of this": the way out of that very pose, and whether it hurts. Nothing goes on by itself. */
export function wayOutTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { language } = situation;
    if (isTippedBack(running, language)) return wayUpTurn(running, situation, 'stuckTippedBack');
    const out = stretchOf(running.cue.stretch, language)?.release[0].text ?? '';
    const turn = promptTurn('comingOut', situation, { out });
    const playback = standingAt(running, true);
    const offer = { yes: { kind: 'cannotGetUp' }, no: { kind: 'wait' } } as const;
    return {
      ...turn,
      did: 'coming-out',
      say: { kind: 'quiet', text: textOf(turn.say), quietMs: COMING_OUT_MS },
      session: { ...turn.session, playback, offer },
    };
  });
}

/** "Wait", "no" to "shall we go on?": it waits until somebody says otherwise. */
export function waitTurn(situation: Situation): Turn {
  if (situation.session.starting) return waitBeforeTheStart(situation);
  return withRunning(situation, (running) => {
    if (situation.narrating && isTippedBack(running, situation.language))
      return wayUpTurn(running, situation);
    const isHeld = running.cue.kind === 'hold';
    const prompt = isHeld ? 'waitingInHold' : 'waiting';
    const place = placeWords(running, situation.language);
    const turn = promptTurn(situation.narrating ? prompt : 'noHurry', situation, place);
    const playback = standingAt(running, true);
    return { ...turn, waits: true, placeTold: true, session: { ...turn.session, playback } };
  });
}

/** "Resume"; after the end, "go on" means one more, and after pain the others. */
export function resumeTurn(situation: Situation): Decision {
  const { session } = situation;
  const others = session.offer?.no;
  const again = session.offer?.yes;
  if (session.starting && again?.kind === 'routine') return { kind: 'start', wish: again, session };
  if (session.playback?.state === 'ended' && isBesideRoutine(situation))
    return laterTurn(situation);
  if (session.playback?.state === 'ended' && others?.kind === 'prompt' && others.routine)
    return { kind: 'start', wish: { kind: 'routine', id: others.routine }, session };
  if (session.playback?.state === 'ended' && again?.kind === 'routine')
    return { kind: 'start', wish: again, session };
  return withRunning(situation, (running) =>
    situation.narrating
      ? enter(running, { placeMs: running.placeMs, did: 'go-on' }, situation)
      : resume(running, situation),
  );
}

/** "How long is left?", and after that; in a rest, the routine that waits. */
export function timeLeftTurn(situation: Situation): Turn {
  const { session, language } = situation;
  return withRunning(situation, (running) => {
    const { later } = session;
    if (later === undefined || !isBesideRoutine(situation) || isWayOut(running.cue))
      return onward(
        running,
        { id: 'leadTimeLeft', last: leftInAll(running, situation) },
        situation,
      );
    const { left, stretch: rest } = placeWords(running, language);
    const stretch = waitingName(later, situation);
    return { ...inPassing('timeLeftInRest', situation, { left, rest, stretch }), placeTold: true };
  });
}

/** Who asked for so many minutes hears what is left of them, too. Undefined in the last stretch, or if nobody asked. */
function leftInAll(
  { run, timeline, placeMs, starts, current }: Running,
  situation: Situation,
): string | undefined {
  if (run.ask?.ms === undefined || current >= starts.length - 1) return undefined;
  const total = spokenDuration(timeline.totalMs - placeMs, situation.language.words);
  return sayOf('leadWholeTime', situation, { total });
}

/** "What's next?" */
export function whatsNextTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { later } = situation.session;
    if (later && isBesideRoutine(situation))
      return inPassing('nextAfterRest', situation, {
        rest: nameOf(running.cue.stretch, situation.language),
        stretch: waitingName(later, situation),
      });
    const ahead = nextAhead(running, situation);
    const lead =
      ahead > 1
        ? ({ id: 'leadAfterNext', ahead } as const)
        : ({ id: 'leadNext', ...ofTheFirst(running, situation) } as const);
    const { current } = running;
    const turn = onward(running, lead, situation);
    return { ...turn, session: { ...turn.session, nextTold: ahead, nextToldIn: current } };
  });
}

/** "What's first?", on the way into it, sounds the same: it is named before what comes next. */
function ofTheFirst(
  { current, cue }: Running,
  situation: Situation,
): { first: string } | undefined {
  if (!situation.narrating || current > 0 || cue.kind === 'hold' || isWayOut(cue)) return undefined;
  const stretch = nameOf(cue.stretch, situation.language);
  return { first: sayOf('firstUp', situation, { stretch }) };
}

/** How many stretches ahead is told next; after the last, that there are no more, and then the first again. */
function nextAhead({ lastHeard, starts, current }: Running, situation: Situation): number {
  const { narrating, session } = situation;
  const isJustTold = lastHeard?.id === 'leadNext' || lastHeard?.id === 'leadAfterNext';
  const told = narrating && !isJustTold ? 0 : session.nextTold;
  const last = Math.max(starts.length - current, 2);
  return told < last ? told + 1 : 1;
}

export function whereTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => onward(running, { id: 'leadWhere' }, situation));
}

/** "Start over", also after the end. */
export function startOverTurn(situation: Situation): Decision {
  const { session, running, nowMs, sessionId, language } = situation;
  const asked = session.offer?.yes;
  if ((session.starting || session.playback === undefined) && asked?.kind === 'routine')
    return { kind: 'start', wish: asked, session };
  if (session.playback === undefined) return nothingRunningTurn(situation);
  const isOpeningHeard = running === undefined || !isOpeningToCome(running);
  const run = isOpeningHeard ? withoutOpening(session.playback.run) : session.playback.run;
  const move = { kind: 'goOn', placeMs: 0 } as const;
  const round = { startedMs: nowMs, session: sessionId };
  const hasNotice = stretchOf(run.id, language)?.notice !== undefined;
  const held = hasNotice ? session.playback.held : [];
  const turn = narrate({ did: 'start-over', run, placeMs: 0, move, round, held }, situation);
  return running ? withJumpBack(running, turn, situation) : turn;
}

/** "I'm there" in a narration cuts the rest of the gap, but never the safety words. */
export function inPlaceTurn(situation: Situation): Turn {
  return withRunning(situation, (running) => {
    const { cue, timeline, starts, current } = running;
    if (cue.kind === 'hold' || (running.run.opening && isOpeningToCome(running)))
      return enter(running, { placeMs: running.placeMs, did: 'go-on' }, situation);
    if (!isWayOut(cue)) {
      const { startMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
      return enter(running, { placeMs: startMs, lead: { id: 'leadReady' } }, situation);
    }
    const placeMs = starts[current + 1]?.startMs ?? running.placeMs;
    return enter(running, { placeMs, did: 'ready' }, situation);
  });
}
