import type { Wish } from '../memory/move.js';
import type { Person } from '../memory/person.js';
import { runningAt } from '../routine/running.js';
import { dayOf } from './calendar.js';
import { beginTurn } from './on-the-mat/begin.js';
import { enter } from './on-the-mat/enter.js';
import { speedTurn, talkTurn } from './on-the-mat/settings.js';
import { soundTurn } from './on-the-mat/sounds.js';
import {
  type Beside,
  type Decision,
  type Keep,
  type Situation,
  type Turn,
  textOf,
} from './turn.js';
import type { Slot } from './wishes.js';

/** How somebody likes it, said in one breath with a start, by the slot's id. */
const SET: Readonly<Record<string, ((situation: Situation) => Turn) | undefined>> = {
  less: (situation) => talkTurn('less', situation),
  slower: (situation) => speedTurn('slower', situation),
  quiet: (situation) => soundTurn('justBell', situation),
  bell: (situation) => soundTurn('bellOn', situation),
  count: (situation) => soundTurn('countingOn', situation),
};

/** Those that may be said beside a yes, by their intents. */
const BESIDE_A_YES: Readonly<Record<string, string | undefined>> = {
  SpeakSlowerIntent: 'slower',
  LessTalkingIntent: 'less',
  JustTheBellIntent: 'quiet',
  BellIntent: 'bell',
};

/** "Yes, but a bit slower", where something was asked: the setting, as beside a start. */
export function besideAYes(
  intent: string,
  /** What was said before the wish. */
  first: Slot | undefined,
  { session, running, narrating, language }: Situation,
): Slot | undefined {
  const id = BESIDE_A_YES[intent];
  const isYes = first !== undefined && language.words.assent.test(first.said);
  const isAsked = session.offer?.yes !== undefined || running !== undefined;
  return id !== undefined && isYes && isAsked && !narrating ? { said: id, id } : undefined;
}

function setTurn(slot: Slot | undefined, situation: Situation): Turn | undefined {
  const session = { ...situation.session, topic: undefined, misses: 0 };
  return SET[slot?.id ?? '']?.({ ...situation, session });
}

/** "Start my stretches and talk less": the situation in which that is set already. */
export function withSetting(slot: Slot | undefined, situation: Situation): Situation {
  const set = setTurn(slot, situation);
  if (set === undefined) return situation;
  const { talkWish, speed } = set.session;
  return { ...situation, session: { ...situation.session, talkWish, speed } };
}

/** Says and keeps the setting with whatever starts. A routine under way goes on with it, if it does; where another one would start, only the setting is done. */
export function keepingSetting(
  slot: Slot | undefined,
  decision: Decision,
  situation: Situation,
): Decision {
  const set = setTurn(slot, situation);
  if (set === undefined) return decision;
  if (situation.running && !situation.session.starting)
    return goingOn(set, decision, situation) ?? set;
  const beside = { text: textOf(set.say), change: set.keep?.change ?? ((person) => person) };
  if (decision.kind === 'start') return { ...decision, beside };
  if (decision.kind !== 'turn' || decision.say.kind === 'narration') return decision;
  const say = { ...decision.say, text: `${beside.text} ${decision.say.text}`.trim() };
  return kept(beside, { ...decision, say });
}

/** What a way back into a pose is called. */
const RESUMED = 'resume';

/** "Yes, but slower", to "shall we go on": back into the pose, in the routine as it is now. Undefined if it leads elsewhere. */
function goingOn(set: Turn, decision: Decision, situation: Situation): Turn | undefined {
  const { playback } = set.session;
  if (decision.kind !== 'turn' || playback?.state !== 'standing') return undefined;
  const there = runningAt(playback, situation.language);
  const back = decision.session.playback;
  if (decision.did !== RESUMED || back?.state !== 'narrating' || !there) return undefined;
  const text = textOf(set.say);
  const lead = back.lead ? { ...back.lead, first: text } : ({ id: 'leadSaid', text } as const);
  const target = { placeMs: there.placeMs, lead, did: set.did };
  const turn = enter(there, target, { ...situation, session: set.session });
  return set.keep ? { ...turn, keep: set.keep } : turn;
}

/** A start with it: for the person as they like it now. */
export function startSetTurn(
  wish: Wish,
  beside: Beside,
  person: Person | undefined,
  situation: Situation,
): Turn {
  const known = person ?? { schema: 1, welcomed: dayOf(situation.nowMs) };
  return kept(beside, beginTurn(wish, beside.change(known), situation, beside.text));
}

/** Kept with what else is. */
function kept({ change }: Beside, turn: Turn): Turn {
  const { keep } = turn;
  const all: Keep['change'] = (person) => change(keep ? keep.change(person) : person);
  return { ...turn, keep: { ...keep, change: all, quietly: keep?.quietly ?? true } };
}
