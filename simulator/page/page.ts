import { deviceClock } from './clock.js';
import { type Exchange, inFragment, NOBODY_ANSWERED } from './conversation.js';
import { leave, type PageTurn, post } from './desk-api.js';
import { enableDeveloperTools } from './developer-tools.js';
import { ears } from './hearing.js';
import { keepSettings, keptLines } from './kept.js';
import { enableMicrophone } from './microphone.js';
import { enablePanel } from './panel.js';
import { ringReminders } from './reminders-view.js';
import { enableSeeking } from './routine-view.js';
import type { Sent } from './screen.js';
import { drawScreen } from './screen-view.js';
import { addLine, addNote, chosen, element, fitButtons, input, setRing } from './view.js';

const clock = deviceClock();
const exchanges: Exchange[] = [];
let sending = Promise.resolve();
/** When the last answer was asked for, and when its first word was heard. */
let askedMs = 0;
let heardMs = 0;

/** What happens when the screen is touched. */
const screenEvents = {
  now: clock.now,
  onSent: ({ token, arguments: args }: Sent) => {
    addNote(`Touched: ${String(args[1]).replace(/^AMAZON\.|Intent$/g, '')}`);
    void send('/api/touch', { token, arguments: args });
  },
};
const { hear, isHeard, backTo } = ears(clock, screenEvents, () => void closeUnanswered());

/** Says something; any speech stops, as on an Echo. */
async function say(said: string): Promise<void> {
  addLine({ who: 'you', text: said });
  await send('/api/turn', { said });
}

/** Queues requests, so that answers come in the order of the words. */
function send(path: string, what: { said: string } | Sent): Promise<void> {
  sending = sending.then(() => sendNow(path, what));
  return sending;
}

async function sendNow(path: string, what: { said: string } | Sent): Promise<void> {
  const at = clock.now();
  const atMs = isHeard() ? undefined : at - askedMs;
  clock.keep();
  clock.hush();
  setRing('thinking', 'Thinking…');
  const began = performance.now();
  try {
    const reply = await post(path, what, at);
    if (!reply.ok) throw new Error(`The desk answered ${reply.status}`);
    const turn: PageTurn = await reply.json();
    askedMs = at;
    heardMs = turn.heardMs;
    exchanges.push({ said: turn.said, atMs });
    hear(turn, Math.round(performance.now() - began));
  } catch (error) {
    setRing('idle', 'Not connected');
    addNote(`${String(error)}. Is npm start still running?`);
  }
}

/** An Echo ends the session by itself, and the place is kept. */
async function closeUnanswered(): Promise<void> {
  await post('/api/end', { unanswered: true }, clock.now());
  exchanges.push(NOBODY_ANSWERED);
  setRing('idle', 'Ready');
  fitButtons('closed');
  addNote('Nobody answered: the session is closed.');
}

/** Says what a link holds, each line at its time in the answer before. */
async function sayAgain(): Promise<void> {
  for (const { said, atMs } of inFragment(location.hash)) {
    await sending;
    if (atMs !== undefined) backTo(askedMs + atMs - heardMs);
    await say(said);
  }
}

element('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const words = input('words');
  const said = words.value.trim();
  words.value = '';
  if (said !== '') void say(said);
});
for (const button of document.querySelectorAll('.phrases button'))
  button.addEventListener('click', () => void say(button.textContent ?? ''));
enableMicrophone(element('microphone'), {
  lang: () => chosen('locale'),
  onHearing(hearing, status) {
    if (hearing === 'starting') clock.hush();
    setRing(hearing === 'hearing' ? 'listening' : 'idle', status);
  },
  onHeard: (said) => void say(said),
});
enableSeeking();
enableDeveloperTools(exchanges, clock);
keepSettings();
const before = keptLines();
for (const line of before) addLine(line);
if (before.length > 0) addNote('The page was reloaded: that session is over.');
enablePanel({
  now: clock.now,
  onLater: clock.jump,
  onDevice: () => void drawScreen(screenEvents),
  async onForget() {
    const { ok } = await post('/api/forget', {}, clock.now());
    clock.hush();
    addNote(
      ok
        ? 'The skill was removed: nothing is kept about you.'
        : 'The table cannot be reached, so nothing was erased. Try again in a few seconds.',
    );
  },
});
ringReminders(clock.now);
window.addEventListener('resize', () => void drawScreen(screenEvents));
window.addEventListener('pagehide', () => {
  clock.keep();
  leave(clock.now());
});

fitButtons('closed');
void drawScreen(screenEvents);
await sayAgain();
