import type { Words } from '../../../models/words.js';
import { nameOf } from '../../content.js';
import type { Settings } from '../../memory/person.js';
import { listOf, spokenDuration } from '../../speech/durations.js';
import { fill } from '../../speech/text.js';
import type { Situation, Turn } from '../turn.js';
import { inPassing } from './in-passing.js';

/** "What are my settings?": each one that isn't as it came, in a sentence. */
export function mySettingsTurn(kept: Settings | undefined, situation: Situation): Turn {
  const { speed, talkWish } = situation.session;
  const now = { ...kept, ...(speed && { speed }), ...(talkWish && { talkWish }) };
  const changed = changes(now, situation);
  const skipped = skips(now, situation);
  const values = { settings: [...changed, ...skipped].join(' ') };
  if (changed.length > 0) return inPassing('mySettings', situation, values);
  return inPassing(skipped.length > 0 ? 'whatIsSkipped' : 'settingsAsTheyCame', situation, values);
}

/** What "reset my settings" puts back. */
function changes(settings: Partial<Settings>, { language: { words } }: Situation): string[] {
  const { holdMs, speed, talkWish, bell, justBell, countDown } = settings;
  const texts: Words['settings'] = words.settings;
  return [
    holdMs !== undefined && fill(texts.hold, { hold: spokenDuration(holdMs, words, 1) }),
    speed && texts[speed],
    talkWish && texts[talkWish],
    bell && !justBell && texts.bell,
    justBell && texts.justBell,
    countDown && texts.countDown,
  ].flatMap((text) => text || []);
}

/** What has reasons of its own, and stays. */
function skips({ easier, leaveOut = [] }: Partial<Settings>, { language }: Situation): string[] {
  const texts: Words['settings'] = language.words.settings;
  const names = leaveOut.map((id) => nameOf(id, language));
  const stretches = listOf(names, language.words);
  return [easier && texts.easier, names.length > 0 && fill(texts.leaveOut, { stretches })].flatMap(
    (text) => text || [],
  );
}
