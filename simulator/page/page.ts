import type { EchoTurn } from '../device.js';
import type { Sound } from '../narration.js';
import { asFragment, asTest, type Exchange, inFragment } from './conversation.js';
import { developerLine, showMeters } from './developer-view.js';
import { idIn, keepSettings, keptLines } from './kept.js';
import { enableMicrophone } from './microphone.js';
import { enablePanel } from './panel.js';
import { type Playing, play } from './player.js';
import { type RemindersShown, ringReminders, showReminders } from './reminders-view.js';
import { enableSeeking, type Segment, showRoutine } from './routine-view.js';
import type { Sent } from './screen.js';
import { drawScreen, hasScreen, showScreen } from './screen-view.js';
import { silenceAfter } from './silence.js';
import {
  addLine,
  addNote,
  chosen,
  element,
  fitButtons,
  input,
  setRing,
  understood,
} from './view.js';

interface PageTurn extends EchoTurn {
  sounds: Sound[];
  /** What of the round came before. */
  before: Segment[];
  open: boolean;
  /** When the first word is heard, on the device's clock, in ms since 1970. */
  heardMs: number;
  reminders?: RemindersShown[];
  /** Whether reminders are allowed. */
  consent: boolean;
}

/** The person is the same in all tabs; each tab is a device with a session of its own. */
const person = idIn(localStorage, 'person');
const device = idIn(sessionStorage, 'device');
let playing: Playing | undefined;
let heardMs = 0;
let sending = Promise.resolve();
/** When the last answer was asked for, and whether it was heard to its end. */
let askedMs = 0;
let isHeard = true;
const exchanges: Exchange[] = [];

/** The device's clock follows playback: it runs faster or jumps with it. */
const now = () => Math.round(playing ? heardMs + playing.elapsedMs() : Date.now() + aheadMs());

/** How far that clock is ahead of the real one, in ms; it is kept when the page is reopened. */
const aheadMs = () => Number(localStorage.getItem('aheadMs') ?? 0);
const keepClock = (more = 0) => localStorage.setItem('aheadMs', String(now() + more - Date.now()));

element('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const words = input('words');
  const said = words.value.trim();
  words.value = '';
  if (said !== '') void say(said);
});

for (const button of document.querySelectorAll('.phrases button')) {
  button.addEventListener('click', () => void say(button.textContent ?? ''));
}

enableMicrophone(element('microphone'), {
  lang: () => chosen('locale'),
  onHearing(hearing, status) {
    if (hearing === 'starting') playing?.stop();
    setRing(hearing === 'hearing' ? 'listening' : 'idle', status);
  },
  onHeard: (said) => void say(said),
});

enableSeeking();
keepSettings();
const before = keptLines();
for (const line of before) addLine(line);
if (before.length > 0) addNote('The page was reloaded: that session is over.');

enablePanel({
  now,
  onLater: (ms) => {
    keepClock(ms);
    playing?.stop();
    playing = undefined;
  },
  onDevice: () => void drawScreen(screenEvents),
  onForget: async () => {
    const { ok } = await post('/api/forget', {});
    playing?.stop();
    addNote(
      ok
        ? 'The skill was removed: nothing is kept about you.'
        : 'The table cannot be reached, so nothing was erased. Try again in a few seconds.',
    );
  },
});
ringReminders(now);
window.addEventListener('resize', () => void drawScreen(screenEvents));

/** Leaving the page ends the session, like switching off the device. */
window.addEventListener('pagehide', () => {
  keepClock();
  const body = JSON.stringify({ person, device, locale: chosen('locale'), at: now() });
  navigator.sendBeacon('/api/end', new Blob([body], { type: 'application/json' }));
});

const how = {
  aloud: () => input('aloud').checked,
  speed: () => Number(chosen('speed')),
  voice: () => ({ name: '', rate: 1, lang: chosen('locale') }),
};

/** Says something; any speech stops, as on an Echo. */
async function say(said: string): Promise<void> {
  addLine({ who: 'you', text: said });
  await send('/api/turn', { said });
}

/** What happens when the screen is touched. */
const screenEvents = {
  now,
  onSent: ({ token, arguments: args }: Sent) => {
    addNote(`Touched: ${String(args[1]).replace(/^AMAZON\.|Intent$/g, '')}`);
    void send('/api/touch', { token, arguments: args });
  },
};

/** Words, or a touch. */
type Asked = { said: string } | Sent;

/** Queues requests, so that answers come in the order of the words. */
function send(path: string, what: Asked): Promise<void> {
  sending = sending.then(() => sendNow(path, what));
  return sending;
}

async function sendNow(path: string, what: Asked): Promise<void> {
  const at = now();
  const afterMs = isHeard ? undefined : at - askedMs;
  keepClock();
  playing?.stop();
  setRing('thinking', 'Thinking…');
  const began = performance.now();
  try {
    const reply = await post(path, { ...what, at });
    if (!reply.ok) throw new Error(`The desk answered ${reply.status}`);
    const turn: PageTurn = await reply.json();
    askedMs = at;
    exchanges.push({
      said: 'said' in what ? what.said : '',
      atMs: afterMs,
      sounds: turn.sounds,
      open: turn.open,
    });
    hear(turn, Math.round(performance.now() - began));
  } catch (error) {
    setRing('idle', 'Not connected');
    addNote(`${String(error)}. Is npm start still running?`);
  }
}

