import type { PromptId } from '../../../models/languages.js';
import { stretchOf } from '../../content.js';
import {
  type Person,
  type Settings,
  withSettings,
  withSettingsBefore,
} from '../../memory/person.js';
import type { Run } from '../../memory/run.js';
import type { Session } from '../../memory/session.js';
import { holdSpan } from '../../routine/playback.js';
import { inItsWay } from '../../routine/program.js';
import { type Running, standingAt } from '../../routine/running.js';
import { spokenDuration } from '../../speech/durations.js';
import type { Speed } from '../../speech/pace.js';
import { promptTurn } from '../prompts.js';
import { type Situation, type Turn, words } from '../turn.js';
import { holdWished, type Slot } from '../wishes.js';
import { withHoldsFrom } from './changes.js';
import { enter, movedTo, onTheWayIn } from './enter.js';
import { holdNow } from './hold-now.js';
import { inPassing } from './in-passing.js';
import { restored } from './restored.js';

/** So long after a setting, in ms, a "no" in the middle of a hold is about it. */
const STILL_HEARD_MS = 15_000;
/** After a question: long enough for the answer and the reprompt, too short for a pause. */
const STILL_ASKED_MS = 60_000;

/** A change of a setting, and of the routine that is under way. */
export interface Setting {
  prompt: PromptId;
  values?: Readonly<Record<string, string>>;
  change: (person: Person) => Partial<Settings>;
  /** The routine from here on; undefined if only the next one is different. */
  ahead?: Running | undefined;
}

/** Changes how a person likes it, at once and from now on. "No" or "undo" right after takes it back. */
export function settingTurn(
  { prompt, values, change, ahead }: Setting,
  situation: Situation,
): Turn {
  const { running } = situation;
  const turn =
    running && situation.narrating
      ? inPassing(prompt, situation, values, ahead ?? running)
      : staying(promptTurn(prompt, situation, values), ahead);
  const session = { ...turn.session, justSet: justSet(prompt, turn, situation) };
  return {
    ...turn,
    session: { ...session, undo: running && ahead ? backFrom(running) : session.undo },
    keep: { change: (person) => withSettings(person, change(person)), quietly: false },
  };
}

/** What a setting is taken back to. */
export function backFrom({ run, placeMs, held }: Running): Session['undo'] {
  return { run, placeMs, held, of: 'setting' };
}

type JustSet = NonNullable<Session['justSet']>;

/** What the next words may be about, by the prompt that said it. */
const WHAT: Readonly<Partial<Record<PromptId, JustSet['what']>>> = {
  holdKept: 'hold',
  bellOn: 'bell',
  justBell: 'bell',
  planStopped: 'plan',
};

/** What the session remembers of a setting, for the very next words. */
export function justSet(prompt: PromptId, { say }: Turn, { nowMs }: Situation): Session['justSet'] {
  return { atMs: nowMs, what: WHAT[prompt] ?? 'other', inPassing: say.kind === 'narration' };
}

/** Until something else was heard or asked after a setting, a "no" means that. */
export function isJustSet({ session, narrating, nowMs }: Situation): boolean {
  const { justSet: last, starting } = session;
  if (last === undefined || starting || last.inPassing !== narrating) return false;
  return nowMs - last.atMs < (narrating ? STILL_HEARD_MS : STILL_ASKED_MS);
}

/** The listener stays where they are, in the routine as it is now. */
export function staying(turn: Turn, ahead: Running | undefined): Turn {
  const { playback } = turn.session;
  if (ahead === undefined || playback?.state !== 'standing') return turn;
  return { ...turn, session: { ...turn.session, playback: standingAt(ahead, playback.paused) } };
}

/** "No", "undo": takes the last setting back, and names it if something else was said since. */
export function takeBackTurn(
  situation: Situation,
  prompt: PromptId = situation.session.justSet ? 'takenBack' : 'takenBackLater',
): Turn {
  const turn = asBefore(prompt, situation);
  return {
    ...turn,
    session: { ...turn.session, talkWish: undefined },
    keep: { change: withSettingsBefore, quietly: false },
  };
}

/** "Undo": of a change for this time alone. The listener's place stays where it is. */
export function asBefore(prompt: PromptId, situation: Situation): Turn {
  const { running, session } = situation;
  const before = session.undo && running && restored(session.undo, running, situation);
  const turn =
    running && situation.narrating
      ? goingBack(before ?? running, running, prompt, situation)
      : staying(promptTurn(prompt, situation), before);
  const speed = before && { speed: before.run.speed };
  return { ...turn, session: { ...turn.session, ...speed, undo: undefined } };
}

