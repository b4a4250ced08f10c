import type { RedFlag } from '../../../models/content.js';
import { stretchOf } from '../../content.js';
import { parseSession, type Session } from '../../memory/session.js';
import { fill } from '../../speech/text.js';
import { type Situation, type Turn, words } from '../turn.js';

/** In a pose, the way out of that very pose comes with it. */
function sayOf(flag: RedFlag, { running, language }: Situation, terms: Situation['terms']): string {
  const stretch = stretchOf(running?.cue.stretch, language);
  const out = stretch?.notice?.wayUp ?? stretch?.release[0].text ?? flag.out ?? '';
  return fill(flag.say, { ...terms, out })
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** On the card the number stands in figures, which a phone makes a link of. */
export function reported(flag: RedFlag, situation: Situation): Omit<Turn, 'session'> {
  const { terms, emergencyNumber } = situation;
  const onCard = sayOf(flag, situation, {
    ...terms,
    emergency: emergencyNumber,
    emergencyFirst: emergencyNumber,
  });
  return {
    kind: 'turn',
    did: flag.id,
    say: words(sayOf(flag, situation, terms)),
    card: { title: flag.title, text: onCard },
    shows: { kind: 'report', level: flag.id },
  };
}

/** The session, without what it was about. */
export function afterAReport({
  safetyHeard,
  noticeHeard,
  unsavedTold,
  pauseTold,
  speed,
  sore,
  conditions,
}: Session): Session {
  return parseSession({
    safetyHeard,
    noticeHeard,
    unsavedTold,
    pauseTold,
    speed,
    sore,
    conditions,
  });
}
