import type { PromptId } from '../../../models/languages.js';
import type { Settings } from '../../memory/person.js';
import type { Situation, Turn } from '../turn.js';
import { movedTo } from './enter.js';
import { isJustSet, settingTurn, speedTurn, takeBackTurn, talkTurn } from './settings.js';

type Sounds = Pick<Settings, 'bell' | 'justBell' | 'countDown'>;

/** "Use a bell", "just the bell", "count me down", and back: in the holds ahead, and from now on. */
export function soundTurn(
  prompt: Extract<PromptId, 'bellOn' | 'bellOff' | 'justBell' | 'countingOn' | 'countingOff'>,
  situation: Situation,
): Turn {
  const sounds = SOUNDS[prompt];
  const { running } = situation;
  const ahead = running && movedTo({ ...running.run, ...sounds }, running, situation);
  return settingTurn({ prompt, change: () => sounds, ahead }, situation);
}

/** "I liked it better when you talked", right after a bell was set, takes that back. Undefined of anything else. */
export function ratherTalkTurn(situation: Situation): Turn | undefined {
  return situation.session.justSet?.what === 'bell' ? takeBackTurn(situation) : undefined;
}

/** "Less talking", where that was said and isn't enough: none in the holds. Undefined the first time. */
export function quieterStillTurn(situation: Situation): Turn | undefined {
  const { talkWish, voiceSet } = situation.session;
  const isSaidAgain = talkWish === 'less' && voiceSet === 'talk';
  return isSaidAgain ? soundTurn('justBell', situation) : undefined;
}

/** "Speak as before", after less was to be told, is about that, and not the speed. */
export function voiceAsUsualTurn(situation: Situation): Turn {
  const { talkWish, voiceSet, speed } = situation.session;
  const isLast = voiceSet === 'talk' && (speed === undefined || isJustSet(situation));
  const isOfTalk = isLast && talkWish === 'less';
  return isOfTalk ? talkTurn('more', situation) : speedTurn('usual', situation);
}

const SOUNDS = {
  bellOn: { bell: true },
  bellOff: { bell: undefined, justBell: undefined },
  justBell: { bell: true, justBell: true },
  countingOn: { countDown: true },
  countingOff: { countDown: undefined },
} as const satisfies Record<string, Sounds>;
