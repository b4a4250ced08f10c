import type { PromptId } from '../../../models/languages.js';
import { stretchOf } from '../../content.js';
import type { Change } from '../../memory/people.js';
import { withoutNotice } from '../../memory/person.js';
import type { Standing } from '../../memory/run.js';
import { type Running, standingAt } from '../../routine/running.js';
import { promptTurn, sayOf } from '../prompts.js';
import { type Situation, type Turn, textOf, words } from '../turn.js';
import { MOST_NAMED, namesOf, suitedAhead } from './suited.js';

/** "No" to going on from a kept place: it isn't offered again, and "resume" still leads there. */
export function setAsideTurn(situation: Situation): Turn {
  return {
    ...settingAside(promptTurn('setAside', situation)),
    keep: {
      change: ({ place, ...person }) => ({ ...person, place: place && { ...place, aside: true } }),
      quietly: true,
    },
  };
}

/** "That was my husband", to a kept place that is offered: somebody else heard the notice, too. */
export function anothersPlaceTurn(situation: Situation): Turn | undefined {
  const { narrating, session } = situation;
  if (narrating || session.offer?.no?.kind !== 'setAside') return undefined;
  return withADoctorFirst(setAsideTurn(situation), situation);
}

/** The routine isn't for them before a doctor says so: they are told, and it is set aside. */
export function notForNowTurn(turn: Turn, situation: Situation): Turn {
  const { running, language } = situation;
  const stretch = stretchOf(running?.cue.stretch, language);
  const isLedOut = isInIt(situation) && stretch?.notice === undefined;
  const out = (isLedOut && stretch?.release[0].text) || '';
  const ahead = running && suitedAhead(turn.session, running, situation);
  const skipped = running ? skippedIn(running, ahead) : [];
  const prompt = notForNowPrompt(running && ahead === undefined, skipped);
  const { question, session } = promptTurn(prompt, situation);
  const count = language.words.cardinal(skipped.length);
  const values = { out, stretches: namesOf(skipped, situation), count };
  const text = `${textOf(turn.say)} ${sayOf(prompt, situation, values)}`.replace(/ {2,}/g, ' ');
  const { offer } = session;
  const later = ahead && standingAt(ahead);
  return {
    ...settingAside({
      ...turn,
      say: words(text),
      question,
      session: { ...turn.session, offer, later, quiet: true },
    }),
    keep: keepingAt(later),
  };
}

/** A place that is only kept, and offered at a launch, or that waits, has nobody in the pose. */
function isInIt({ narrating, session: { playback, offer } }: Situation): boolean {
  return narrating || (playback !== undefined && offer?.no?.kind !== 'setAside');
}

function notForNowPrompt(isNoneLeft: boolean | undefined, skipped: readonly string[]): PromptId {
  if (isNoneLeft) return 'notForThem';
  if (skipped.length === 0) return 'notForNow';
  return skipped.length > MOST_NAMED ? 'notForNowWithoutSeveral' : 'notForNowWithout';
}

/** The place without what is ruled out, since nothing of the reason is kept; gone if nothing is left. */
function keepingAt(playback: Standing | undefined): NonNullable<Turn['keep']> {
  return {
    change: ({ place, ...person }) => ({
      ...person,
      place: place && playback && { ...place, playback, aside: true },
    }),
    quietly: true,
  };
}

/** They should ask a doctor: before the next start the notice comes again, in another conversation, too. */
export function withADoctorFirst(turn: Turn, situation: Situation): Turn {
  const { keep, session } = turn;
  const { speaker } = situation;
  const again = { ...turn, session: { ...session, noticeHeard: false } };
  if (keep === undefined && !session.known) return again;
  const change: Change = (person) => withoutNotice(keep?.change(person) ?? person, speaker);
  return { ...again, keep: { quietly: true, ...keep, change } };
}

/** What is among what was left of it, and not in it any more, by id. */
function skippedIn(before: Running, ahead: Running | undefined): string[] {
  const kept = ahead?.starts.map(({ stretch }) => stretch) ?? [];
  const left = before.starts.slice(before.current).map(({ stretch }) => stretch);
  return [...new Set(left)].filter((id) => !kept.includes(id));
}

/** The turn, after which the routine isn't offered again. */
export function settingAside(turn: Turn): Turn {
  return {
    ...turn,
    setsAside: true,
    session: { ...turn.session, playback: undefined },
  };
}
