import { stretchOf } from '../../content.js';
import { standingAt } from '../../routine/running.js';
import { promptTurn, sayOf } from '../prompts.js';
import { type Situation, type Turn, textOf, words } from '../turn.js';

/** "No" to going on from a kept place: it isn't offered again, and "resume" still leads there. */
export function setAsideTurn(situation: Situation): Turn {
  return settingAside(promptTurn('setAside', situation));
}

/** The routine isn't for them before a doctor says so: they are told, and it is set aside. */
export function notForNowTurn(turn: Turn, situation: Situation): Turn {
  const { question, session } = promptTurn('notForNow', situation);
  const { running, language } = situation;
  const out = stretchOf(running?.cue.stretch, language)?.release[0].text ?? '';
  const text = `${textOf(turn.say)} ${sayOf('notForNow', situation, { out })}`;
  const { offer } = session;
  return settingAside({
    ...turn,
    say: words(text),
    question,
    session: { ...turn.session, offer, later: running && standingAt(running), quiet: true },
  });
}

function settingAside(turn: Turn): Turn {
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
