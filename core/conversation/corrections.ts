import { miss } from './miss.js';
import { startWithHold } from './on-the-mat/start.js';
import { remindTurn } from './reminders.js';
import type { Decision, Situation } from './turn.js';
import { minutes, type Slot, seconds } from './wishes.js';

/** A bare number below this means minutes: no hold lasts so few seconds. */
const FEWEST_SECONDS = 5;

/** "No, I meant eight": the time of a reminder, if that was spoken of, or else a hold. */
export function correctionTurn(
  meant: { at: Slot | undefined; hold: Slot | undefined; number: Slot | undefined },
  situation: Situation,
): Decision {
  const { session, running } = situation;
  const { at, hold, number } = meant;
  const time = at ?? clockTime(number);
  const isReminder =
    session.justReminded || session.askedTimes || session.offer?.yes?.kind === 'remind';
  if (isReminder && time) return remindTurn({ count: undefined, times: [time] }, situation);
  const wished = hold ?? length(number ?? hourOf(at));
  const isHold =
    running || session.starting || session.playback || session.offer?.yes?.kind === 'routine';
  return wished && isHold ? startWithHold({ hold: wished }, situation) : miss(situation);
}

function length(number: Slot | undefined): Slot | undefined {
  return Number(number?.said) < FEWEST_SECONDS ? minutes(number) : seconds(number);
}

function clockTime(number: Slot | undefined): Slot | undefined {
  return number && { said: `${number.said.padStart(2, '0')}:00` };
}

function hourOf(at: Slot | undefined): Slot | undefined {
  const hour = /^(\d\d):00$/.exec(at?.said ?? '')?.[1];
  return hour === undefined ? undefined : { said: String(Number(hour)) };
}
