import type { Language } from '../../../models/languages.js';
import { isRoutine, routineOf, titleOf } from '../../content.js';
import type { Wish } from '../../memory/move.js';
import { hasHeardNotice, type Person, withNotice, withoutNotice } from '../../memory/person.js';
import type { Run } from '../../memory/run.js';
import { exercisesOf } from '../../routine/program.js';
import { spokenDuration } from '../../speech/durations.js';
import { fill } from '../../speech/text.js';
import { dayOf } from '../calendar.js';
import { didOfStart } from '../did.js';
import { promptTurn, sayOf } from '../prompts.js';
import { isOfTheBody, ruledOut, skipsOf } from '../safety/conditions.js';
import { startAfterAWarningTurn } from '../safety/start-after-a-warning.js';
import type { Keep, Situation, Turn } from '../turn.js';
import { knowing } from './knowing.js';
import { meant } from './made-to-order.js';
import { narrate } from './narrate.js';
import { allSoreTurn, isAllSore, runOf, withStep } from './run-of.js';
import { inReach, notRightTurn, skipsWords, stretchIdsOf, withSkipsTold } from './suited.js';
import { whichStretchTurn } from './which-stretch.js';

/** Begins a routine or a stretch the way this person likes it; `first` is what was set with it. */
export function beginTurn(
  asked: Wish,
  person: Person | undefined,
  situation: Situation,
  first = '',
): Turn {
  const known = knowing(person, situation);
  const afterAWarning = startAfterAWarningTurn(asked, person, known);
  if (afterAWarning) return afterAWarning;
  const wished = meant(asked, person, known.language);
  const wish = inReach(wished, known);
  const run = runOf(wish, person, known);
  if (run === undefined) return promptTurn('noOwnRoutine', known);
  const ids = stretchIdsOf(run, known);
  if (ids.length === 0) return whichStretchTurn(known);
  const out = ruledOut(known.session, known.language);
  if (ids.some((id) => out.includes(id))) return notRightTurn(run, known);
  if (isAllSore(run, person, known)) return allSoreTurn(run, person, known);
  const skipped = everythingIn(wish, person, known).filter((id) => !ids.includes(id));
  const chair = wish === wished ? '' : sayOf('chairInstead', known);
  const instead = [first, chair, mostWords(run, ids, known)].filter(Boolean).join(' ');
  const untold = known.session.told.includes(skipsOf(run.id)) ? [] : skipped;
  const skips = skipsWords([...leftOutNow(wish, known), ...untold], known);
  const did = didOfStart(run, isRoutine(run, known.language));
  const round = { startedMs: situation.nowMs, session: situation.sessionId };
  const text = `${instead} ${skips}`.trim();
  const lead = text === '' ? undefined : ({ id: 'leadSaid', text } as const);
  const begun = narrate({ did, run, placeMs: 0, lead, move: wish, round, held: [] }, known);
  const said = text === '' ? begun : saying(instead, skips, begun);
  const turn = untold.length === 0 ? said : withSkipsTold(said, run.id);
  const keep = newsOf(turn, wish, person, known);
  return {
    ...turn,
    ...(turn.say.kind === 'narration' && { card: cardOf(run, known.language) }),
    ...(keep && { keep }),
  };
}

/** "Seven is the most I have for that": more were asked for than there are. */
function mostWords({ ask, told }: Run, ids: readonly string[], situation: Situation): string {
  if (told || ask?.count === undefined || ids.length >= ask.count) return '';
  const count = situation.language.words.cardinal(ids.length);
  return sayOf(ids.length === 1 ? 'onlyOneThere' : 'mostThere', situation, { count });
}

/** The stretches that it would have if nothing was ruled out, by id. */
function everythingIn(wish: Wish, person: Person | undefined, situation: Situation): string[] {
  const { session } = situation;
  if (session.conditions.length === 0) return [];
  const run = runOf(wish, person, { ...situation, session: { ...session, conditions: [] } });
  return run ? stretchIdsOf(run, situation) : [];
}

/** What the last words left out of the round that is about to start, by id. */
function leftOutNow({ id, ask }: Wish, { session, language }: Situation): string[] {
  const { starting } = session;
  const isSame = starting?.kind === 'routine' && starting.id === id;
  const before = isSame ? (starting.ask?.without ?? []) : [];
  const stretches: readonly string[] = routineOf(id, language)?.stretches ?? [];
  return (ask?.without ?? []).filter((one) => !before.includes(one) && stretches.includes(one));
}

/** Around the notice, or as the lead-in of the narration, it is said what is done instead, and what is skipped. */
function saying(instead: string, skips: string, turn: Turn): Turn {
  const { say } = turn;
  if (say.kind === 'narration') return turn;
  return { ...turn, say: { ...say, text: `${instead} ${say.text} ${skips}`.trim() } };
}

/** A step that is taken up, and the days of the first routine and of the notice, the first time they come. */
function newsOf(
  { say, session }: Turn,
  wish: Wish,
  person: Person | undefined,
  { session: before, nowMs, speaker }: Situation,
): Keep | undefined {
  if (say.kind === 'narration' && wish.further !== undefined)
    return { change: (now) => ({ ...now, further: withStep(now, wish) }), quietly: false };
  if (before.safetyHeard && before.noticeHeard) return undefined;
  const today = dayOf(nowMs);
  const isFirst = session.safetyHeard && person?.stretched === undefined;
  // With a condition it isn't noted as heard: what they told isn't kept, so it has to come again.
  const isSuited = before.conditions.every(isOfTheBody);
  const wasHeard = hasHeardNotice(person, speaker, today);
  const isNew = isSuited && session.noticeHeard && !wasHeard;
  const isDue = !isSuited && wasHeard;
  if (!isFirst && !isNew && !isDue) return undefined;
  return {
    change: (now) => ({
      ...(isNew ? withNotice(now, speaker, today) : isDue ? withoutNotice(now, speaker) : now),
      ...(isFirst && { stretched: today }),
    }),
    quietly: true,
  };
}

/** The stretches in order, to look up afterwards. */
function cardOf(run: Run, language: Language): NonNullable<Turn['card']> {
  const { stretches, routines, screen, prompts, words } = language;
  const lines = exercisesOf({ ...run, sets: 1 }, routines, stretches).map(({ stretch, holdMs }) =>
    fill(screen.cards.stretch, {
      stretch: stretch.name,
      hold: spokenDuration(holdMs, words),
      position: stretch.position,
      shape: stretch.shape,
    }),
  );
  const disclaimer = prompts.disclaimer.say[0];
  return {
    title: fill(titleOf(run.id, language), {}),
    text: [...new Set(lines), disclaimer].join('\n\n'),
  };
}
