import { type Fault, intent, NOW, sent, slot } from '../fault.js';
import type { World } from '../world.js';

const LONG = 'x'.repeat(100_000);
const NUMBERS = '1 '.repeat(500);
const run = { id: 'daily', seed: 0, opening: true, noticeHeard: true };
const round = { startedMs: 0, session: 's' };
const narrating = {
  state: 'narrating',
  run,
  placeMs: 0,
  startedMs: 1_795_510_000_000,
  cues: 40,
  round,
  held: [],
};
const standing = { state: 'standing', run, placeMs: 60_000, round, held: [] };

/** A session that holds this, and what is asked in it. */
const tampered = (fault: string, attributes: unknown, name: string, hears: RegExp): Fault =>
  sent(fault, intent(name), hears, { attributes });

/** Two copies of a session are sent again, each with another start: it was one round. */
async function copies({ say, wait, send, response }: World): Promise<string> {
  await say('open back coach');
  await say('start my stretches');
  const { sessionAttributes: { playback, ...attributes } = {} } = response() ?? {};
  wait({ seconds: 245 });
  await say('no');
  for (const earlierMs of [1_000, 2_000]) {
    const startedMs = playback.startedMs - earlierMs;
    const round = { ...playback.round, startedMs };
    const copy = { ...attributes, playback: { ...playback, startedMs, round } };
    const timestamp = new Date(startedMs + 245_000).toISOString();
    await send(intent('AMAZON.NoIntent', {}, { timestamp }), { attributes: copy });
  }
  return '';
}

const NOTHING_RUNS = /^We're not in the middle of anything/;
const ANY = /\w/;

