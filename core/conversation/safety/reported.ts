import type { RedFlag, Stretch, ToldOfIt } from '../../../models/content.js';
import { stretchOf } from '../../content.js';
import { parseSession, type Session } from '../../memory/session.js';
import { fill } from '../../speech/text.js';
import { isTippedBack } from '../on-the-mat/coming-up.js';
import { type Situation, type Turn, words } from '../turn.js';
import type { Slot } from '../wishes.js';

/** The slots that tell more of a report. */
export interface Telling {
  someone: Slot | undefined;
  airway: Slot | undefined;
  medicine: Slot | undefined;
  poison: Slot | undefined;
  thinner: Slot | undefined;
}

export function tellingOf(slot: (name: keyof Telling) => Slot | undefined): Telling {
  return {
    someone: slot('someone'),
    airway: slot('airway'),
    medicine: slot('medicine'),
    poison: slot('poison'),
    thinner: slot('thinner'),
  };
}

/** Who isn't the speaker: who doesn't breathe can't speak, and "I'm choking" can. */
export function toldOfIt({
  someone,
  airway,
  medicine,
  poison,
  thinner,
}: Telling): ToldOfIt | undefined {
  if (airway?.id === 'not-breathing') return airway.id;
  if (medicine || poison) return 'overdose';
  if (thinner?.id === 'blood-thinners') return 'head';
  if (someone === undefined) return undefined;
  return airway?.id === 'choking' ? airway.id : 'anything';
}

/** In a pose, the way out of that very pose comes with it. */
function sayOf(
  flag: RedFlag,
  situation: Situation,
  terms: Situation['terms'],
  of?: ToldOfIt,
): string {
  const { running, narrating, language } = situation;
  if (flag.idle && isIdle(situation)) return fill(flag.idle.say, terms);
  const say = (of && flag.instead?.[of]) ?? flag.say;
  const stretch = stretchOf(isInAPose(situation) ? running?.cue.stretch : undefined, language);
  // Nobody can call from there, so the whole way up comes before all of it (`comingUp`).
  const isUpsideDown = running !== undefined && narrating && isTippedBack(running, language);
  const way = isUpsideDown ? '' : wayOut(flag, stretch);
  const isTheirs = flag.id === 'emergency' && of === undefined;
  const out = isTheirs ? ifTheyCan(way, language) : way;
  return fill(say, { ...terms, out })
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Who reports an emergency may be the one who can't move. */
export function ifTheyCan(way: string, { prompts }: Situation['language']): string {
  if (way === '') return '';
  const after = way.charAt(0).toLowerCase() + way.slice(1);
  return fill(prompts.ifYouCan.say[0], { way: after });
}

function wayOut(flag: RedFlag, stretch: Stretch | undefined): string {
  return stretch?.notice?.wayUp ?? stretch?.release[0].text ?? flag.out ?? '';
}

/** A place that is only kept, and offered at a launch or before a notice, has nobody in the pose. */
export function isInAPose({ running, narrating, session }: Situation): boolean {
  const { playback, offer, starting } = session;
  const isToCome = offer?.no?.kind === 'setAside' || starting?.kind === 'goOn';
  return running !== undefined && (narrating || (playback !== undefined && !isToCome));
}

/** Whether nothing is being done: neither at a known place nor at an unknown one. */
export function isIdle(situation: Situation): boolean {
  return !isInAPose(situation) && situation.session.playback?.state !== 'narrating';
}

/** On the card the number stands in figures, which a phone makes a link of. */
export function reported(
  flag: RedFlag,
  situation: Situation,
  of?: ToldOfIt,
): Omit<Turn, 'session'> {
  const { terms, emergencyNumber } = situation;
  const inFigures = { ...terms, emergency: emergencyNumber, emergencyFirst: emergencyNumber };
  const onCard = sayOf(flag, situation, inFigures, of);
  return {
    kind: 'turn',
    did: flag.id,
    say: words(sayOf(flag, situation, terms, of)),
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
