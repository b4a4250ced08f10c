import { stretchStarts } from '../../core/routine/playback.js';
import { timelineOf } from '../../core/routine/timelines.js';
import { languageOf } from '../../models/languages.js';
import { type Listener, PLACES, say } from './listener.js';
import { UTTERANCES } from './utterances.js';

/** No word but the one that was asked for leads back into what was stopped for somebody's health. */
const language = languageOf('en-US');

async function inAHold(): Promise<Listener> {
  const there = PLACES['in the middle of a hold'];
  if (there === undefined) throw new Error('There is no such place.');
  return there();
}

/** The stretch that is being narrated, or would be gone on with. */
function stretchIn({ session: { playback } }: Listener): string | undefined {
  if (playback === undefined || playback.state === 'ended') return undefined;
  const { run, placeMs } = playback;
  const starts = stretchStarts(timelineOf(run, language, run.opening));
  return starts.findLast(({ startMs }) => startMs <= placeMs)?.stretch;
}

/** They say that a doctor agrees, or that it was a mistake. */
const AGREEING = ['DoctorAgreesIntent', 'UndoIntent', 'NoneIntent'];

test.each(UTTERANCES.filter(({ intent }) => !AGREEING.includes(intent)))(
  '$intent $slots goes on with nothing that waits until a doctor agrees',
  async ({ intent, slots }) => {
    const condition = { said: 'high blood pressure', id: 'blood-pressure' };
    const told = await say(await inAHold(), 'ConditionIntent', { slots: { condition } });
    expect(told.session.later).toBeDefined();
    const now = await say(told, intent, { slots });
    expect(now.session.playback?.run.id).not.toBe(told.session.later?.run.id);
  },
);

/** They say by its name that they want that one after all. */
const NAMING = ['StartStretchIntent', 'PutBackIntent', 'FromStretchIntent', 'FirstStretchIntent'];

test.each(UTTERANCES.filter(({ intent }) => !NAMING.includes(intent)))(
  '$intent $slots does not lead back into a stretch that hurt',
  async ({ intent, slots }) => {
    const before = await inAHold();
    const hurt = await say(before, 'StopStretchIntent');
    const [sore] = hurt.session.sore;
    const on = await say(hurt, 'AMAZON.YesIntent');
    expect(stretchIn(on)).not.toBe(sore);
    const now = await say(on, intent, { slots, afterMs: 20_000 });
    if (now.session.sore.includes(sore ?? '')) expect(stretchIn(now)).not.toBe(sore);
  },
);
