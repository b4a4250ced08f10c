import type { PromptId } from '../../models/languages.js';
import type { Wish } from '../memory/move.js';
import { type Person, type Settings, withSettings } from '../memory/person.js';
import type { Run } from '../memory/run.js';
import type { Session } from '../memory/session.js';
import { dayOf } from './calendar.js';
import { beginTurn } from './on-the-mat/begin.js';
import { movedTo } from './on-the-mat/enter.js';
import { inPassing } from './on-the-mat/in-passing.js';
import { sayOf } from './prompts.js';
import type { Beside as BesideAStart, Decision, Keep, Situation, Turn } from './turn.js';
import type { Slot } from './wishes.js';

/** How somebody likes it, said in one breath with a start. */
interface Beside {
  prompt: PromptId;
  settings: Partial<Settings>;
  run: Partial<Run>;
  session: Partial<Session>;
}

const BELL = { bell: true } as const;
const COUNT = { countDown: true } as const;
const SLOWER = { speed: 'slower' } as const;
const LESS = { talkWish: 'less' } as const;

/** By the slot's id. */
const BESIDE: Readonly<Record<string, Beside | undefined>> = {
  less: { prompt: 'lessTalking', settings: LESS, run: {}, session: { ...LESS, voiceSet: 'talk' } },
  slower: {
    prompt: 'speakSlower',
    settings: SLOWER,
    run: SLOWER,
    session: { ...SLOWER, voiceSet: 'speed' },
  },
  bell: { prompt: 'bellOn', settings: BELL, run: BELL, session: {} },
  count: { prompt: 'countingOn', settings: COUNT, run: COUNT, session: {} },
};

/** "Start my stretches and talk less": the situation in which that is set already. */
export function withSetting(slot: Slot | undefined, situation: Situation): Situation {
  const beside = BESIDE[slot?.id ?? ''];
  if (beside === undefined) return situation;
  const { running, session } = situation;
  const run = { ...running?.run, ...runOf(beside, situation) };
  const ahead = running && movedTo({ ...running.run, ...run }, running, situation);
  return {
    ...situation,
    running: ahead ?? running,
    session: { ...session, ...beside.session },
  };
}

function runOf({ run, settings }: Beside, { language }: Situation): Partial<Run> {
  if (settings.talkWish === undefined) return run;
  const talk = Object.fromEntries(language.stretches.map(({ id }) => [id, 'short' as const]));
  return { ...run, talk };
}

/** The same, once it is decided what is started: it is told, and kept. */
export function keepingSetting(
  slot: Slot | undefined,
  decision: Decision,
  situation: Situation,
): Decision {
  const beside = BESIDE[slot?.id ?? ''];
  if (beside === undefined) return decision;
  const change: Keep['change'] = (person) => withSettings(person, beside.settings);
  const text = sayOf(beside.prompt, situation);
  if (decision.kind === 'start') return { ...decision, beside: { text, change } };
  if (decision.kind !== 'turn') return decision;
  // What is under way goes on, and is told of the setting alone.
  if (situation.narrating && decision.did === 'go-on') {
    const there = withSetting(slot, situation);
    return kept({ text, change }, inPassing(beside.prompt, there));
  }
  const { say } = decision;
  const told = say.kind === 'narration' ? say : { ...say, text: `${text} ${say.text}`.trim() };
  return kept({ text, change }, { ...decision, say: told });
}

/** A start with it: for the person as they like it now. */
export function startSetTurn(
  wish: Wish,
  beside: BesideAStart,
  person: Person | undefined,
  situation: Situation,
): Turn {
  const known = person ?? { schema: 1, welcomed: dayOf(situation.nowMs) };
  return kept(beside, beginTurn(wish, beside.change(known), situation, beside.text));
}

/** Kept with what else is. */
function kept({ change }: BesideAStart, turn: Turn): Turn {
  const { keep } = turn;
  const all: Keep['change'] = (person) => change(keep ? keep.change(person) : person);
  return { ...turn, keep: { ...keep, change: all, quietly: keep?.quietly ?? true } };
}
