import { runningAt } from '../routine/running.js';
import { isTippedBack } from './on-the-mat/coming-up.js';
import { enter } from './on-the-mat/enter.js';
import { isJustSet, speedTurn, takeBackTurn } from './on-the-mat/settings.js';
import { lastWords } from './repeat.js';
import { type Situation, type Turn, words } from './turn.js';

/** "Speak slower", "say that again slower": from now on, and what they were told last once more. Just after "faster", that is taken back. */
export function slowerTurn(situation: Situation): Turn {
  if (isJustFaster(situation)) return takeBackTurn(situation);
  const turn = speedTurn('slower', situation);
  const { running, narrating, session, language } = situation;
  if (running === undefined || session.starting || isTippedBack(running, language)) return turn;
  return narrating ? withLastWords(turn, situation) : withLastAnswer(turn, situation);
}

function isJustFaster(situation: Situation): boolean {
  const { undo, speed } = situation.session;
  const isNew = undo?.of === 'setting' && undo.run.speed !== speed;
  return speed === 'faster' && isNew && isJustSet(situation);
}

/** In a narration, the instruction, or what was told of the pose; what was changed isn't said again. */
function withLastWords(turn: Turn, situation: Situation): Turn {
  const { language, running } = situation;
  const { playback } = turn.session;
  if (running === undefined || playback?.state !== 'narrating') return turn;
  const { lastHeard } = running;
  if (lastHeard !== undefined && lastHeard.id !== 'leadForm') return turn;
  const there = runningAt(playback, language);
  const { lead } = playback;
  if (there === undefined || lead?.id !== 'leadSaid') return turn;
  const told = { ...lastWords(running), first: lead.text };
  const again = enter(there, { placeMs: there.placeMs, lead: told, did: turn.did }, situation);
  return {
    ...turn,
    say: again.say,
    session: { ...turn.session, playback: again.session.playback },
  };
}

/** Where nothing is narrated, the answer. */
function withLastAnswer(turn: Turn, { session }: Situation): Turn {
  const { said, offer, choices } = session;
  if (said?.question === undefined || said.small || turn.say.kind !== 'words') return turn;
  return {
    ...turn,
    say: words(`${turn.say.text} ${said.text}`),
    question: said.question,
    session: { ...turn.session, offer, choices },
  };
}
