import type { RedFlag } from '../../../models/content.js';
import { stretchOf } from '../../content.js';
import { parseSession, type Session } from '../../memory/session.js';
import { fill } from '../../speech/text.js';
import { type Situation, type Turn, words } from '../turn.js';

/** In a pose, the way out of that very pose comes with it. */
function sayOf(
  flag: RedFlag,
  situation: Situation,
  terms: Situation['terms'],
  isOfOthers: boolean,
): string {
  const { running, language } = situation;
  if (flag.idle && isIdle(situation)) return fill(flag.idle.say, terms);
  const say = (isOfOthers && flag.sayOfOthers) || flag.say;
  const stretch = stretchOf(running?.cue.stretch, language);
  const out = stretch?.notice?.wayUp ?? stretch?.release[0].text ?? flag.out ?? '';
  return fill(say, { ...terms, out })
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Whether nothing is being done: neither at a known place nor at an unknown one. */
export function isIdle({ running, session: { playback } }: Situation): boolean {
  return running === undefined && playback?.state !== 'narrating';
}

/** On the card the number stands in figures, which a phone makes a link of. */
export function reported(
  flag: RedFlag,
  situation: Situation,
  isOfOthers = false,
): Omit<Turn, 'session'> {
  const { terms, emergencyNumber } = situation;
  const inFigures = { ...terms, emergency: emergencyNumber, emergencyFirst: emergencyNumber };
  const onCard = sayOf(flag, situation, inFigures, isOfOthers);
  return {
    kind: 'turn',
    did: flag.id,
    say: words(sayOf(flag, situation, terms, isOfOthers)),
    card: { title: flag.title, text: onCard },
    shows: { kind: 'report', level: flag.id },
  };
}

/** The session, without what it was about. */
export function afterAReport({
  safetyHeard,
  metBefore,
  noticeHeard,
  unsavedTold,
  pauseTold,
  speed,
  sore,
  conditions,
}: Session): Session {
  return parseSession({
    safetyHeard,
    metBefore,
    noticeHeard,
    unsavedTold,
    pauseTold,
    speed,
    sore,
    conditions,
  });
}
