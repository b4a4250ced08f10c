import { promptTurn, sayOf } from '../prompts.js';
import { type Situation, type Turn, words } from '../turn.js';
import { openReadBack, readBackTurn, spokenWhen, tellingThem } from './read-back.js';
import { isOnce, type Ring } from './rings.js';
import { type ReminderRefusal, refusedTurn } from './set.js';

/** "What are my reminders?": when they ring, or why they could not be read. What was read back stays open. */
export function remindersNowTurn(
  found: readonly Ring[] | ReminderRefusal,
  situation: Situation,
): Turn {
  const open = openReadBack(situation.session);
  if (open && (typeof found !== 'string' || found === 'needs-permission')) {
    const turn = readBackTurn(open.times, situation, open);
    return { ...turn, say: words(`${setSoFar(found, situation)}${stillOpen(turn, situation)}`) };
  }
  if (typeof found === 'string') return refusedTurn(found, situation);
  const [first] = found;
  if (first === undefined) return promptTurn('noReminders', situation);
  const prompt = found.length === 1 && isOnce(first) ? 'oneReminderNow' : 'remindersNow';
  const turn = promptTurn(prompt, situation, { when: spokenWhen(found, situation) });
  return tellingThem(found, turn);
}

function setSoFar(found: readonly Ring[] | string, situation: Situation): string {
  if (typeof found === 'string' || found.length === 0) return '';
  return `${sayOf('remindersNow', situation, { when: spokenWhen(found, situation) })} `;
}

/** What is to go for it is named again. */
function stillOpen({ say, session }: Turn, situation: Situation): string {
  const { times = [], instead } = openReadBack(session) ?? {};
  const isNamed = say.kind === 'words' && instead !== undefined;
  return isNamed ? say.text : sayOf('notSetYet', situation, { when: spokenWhen(times, situation) });
}