export const sessions: Fault[] = [
  tampered('is a list', [1], 'DangerousIntent', /call 911/),
  tampered('is text', 'x', 'DangerousIntent', /call 911/),
  sent(
    'has 200 KB, and the screen tells of an error: they don’t go back',
    { type: 'Alexa.Presentation.APL.RuntimeError', timestamp: NOW },
    /^$/,
    { attributes: { topic: 'x'.repeat(200_000) } },
  ),
  tampered('said 100,000 letters last', { said: { text: LONG } }, 'AMAZON.RepeatIntent', ANY),
  tampered(
    'asks 100,000 letters',
    { said: { text: 'x', question: { ask: LONG, reprompt: LONG } } },
    'AMAZON.RepeatIntent',
    ANY,
  ),
  tampered(
    'told a thousand things',
    { told: Array.from({ length: 1_000 }, () => LONG.slice(0, 100)) },
    'DangerousIntent',
    /call 911/,
  ),
  tampered(
    'offers ten thousand choices',
    { choices: Array.from({ length: 10_000 }, () => ({ kind: 'answer', id: 'cause' })) },
    'FirstOneIntent',
    ANY,
  ),
  tampered(
    'offers what is not there',
    { offer: { yes: { kind: 'answer', id: 'toString' } } },
    'AMAZON.YesIntent',
    ANY,
  ),
  tampered(
    'offers a prompt of 100,000 letters',
    { offer: { yes: { kind: 'prompt', id: LONG } } },
    'AMAZON.YesIntent',
    ANY,
  ),
  tampered(
    'offers a routine that is not there',
    { offer: { yes: { kind: 'routine', id: 'yoga' } } },
    'AMAZON.YesIntent',
    ANY,
  ),
  tampered(
    'starts what is not there',
    { starting: { kind: 'routine', id: '__proto__' } },
    'AMAZON.YesIntent',
    ANY,
  ),
  tampered(
    'is in a routine that is not there',
    { playback: { ...narrating, run: { ...run, id: 'yoga' } } },
    'AMAZON.NextIntent',
    ANY,
  ),
  tampered(
    'is in a routine called __proto__',
    { playback: { ...standing, run: { ...run, id: '__proto__' } } },
    'TimeLeftIntent',
    ANY,
  ),
  tampered(
    'stands a day into a routine',
    { playback: { ...standing, placeMs: 86_400_000 } },
    'TimeLeftIntent',
    ANY,
  ),
  tampered(
    'stands before its beginning',
    { playback: { ...standing, placeMs: -1 } },
    'TimeLeftIntent',
    NOTHING_RUNS,
  ),
  tampered(
    'narrates ten thousand cues of a round that was never begun',
    { playback: { ...narrating, cues: 10_000 } },
    'AMAZON.PauseIntent',
    ANY,
  ),
  tampered(
    'narrates since the year 300,000',
    { playback: { ...narrating, startedMs: 9e15 } },
    'AMAZON.PauseIntent',
    ANY,
  ),
  tampered(
    'narrates since before Christ',
    { playback: { ...narrating, startedMs: -9e15 } },
    'AMAZON.PauseIntent',
    ANY,
  ),
  tampered(
    'held for fifty days in a round that was never begun',
    { playback: { ...standing, held: Array.from({ length: 50 }, () => 86_400_000) } },
    'AMAZON.StopIntent',
    ANY,
  ),
  tampered(
    'changes an exercise that is not there',
    { playback: { ...standing, run: { ...run, changes: [{ exercise: -7, holdMs: 60_000 }] } } },
    'TimeLeftIntent',
    ANY,
  ),
  tampered(
    'leads in with 100,000 letters',
    { playback: { ...narrating, lead: { id: 'leadSaid', text: LONG } } },
    'AMAZON.RepeatIntent',
    ANY,
  ),
  tampered(
    'waits with a routine that is not there',
    { later: { ...standing, run: { ...run, id: 'yoga' } } },
    'AMAZON.ResumeIntent',
    ANY,
  ),
  tampered(
    'undoes into nothing',
    { undo: { run: { ...run, id: 'yoga' }, placeMs: 5 } },
    'UndoIntent',
    ANY,
  ),
  tampered('missed a thousand million times', { misses: 1e9 }, 'AMAZON.FallbackIntent', ANY),
  tampered(
    'reminds at 99:99',
    { offer: { yes: { kind: 'remind', times: ['99:99'] } } },
    'AMAZON.YesIntent',
    ANY,
  ),
  tampered(
    'is sore in ten thousand places',
    { sore: Array.from({ length: 10_000 }, () => 'x') },
    'StartRoutineIntent',
    ANY,
  ),
  tampered('shows a screen of 100,000 letters', { screen: LONG }, 'DangerousIntent', /call 911/),
  tampered('is about a topic of JavaScript’s own', { topic: 'constructor' }, 'MoreIntent', ANY),
  tampered(
    'is of a round of 100,000 letters',
    { playback: { ...standing, round: { startedMs: 0, session: LONG } } },
    'TimeLeftIntent',
    ANY,
  ),
  tampered(
    'said 8,000 marks last',
    { said: { text: 'a&'.repeat(4_000) } },
    'AMAZON.RepeatIntent',
    ANY,
  ),
  tampered(
    'said nothing but numbers, and asks them',
    { said: { text: NUMBERS, question: { ask: NUMBERS, reprompt: NUMBERS } } },
    'AMAZON.RepeatIntent',
    ANY,
  ),
  tampered(
    'has a list in fifty thousand lists',
    { topic: JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) },
    'DangerousIntent',
    /call 911/,
  ),
  sent(
    'is on Mars, and a reminder is asked for',
    intent('RemindIntent', slot('first', '09:00')),
    /^Every day at nine in the morning/,
    { attributes: { timeZone: 'Mars/Olympus' } },
  ),
  tampered(
    'offers a stretch that is not there: it is not named',
    { noticeHeard: true, offer: { yes: { kind: 'routine', id: 'yoga' } } },
    'AMAZON.YesIntent',
    /^I can guide you through cat-camel/,
  ),
  {
    fault: 'is sent again with other starts: it is one round',
    happens: copies,
    hears: /^$/,
    kept: () => ({ rounds: 2 }),
  },
  tampered('says that a task started it, in text', { task: 'yes' }, 'AMAZON.StopIntent', ANY),
];
