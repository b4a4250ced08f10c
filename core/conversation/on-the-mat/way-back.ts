import type { Language, PromptId } from '../../../models/languages.js';
import { nameOf } from '../../content.js';
import type { GoOn, Lead } from '../../memory/session.js';
import { holdLeftMs, isWayOut } from '../../routine/playback.js';
import { narratedIn, placeToTakeUp, type Running } from '../../routine/running.js';
import { durationLeft, spokenDuration } from '../../speech/durations.js';
import { fill } from '../../speech/text.js';
import { promptTurn } from '../prompts.js';
import type { Question, Situation, Turn } from '../turn.js';

/** Decides about the running routine; says so if there is none, and asks if the place is unknown. */
export function withRunning(situation: Situation, decide: (running: Running) => Turn): Turn {
  const { running, language } = situation;
  const { playback } = situation.session;
  if (running) return decide(running);
  if (playback?.state !== 'narrating') return promptTurn('nothingRunning', situation);
  const { placeMs, lead } = playback;
  const [first] = narratedIn(situation.session, language);
  const stretch = nameOf(first?.stretch ?? '', language);
  const turn = promptTurn('placeUnknown', situation, { stretch });
  return { ...turn, session: { ...turn.session, offer: { yes: { kind: 'goOn', placeMs, lead } } } };
}

/** What to ask after a question in the middle of a routine; undefined if none is running. */
export function goOnOffer({
  running,
  language,
}: Situation): { question: Question; yes: GoOn } | undefined {
  if (running === undefined) return undefined;
  const values = placeWords(running, language);
  const { ask = '', reprompt = '' } =
    language.prompts[isWayOut(running.cue) ? 'goOnAfter' : 'goOn'];
  return { question: { ask: fill(ask, values), reprompt }, yes: back(running) };
}

/** A prompt that, in the middle of a routine, is followed by the way back instead of its own question. */
export function promptThenGoOn(
  id: PromptId,
  situation: Situation,
  values: Readonly<Record<string, string>> = {},
): Turn {
  const turn = promptTurn(id, situation, values);
  const goOn = goOnOffer(situation);
  if (goOn === undefined) return turn;
  const { question, yes } = goOn;
  return { ...turn, question, session: { ...turn.session, offer: { yes } } };
}

/** The stretch, and what is left of its hold when it is taken up again. */
export function placeWords(
  running: Running,
  language: Language,
): { stretch: string; left: string; areLeft: string } {
  const { timeline, cue } = running;
  const leftMs = holdLeftMs(timeline, placeToTakeUp(running));
  return {
    stretch: nameOf(cue.stretch, language),
    left: spokenDuration(leftMs, language.words),
    areLeft: durationLeft(leftMs, language.words),
  };
}

/** Back into the pose; a hold that had hardly begun begins again. */
export function back(running: Running, lead: Lead = { id: 'leadBack' }): GoOn {
  return { kind: 'goOn', placeMs: placeToTakeUp(running), lead };
}
