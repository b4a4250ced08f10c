import { isRoutine, nameOf, routineOf, stretchOf } from '../../content.js';
import type { Person } from '../../memory/person.js';
import type { Running } from '../../routine/running.js';
import { promptTurn } from '../prompts.js';
import { onlyMovements, ruledOut } from '../safety/conditions.js';
import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { afterAllTurn } from './after-all.js';
import { isBesideRoutine } from './beside-a-routine.js';
import { enter, withChangeBack } from './enter.js';
import { inPassing } from './in-passing.js';
import { without, withoutAll } from './rest-without.js';
import { asBefore, backFrom, justSet, settingTurn, staying } from './settings.js';
import { nextTurn, skipThisTurn } from './skip.js';
import { namedInRound } from './stands-for.js';
import { startStretch } from './start.js';
import { namesOf } from './suited.js';
import { unknownToSkip } from './unknown-to-skip.js';

/** "Skip child's pose from now on", "never do child's pose or cat-camel": in one of them, that moves on to the next stretch. */
export function leaveOutTurn(
  named: readonly Slot[],
  person: Person | undefined,
  situation: Situation,
): Decision {
  const ids = named.flatMap(({ id = [] }) => id);
  const [stretch] = named;
  if (ids.length === 0) return startStretch({ stretch }, situation);
  const { language, running } = situation;
  const leaveOut = [...new Set([...(person?.leaveOut ?? []), ...ids])];
  const skippedToday = [...leaveOut, ...(running?.run.leaveOut ?? [])];
  const values = { stretch: namesOf(ids, situation) };
  const all = routineOf(language.defaults.routine, language)?.stretches ?? [];
  if (all.every((one) => skippedToday.includes(one)))
    return promptTurn('leaveOutAll', situation, values);
  const setting = { prompt: 'leftOut', values, change: () => ({ leaveOut }) } as const;
  if (running === undefined) return settingTurn(setting, situation);
  if (!isRoutine(running.run, language) || !ids.includes(running.cue.stretch))
    return settingTurn({ ...setting, ahead: ifAhead(ids, running, situation) }, situation);
  return movingOn(setting, ids, running, situation);
}

/** "Skip child's pose": in a routine, this time only, if it is still to come. */
export function skipOnceTurn(
  stretch: Slot | undefined,
  person: Person | undefined,
  situation: Situation,
): Decision {
  const { running, language } = situation;
  const isUnderway = running !== undefined && !situation.session.starting;
  const id =
    stretch?.id ?? (isUnderway && stretch && namedInRound(stretch.said, running, language));
  if (isUnderway && stretch && !id) return unknownToSkip(stretch, running, situation);
  if (running === undefined || !id)
    return leaveOutTurn(stretch ? [stretch] : [], person, situation);
  if (running.cue.stretch === id)
    return isBesideRoutine(situation) ? nextTurn(situation) : skipThisTurn(situation);
  const isAhead = running.starts.some(
    (start, exercise) => exercise > running.current && start.stretch === id,
  );
  const values = { stretch: nameOf(id, language) };
  if (!isAhead) return inPassing('notAhead', situation, values);
  const skipped = [...(running.run.skipped ?? []), id];
  const partly = running.run.partly || 'passed';
  const ahead = without(id, running, situation, { skipped, partly });
  if (ahead === undefined) return promptTurn('whichStretch', situation);
  const turn = inPassing('skippedOnce', situation, values, ahead);
  return withChangeBack(running, staying(turn, ahead), situation);
}

/** "Put child's pose back in", from the next round on, unless what they told rules it out. */
export function putBackTurn(
  stretch: Slot | undefined,
  person: Person | undefined,
  situation: Situation,
): Decision {
  const id = stretch ? stretch.id : onlyOneOut(person, situation);
  if (id === undefined) return startStretch({ stretch }, situation);
  const values = { stretch: nameOf(id, situation.language) };
  if (ruledOut(situation.session, situation.language).includes(id))
    return isOnlyUnwanted(id, situation)
      ? startStretch({ stretch: { said: '', id } }, situation)
      : inPassing('staysOut', situation, values);
  const isOut = person?.leaveOut?.includes(id);
  if (!isOut && isJustSkipped(id, situation)) return asBefore('takenBack', situation);
  const again = isOut ? undefined : afterAllTurn(id, situation);
  if (again) return again;
  if (!isOut && isNothingOn(situation)) return startStretch({ stretch }, situation);
  const { starts = [], current = 0 } = situation.running ?? {};
  if (!isOut && starts.slice(current + 1).some((start) => start.stretch === id))
    return { ...inPassing('comesAgain', situation, values), picksUp: true };
  const leaveOut = (person?.leaveOut ?? []).filter((one) => one !== id);
  return settingTurn({ prompt: 'putBack', values, change: () => ({ leaveOut }) }, situation);
}

/** "Do open book again", where nothing was begun: it is left out of nothing. */
function isNothingOn({ running, session: { playback, starting } }: Situation): boolean {
  return !running && !playback && !starting;
}

/** Whether it is out for nothing but a movement that they asked to leave out: whether that has changed is asked before it starts. */
function isOnlyUnwanted(id: string, { session, language }: Situation): boolean {
  const stretch = stretchOf(id, language);
  return stretch !== undefined && onlyMovements(stretch, session).length > 0;
}

/** Whether the last change was to skip it this time, with nothing changed since. */
function isJustSkipped(id: string, { running, session: { undo } }: Situation): boolean {
  const skipped = running?.run.skipped ?? [];
  const before = undo?.of === 'change' ? undo.run : undefined;
  return before !== undefined && skipped.includes(id) && !before.skipped?.includes(id);
}

/** "Put that one back in": the one of the round that is left out, if it is only one. */
function onlyOneOut(person: Person | undefined, situation: Situation): string | undefined {
  const { running, session, language } = situation;
  const { starting } = session;
  const id = starting?.kind === 'routine' ? starting.id : running?.run.id;
  const all = routineOf(id ?? language.defaults.routine, language)?.stretches ?? [];
  const gone = [...ruledOut(session, language), ...(person?.leaveOut ?? [])];
  const [first, ...others] = all.filter((one) => gone.includes(one));
  return others.length === 0 ? first : undefined;
}

/** The routine without those of them that it has; undefined if it has none. */
function ifAhead(ids: readonly string[], running: Running, situation: Situation) {
  const hasOne = running.starts.some(({ stretch }) => ids.includes(stretch));
  return hasOne ? withoutAll(ids, running, situation) : undefined;
}

/** The stretch that is being done is left out: on to the next one that isn't. */
function movingOn(
  setting: Parameters<typeof settingTurn>[0],
  ids: readonly string[],
  running: Running,
  situation: Situation,
): Turn {
  const { keep } = settingTurn(setting, situation);
  const ahead = withoutAll(ids, running, situation);
  if (ahead === undefined) return { ...nextTurn(situation), ...(keep && { keep }) };
  if (!situation.narrating) return settingTurn({ ...setting, ahead }, situation);
  const text = settingTurn(setting, { ...situation, narrating: false }).say;
  const lead = text.kind === 'words' ? ({ id: 'leadSaid', text: text.text } as const) : undefined;
  const turn = enter(ahead, { placeMs: ahead.placeMs, lead, did: 'left-out' }, situation);
  return {
    ...turn,
    session: {
      ...turn.session,
      justSet: justSet(setting.prompt, turn, situation),
      undo: backFrom(running),
    },
    ...(keep && { keep }),
  };
}
