import type { Language } from '../../../models/languages.js';
import { nameOf, OWN_ROUTINE, routineOf, stretchOf } from '../../content.js';
import type { Person } from '../../memory/person.js';
import type { Running } from '../../routine/running.js';
import { listOf } from '../../speech/durations.js';
import { promptTurn } from '../prompts.js';
import type { Decision, Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { addedNowTurn, isForThisRound } from './added.js';
import { inPassing } from './in-passing.js';
import { leaveOutTurn, putBackTurn } from './leave-out.js';
import { aheadWith, aheadWithout } from './own-underway.js';
import { firstTurn } from './parts-of-a-round.js';
import { settingTurn } from './settings.js';
import { namedAmong } from './stands-for.js';
import { whatIsOfferedTurn } from './what-is-offered.js';

/** The first place, by its id: "put it in at the start". */
const FIRST = '1';

/** What is known of a routine of one's own, at a request about it. */
export interface Own {
  person: Person | 'unreachable' | undefined;
  /** Whether anything can outlive the conversation. */
  keeps: boolean;
}

/** "Make my routine cat-camel, open book and child's pose": read back, and kept. */
export function makeRoutineTurn(
  named: readonly Slot[],
  { keeps }: Pick<Own, 'keeps'>,
  situation: Situation,
): Decision {
  if (named.length === 0) return whichTurn(situation);
  const refused = refusal(named, situation);
  if (refused) return asked(refused);
  const own = idsOf(named);
  return keeps ? ownTurn('ownMade', own, situation) : onlyNowTurn(own, situation);
}

/** "Save this as mine", of the routine that is being done or was just done; else it asks which stretches. */
export function saveThisTurn({ keeps }: Pick<Own, 'keeps'>, situation: Situation): Turn {
  const { session, language } = situation;
  const { run } = session.playback ?? {};
  const all = run ? (run.stretches ?? routineOf(run.id, language)?.stretches ?? [run.id]) : [];
  const own = all.filter((id) => stretchOf(id, language)?.notice === undefined);
  if (own.length === 0) return whichTurn(situation);
  return keeps ? ownTurn('ownMade', own, situation) : onlyNowTurn(own, situation);
}

/** "Add the doorway stretch to my routine", "at the start"; who has none gets the usual one with it. */
export function addTurn(
  named: readonly Slot[],
  { place, routine }: Partial<Record<'place' | 'routine', Slot | undefined>>,
  { person, keeps }: Own,
  situation: Situation,
): Decision {
  if (named.length === 0) return promptTurn('whichStretch', situation);
  const refused = refusal(named, situation);
  if (refused) return situation.session.ownTold ? told(refused) : refused;
  const { language, running } = situation;
  if (running && routine === undefined && isForThisRound(situation))
    return addedNowTurn(idsOf(named), running, situation);
  if (person === 'unreachable') return inPassing('ownUnreachable', situation);
  const { own, leaveOut = [] } = person ?? {};
  const [first] = named;
  if (own === undefined && named.some(({ id = '' }) => leaveOut.includes(id)))
    return putBackTurn(first, person, situation);
  const before = own ?? usualOf(leaveOut, language);
  const added = idsOf(named).filter((id) => place || !before.includes(id));
  if (added.length === 0) {
    const routine = namesOf(before, language);
    const stretch = nameOf(first?.id ?? '', language);
    const prompt = own ? 'ownHasIt' : 'usualHasIt';
    return told(inPassing(prompt, situation, { stretch, routine }));
  }
  const others = before.filter((id) => !added.includes(id));
  const now = place?.id === FIRST ? [...added, ...others] : [...others, ...added];
  return keeps
    ? ownTurn('ownChanged', now, situation, aheadWith(now, added, situation))
    : onlyNowTurn(now, situation);
}

/** "Take child's pose out of my routine"; who has none leaves it out of the usual one. */
export function takeOutTurn(
  named: readonly Slot[],
  { person }: Pick<Own, 'person'>,
  situation: Situation,
): Decision {
  const [first] = named;
  if (person === 'unreachable') return inPassing('ownUnreachable', situation);
  const own = person?.own;
  if (own === undefined || first?.id === undefined) return leaveOutTurn(named, person, situation);
  const { language } = situation;
  const out = named.flatMap((one) => inOwn(one, own, language) ?? []);
  const routine = namesOf(own, language);
  if (!own.some((id) => out.includes(id)))
    return told(
      inPassing('ownLacksIt', situation, { stretch: nameOf(first.id, language), routine }),
    );
  const left = own.filter((id) => !out.includes(id));
  if (left.length === 0) return told(inPassing('ownOnlyOne', situation));
  return ownTurn('ownChanged', left, situation, aheadWithout(out, situation));
}

/** "The belly one" is the one of them that has that in its name, whatever else is called so. */
function inOwn({ said, id }: Slot, own: readonly string[], language: Language): string | undefined {
  return own.some((one) => one === id) ? id : (namedAmong(said, own, language) ?? id);
}

/** "Child's pose first", once it was read back; who has none gets it first this once. */
export function firstInItTurn(
  stretch: Slot | undefined,
  { person }: Pick<Own, 'person'>,
  situation: Situation,
): Decision {
  if (person === 'unreachable') return inPassing('ownUnreachable', situation);
  const own = person?.own;
  const { id } = stretch ?? {};
  if (own === undefined || id === undefined) return firstTurn({ stretch }, situation);
  const { language } = situation;
  const routine = namesOf(own, language);
  return own.includes(id)
    ? ownTurn('ownChanged', [id, ...own.filter((one) => one !== id)], situation)
    : told(inPassing('ownLacksIt', situation, { stretch: nameOf(id, language), routine }));
}

/** "The other way round", "swap the first two"; the order of any other round is made so that nobody gets down twice. */
export function inOtherOrderTurn(
  how: 'reversed' | 'first-two',
  { person }: Pick<Own, 'person'>,
  situation: Situation,
): Turn {
  if (person === 'unreachable') return inPassing('ownUnreachable', situation);
  const { running } = situation;
  const own = person?.own ?? [];
  const [first, second, ...others] = own;
  const isOfAnother = running !== undefined && running.run.id !== OWN_ROUTINE;
  const prompt = running && !situation.session.starting ? 'orderUnderway' : 'whichFirst';
  if (first === undefined || second === undefined || (isOfAnother && !situation.session.ownTold))
    return inPassing(prompt, situation);
  const now = how === 'reversed' ? own.toReversed() : [second, first, ...others];
  return ownTurn('ownChanged', now, situation);
}

/** "What's in my routine?" */
export function whatsInItTurn({ person }: Pick<Own, 'person'>, situation: Situation): Turn {
  const offered = whatIsOfferedTurn(person === 'unreachable' ? undefined : person, situation);
  if (offered) return offered;
  if (person === 'unreachable') return inPassing('ownUnreachable', situation);
  const own = person?.own;
  const { language } = situation;
  const routine = namesOf(own ?? usualOf(person?.leaveOut, language), language);
  return own
    ? told(inPassing('ownIs', situation, { routine }))
    : inPassing('usualIs', situation, { routine });
}

/** What the usual round has for who leaves some of it out, by id. */
function usualOf(leaveOut: readonly string[] = [], language: Language): string[] {
  const usual = routineOf(language.defaults.routine, language)?.stretches ?? [];
  return usual.filter((id) => !leaveOut.includes(id));
}

/** It was read back: what is added or left out next is meant for it. */
export function told(turn: Turn): Turn {
  return { ...turn, session: { ...turn.session, ownTold: true } };
}

/** "Delete my routine": "no" right after takes it back. */
export function deleteRoutineTurn({ person }: Pick<Own, 'person'>, situation: Situation): Turn {
  if (person === 'unreachable') return inPassing('ownUnreachable', situation);
  if (person?.own === undefined) return inPassing('noOwnRoutine', situation);
  const setting = { prompt: 'ownDeleted', change: () => ({ own: undefined }) } as const;
  return orNotSaved(settingTurn(setting, situation), situation);
}

/** Keeps it, and reads it back. */
export function ownTurn(
  prompt: 'ownMade' | 'ownChanged',
  own: string[],
  situation: Situation,
  ahead?: Running,
): Turn {
  const values = { routine: namesOf(own, situation.language) };
  const turn = settingTurn({ prompt, values, change: () => ({ own }), ahead }, situation);
  return orNotSaved(told(turn), situation);
}

/** What can't be saved isn't read back as if it were. */
function orNotSaved(turn: Turn, situation: Situation): Turn {
  const otherwise = inPassing('ownUnsaved', situation);
  return turn.keep ? { ...turn, keep: { ...turn.keep, otherwise } } : turn;
}

/** Where nothing can be kept, it can be done once. */
function onlyNowTurn(own: string[], situation: Situation): Turn {
  const turn = inPassing('ownNotKept', situation);
  if (situation.running) return turn;
  const id = situation.language.defaults.routine;
  const yes = { kind: 'routine', id, ask: { only: own } } as const;
  return { ...turn, session: { ...turn.session, offer: { yes } } };
}

export function whichTurn(situation: Situation): Turn {
  return asked(promptTurn('ownOfWhat', situation));
}

/** The stretches that are named next are meant for the routine. */
function asked(turn: Turn): Turn {
  return { ...turn, session: { ...turn.session, askedStretches: true } };
}

/** A stretch that nobody knows, or one that is always done by itself. */
export function refusal(named: readonly Slot[], situation: Situation): Turn | undefined {
  const unknown = named.find(({ id }) => id === undefined);
  if (unknown) return promptTurn('unknownStretch', situation, { said: unknown.said.slice(0, 40) });
  const alone = named.find(({ id }) => stretchOf(id, situation.language)?.notice);
  if (alone === undefined) return undefined;
  return promptTurn('alwaysAlone', situation, {
    stretch: nameOf(alone.id ?? '', situation.language),
  });
}

/** In the order in which they were named, each once. */
export function idsOf(named: readonly Slot[]): string[] {
  return [...new Set(named.flatMap(({ id }) => id ?? []))];
}

function namesOf(ids: readonly string[], language: Language): string {
  return listOf(
    ids.map((id) => nameOf(id, language)),
    language.words,
  );
}