/** On with the same hold, or back into the pose that was left out. */
function goingBack(
  before: Running,
  running: Running,
  prompt: PromptId,
  situation: Situation,
): Turn {
  if (before.cue.stretch === running.cue.stretch) return inPassing(prompt, situation, {}, before);
  const lead = { id: 'leadUndo' } as const;
  const there = onTheWayIn(before, situation);
  return enter(there, { placeMs: there.placeMs, lead, did: 'taken-back' }, situation);
}

/** "Speak slower": what was just answered, or not understood, is said again. */
export function speedTurn(wish: Speed | 'usual', situation: Situation): Turn {
  const speed = wish === 'usual' ? undefined : wish;
  const { running, session } = situation;
  if (speed !== undefined && speed === session.speed)
    return inPassing(speed === 'slower' ? 'slowest' : 'fastest', situation);
  const ahead = running && movedTo({ ...running.run, speed }, running, situation);
  const prompt = { slower: 'speakSlower', faster: 'speakFaster', usual: 'speakAsUsual' } as const;
  const turn = settingTurn({ prompt: prompt[wish], change: () => ({ speed }), ahead }, situation);
  const faster = { ...turn, session: { ...turn.session, speed, voiceSet: 'speed' as const } };
  const isWorthIt = !running && (session.topic !== undefined || session.misses > 0);
  const again = isWorthIt && session.said?.question && session.said;
  if (!again || turn.say.kind !== 'words') return faster;
  return {
    ...faster,
    say: words(`${turn.say.text} ${again.text}`),
    question: again.question,
    session: { ...faster.session, offer: session.offer },
  };
}

/** "Less talking", from the next stretch on; "more talking" brings back the words of holds, too. */
export function talkTurn(talkWish: 'less' | 'more', situation: Situation): Turn {
  const { running, language } = situation;
  const talk = talkWish === 'more' ? ('full' as const) : ('short' as const);
  const inHolds = talkWish === 'more' ? { justBell: undefined } : {};
  const level = Object.fromEntries(language.stretches.map(({ id }) => [id, talk]));
  const turn = settingTurn(
    {
      prompt: talkWish === 'less' ? 'lessTalking' : 'moreTalking',
      change: () => ({ talkWish, ...inHolds }),
      ahead: running && movedTo({ ...running.run, talk: level, ...inHolds }, running, situation),
    },
    situation,
  );
  return { ...turn, session: { ...turn.session, talkWish, voiceSet: 'talk' } };
}

/** "Always hold for thirty seconds": the holds that are still to come, and all after today. */
export function preferHoldTurn(hold: Slot | undefined, situation: Situation): Turn {
  const wished = holdWished(hold ?? holdNow(situation));
  if ('refusal' in wished) return promptTurn(wished.refusal, situation);
  const { holdMs } = wished;
  const values = { hold: spokenDuration(holdMs, situation.language.words, 1) };
  const { running } = situation;
  const ahead = running && withHoldsAhead(() => holdMs, running, situation);
  return settingTurn({ prompt: 'holdKept', values, change: () => ({ holdMs }), ahead }, situation);
}

/** The holds that haven't begun, each with the length for its stretch. */
function withHoldsAhead(
  lengthOf: (stretch: string) => number | undefined,
  running: Running,
  situation: Situation,
): Running | undefined {
  const { timeline, starts, current, placeMs } = running;
  const hold = holdSpan(timeline, starts[current]?.startMs ?? 0);
  const first = placeMs < hold.startMs ? current : current + 1;
  return movedTo(withHoldsFrom(first, lengthOf, running), running, situation);
}

export function usualHoldsTurn(situation: Situation): Turn {
  const { running } = situation;
  const ahead = running && withUsualHoldsAhead(running, situation);
  const change = () => ({ holdMs: undefined });
  return settingTurn({ prompt: 'usualHolds', change, ahead }, situation);
}

/** The holds that haven't begun, each as long as its stretch usually has it. */
export function withUsualHoldsAhead(running: Running, situation: Situation): Running | undefined {
  const usual = (id: string) => {
    const stretch = stretchOf(id, situation.language);
    return stretch && inItsWay(stretch, running.run).holdMs;
  };
  return withHoldsAhead(usual, running, situation);
}

/** "Always tell me the easier way", and back again; both end what was harder, from the next round on. */
export function easierTurn(wanted: boolean, situation: Situation): Turn {
  const { running } = situation;
  const easier = wanted || undefined;
  const prompt = wanted ? 'alwaysEasier' : 'usualWay';
  const run: Run | undefined = running && { ...running.run, easier };
  const ahead = run && running && movedTo(run, running, situation);
  return settingTurn({ prompt, change: () => ({ easier, further: undefined }), ahead }, situation);
}
