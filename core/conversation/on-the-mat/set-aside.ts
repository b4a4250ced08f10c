import { stretchOf } from '../../content.js';
import { type Running, standingAt } from '../../routine/running.js';
import { promptTurn, sayOf } from '../prompts.js';
import { type Situation, type Turn, textOf, words } from '../turn.js';
import { namesOf, suitedAhead } from './suited.js';

/** "No" to going on from a kept place: it isn't offered again, and "resume" still leads there. */
export function setAsideTurn(situation: Situation): Turn {
  return settingAside(promptTurn('setAside', situation));
}

/** The routine isn't for them before a doctor says so: they are told, and it is set aside. */
export function notForNowTurn(turn: Turn, situation: Situation): Turn {
  const { running, language } = situation;
  const out = stretchOf(running?.cue.stretch, language)?.release[0].text ?? '';
  const ahead = running && suitedAhead(turn.session, running, situation);
  const skipped = running ? skippedIn(running, ahead) : [];
  const prompt =
    running && ahead === undefined
      ? 'notForThem'
      : skipped.length > 0
        ? 'notForNowWithout'
        : 'notForNow';
  const { question, session } = promptTurn(prompt, situation);
  const values = { out, stretches: namesOf(skipped, situation) };
  const text = `${textOf(turn.say)} ${sayOf(prompt, situation, values)}`;
  const { offer } = session;
  return settingAside({
    ...turn,
    say: words(text),
    question,
    session: { ...turn.session, offer, later: ahead && standingAt(ahead), quiet: true },
  });
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
    keep: {
      change: ({ place, ...person }) => ({ ...person, place: place && { ...place, aside: true } }),
      quietly: true,
    },
  };
}