function post(path: string, what: object): Promise<Response> {
  const body = {
    person,
    device,
    locale: chosen('locale'),
    screen: hasScreen(),
    at: now(),
    ...what,
  };
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function hear(turn: PageTurn, tookMs: number): void {
  element('understood').textContent = understood(turn);
  requestText().value = JSON.stringify(turn.request, null, 2);
  element('response').textContent = JSON.stringify(turn.response, null, 2);
  const { sounds, open, reminders = [] } = turn;
  showMeters(turn, sounds);
  showReminders(reminders);
  const hearing =
    sounds.length > 0
      ? addLine({ who: 'alexa', sounds, locale: chosen('locale') }, true)
      : undefined;
  const { card } = turn.response.response;
  if (card && 'title' in card) addNote(`A card: ${card.title}`);
  addLine({ who: 'turn', ...developerLine(turn, tookMs) });
  if (!open) addNote('The session is closed.');
  input('consent').checked = turn.consent;
  fitButtons(!open ? 'closed' : turn.response.sessionAttributes?.playback ? 'mat' : 'open');
  const onPlace = showRoutine(sounds, turn.before, (elapsedMs) => {
    if (isHeard) return;
    playing?.seek(elapsedMs);
    void drawScreen(screenEvents);
  });
  setRing('speaking', 'Speaking');
  heardMs = turn.heardMs;
  isHeard = false;
  playing = play(sounds, how, {
    onPlace(sound, elapsedMs) {
      hearing?.(sound);
      onPlace(sound, elapsedMs);
      if (sound.text === undefined) setRing('quiet', 'Quiet');
      else setRing('speaking', 'Speaking');
    },
    onEnd() {
      isHeard = true;
      if (open) waitForAnswer(silenceAfter(turn.response));
      else setRing('idle', 'Ready');
    },
  });
  element('reprompt').textContent = '';
  void showScreen(turn.response, turn.heardMs, screenEvents);
}

/** Plays the silence in which nobody answers; it stands still while somebody types. */
function waitForAnswer(silence: readonly Sound[]): void {
  heardMs = now();
  const reprompt = silence.find(({ text }) => text !== undefined);
  element('reprompt').textContent = reprompt ? `In silence: ${reprompt.text}` : '';
  let repeated = false;
  const isTyping = () => input('words').value !== '';
  playing = play(
    silence,
    { ...how, speed: () => (isTyping() ? 0 : how.speed()) },
    {
      onPlace({ text }) {
        if (text === undefined) return setRing('listening', 'Listening: it is your turn');
        setRing('speaking', 'Speaking');
        if (!repeated && reprompt)
          addLine({ who: 'alexa', sounds: [reprompt], locale: chosen('locale') });
        repeated = true;
      },
      onEnd: () => void closeUnanswered(),
    },
  );
}

/** An Echo ends the session by itself, and the place is kept. */
async function closeUnanswered(): Promise<void> {
  await post('/api/end', { unanswered: true });
  setRing('idle', 'Ready');
  fitButtons('closed');
  addNote('Nobody answered: the session is closed.');
}

function requestText(): HTMLTextAreaElement {
  const found = element('request');
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('#request is not a text area');
  return found;
}

element('copy-test').addEventListener('click', () => copy(asTest(exchanges), 'The test'));
element('copy-link').addEventListener('click', () => {
  const { origin, pathname } = location;
  void copy(`${origin}${pathname}${asFragment(exchanges)}`, 'The link');
});

async function copy(text: string, what: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  addNote(`${what} is on the clipboard.`);
}

element('resend').addEventListener('click', () => void resend());

/** Sends the request as it was edited. The device's own session goes on as it was. */
async function resend(): Promise<void> {
  try {
    const request: unknown = JSON.parse(requestText().value);
    const reply = await post('/api/request', { request });
    if (!reply.ok) throw new Error(`The desk answered ${reply.status}`);
    const { response, sounds } = await reply.json();
    element('response').textContent = JSON.stringify(response, null, 2);
    addNote('The edited request was answered; the session is as it was:');
    addLine({ who: 'alexa', sounds, locale: chosen('locale') });
  } catch (error) {
    addNote(`The edited request failed. ${String(error)}`);
  }
}

/** Says what a link holds, each line at its time in the answer before. */
async function sayAgain(): Promise<void> {
  for (const { said, atMs } of inFragment(location.hash)) {
    await sending;
    if (atMs !== undefined) playing?.seek(askedMs + atMs - heardMs);
    isHeard = atMs === undefined;
    await say(said);
  }
}

fitButtons('closed');
void drawScreen(screenEvents);
await sayAgain();
