import { WAY_TO_THE_EAR_MS } from '../core/conversation/on-the-mat/narrate.js';
import { parseSession } from '../core/memory/session.js';
import { Device, type EchoTurn } from '../simulator/device.js';
import { soundsOf } from '../simulator/narration.js';
import { type Playing, play } from '../simulator/page/player.js';
import { screenLock } from './awake.js';
import { buzz, ring } from './bell.js';
import { handsFree } from './hands-free.js';
import { brokenOff, keepSession, localeFrom } from './kept.js';
import { mat } from './mat.js';
import { keepOffline } from './offline.js';
import { pages } from './pages.js';
import { poseOf } from './pose.js';
import { type Shown, sceneIn } from './scene.js';
import { settingsDialog } from './settings.js';
import { skillHere } from './skill.js';
import type { Understanding } from './understanding.js';
import { the, turnTo } from './view.js';

/** Words that are taken before their sentence is over. */
const CONTROLS = [
  'AMAZON.PauseIntent',
  'AMAZON.StopIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.ResumeIntent',
];
/** After these there is nothing left to read or to press. */
const FAREWELLS = ['goodbye', 'declined', 'set-aside'];
/** How often the place is kept, in ms: a page can vanish at any time. */
const KEEP_MS = 1_000;
const SCREEN = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.4' } } };

const settings = settingsDialog({ onPlace: () => void startAnew(), onForget: forget });
const locale = () => localeFrom(settings());
const lock = screenLock();

let understanding: Promise<Understanding> | undefined;
let ready: Understanding | undefined;

/** Loads it once; after a failure, the next sentence tries again. */
function understood(): Promise<Understanding> {
  understanding ??= import('./understanding.js').then((one) => one.loadUnderstanding());
  understanding.then(
    (loaded) => {
      ready = loaded;
    },
    () => {
      understanding = undefined;
    },
  );
  return understanding;
}

const skill = skillHere(() =>
  understood().then(
    ({ trained }) => trained,
    () => undefined,
  ),
);

let playing: Playing | undefined;
let isOver = true;
let heardMs = 0;
/** When the request that is under way was made. */
let askedMs = 0;
let shown: Shown | undefined;
let echo = newEcho();
let sending: Promise<void> = Promise.resolve();
let takeNewVersion = () => {};

function newEcho(): Device {
  return new Device(skill, (said) => ready?.understand(said) ?? notYet(), {
    locale: locale(),
    userId: 'me',
    callIn: (words) => ready?.callIn(words),
    now: () => askedMs,
    interfaces: () => SCREEN,
  });
}

function notYet(): never {
  throw new Error('Words were asked for before they can be understood');
}

/** The coach's clock follows what is played; after that, it is the real one. */
function now(): number {
  if (playing === undefined) return Date.now();
  const atMs = heardMs + playing.elapsedMs();
  return Math.round(isOver ? Math.max(Date.now(), atMs) : atMs);
}

const onTheMat = mat({
  onTouch: (intent) => void touch(intent),
  onHold(at) {
    if (settings().bell) ring(at);
    if (settings().vibration) buzz(at);
  },
});
const beside = pages({
  locale,
  onTouch: (intent, about) => void touch(intent, about),
  onHome: () => void goHome(),
});
const ears = handsFree({
  lang: locale,
  onSaid: (said) => void say(said),
  isControl(said) {
    const { intent = '', confidence = 0 } = ready?.understand(said) ?? {};
    return confidence === 1 && CONTROLS.includes(intent);
  },
});

/** Requests wait for each other; a new one silences what is being said. */
function send(ask: (echo: Device) => Promise<EchoTurn>): Promise<void> {
  sending = sending.then(async () => {
    askedMs = now();
    playing?.stop();
    isOver = true;
    try {
      hear(await ask(echo));
    } catch (error) {
      console.error(error);
      tell('Something went wrong. Your place is kept: try again.');
    }
  });
  return sending;
}

function touch(intent: string, about = ''): Promise<void> {
  const elapsedMs = playing?.elapsedMs() ?? 0;
  return send((there) => there.touch(shown?.token ?? '', ['touch', intent, elapsedMs, about]));
}

async function say(said: string): Promise<void> {
  tell(ready ? `“${said}”` : 'Loading what it takes to understand words (1 MB, once)…');
  try {
    await understood();
  } catch {
    tell('Words need a connection the first time. The buttons work without one.');
    return;
  }
  tell(`“${said}”`);
  await send((there) => there.utter(said));
}

function hear({ response }: EchoTurn): void {
  const sounds = soundsOf(response, locale());
  const scene = sceneIn(response);
  if (scene) shown = scene;
  const follow = scene ? show(scene) : undefined;
  follow?.(0);
  const did = String(response.sessionAttributes?.did);
  if (!echo.isOpen && FAREWELLS.includes(did))
    showHome(sounds.map(({ text = '' }) => text).join(' '));
  takeFocus();
  lock.hold(follow !== undefined);
  heardMs = askedMs + WAY_TO_THE_EAR_MS;
  isOver = false;
  keep();
  let keptMs = 0;
  playing = play(sounds, playback, {
    onPlace(_, elapsedMs) {
      follow?.(elapsedMs);
      if (Math.abs(elapsedMs - keptMs) < KEEP_MS) return;
      keptMs = elapsedMs;
      keep();
    },
    onEnd() {
      isOver = true;
      lock.hold(false);
      if (!echo.isOpen) playing = undefined;
      keep();
      takeNewVersion();
    },
    onSpeak: (text) => ears.spoke(text),
    onBell() {
      if (!settings().bell) ring('start');
    },
    onSlept: () => void touch('AMAZON.PauseIntent'),
  });
}

const playback = {
  aloud: () => settings().aloud,
  speed: () => 1,
  voice: () => ({ name: settings().voice, rate: settings().rate, lang: locale() }),
};

/** Shows a scene; what moves it on, if it is a routine. */
function show({ scene }: Shown): ((elapsedMs: number) => void) | undefined {
  switch (scene.kind) {
    case 'routine':
      return onTheMat.run(scene);
    case 'paused':
      return void onTheMat.pause(scene);
    case 'words':
      return void beside.words(scene);
    case 'round':
    case 'menu':
      return void beside.pictures(scene);
    case 'week':
      return void beside.week(scene);
    case 'emergency':
      return void beside.emergency(scene);
  }
}

function tell(words: string): void {
  the('status').textContent = words;
}

function keep(): void {
  keepSession(echo.isOpen ? { session: echo.kept, heardMs: now() } : undefined);
}

/** For those who use a keyboard: what they pressed may be gone. */
function takeFocus(): void {
  const { activeElement } = document;
  if (activeElement !== document.body && activeElement?.checkVisibility()) return;
  document.querySelector<HTMLElement>('main section:not([hidden]) .main')?.focus();
}

function showHome(note = ''): void {
  turnTo('home');
  the('home-note').textContent = note;
  the('resume').hidden = parseSession(echo.kept.attributes).playback?.state !== 'standing';
  lock.hold(false);
}

async function goHome(): Promise<void> {
  await sending;
  playing?.stop();
  askedMs = now();
  if (echo.isOpen) await echo.end('', 'USER_INITIATED');
  isOver = true;
  playing = undefined;
  keep();
  tell('');
  showHome();
  takeFocus();
  takeNewVersion();
}

async function startAnew(): Promise<void> {
  await goHome();
  echo = newEcho();
}

async function forget(): Promise<void> {
  await goHome();
  try {
    await echo.remove();
    showHome('Nothing is kept about you any more.');
  } catch {
    showHome('This could not be erased. Try again, or clear the data of this page in the browser.');
  }
}

/** A page that was closed in the middle of a routine: the clock stopped where it was last heard. */
async function takeUp(): Promise<void> {
  const before = brokenOff();
  if (before === undefined) return;
  const { playback } = parseSession(before.session.attributes);
  askedMs = before.heardMs;
  echo.restore(before.session);
  await echo.end('', 'USER_INITIATED');
  keepSession(undefined);
  if (playback && playback.state !== 'ended') await send((there) => there.launch());
}

the('home-pose').append(...[poseOf('childs-pose') ?? []].flat());
the('start').addEventListener('click', () => void send((there) => there.ask('StartRoutineIntent')));
the('resume').addEventListener(
  'click',
  () => void send((there) => there.ask('AMAZON.ResumeIntent')),
);
for (const button of document.querySelectorAll<HTMLElement>('[data-ask]'))
  button.addEventListener('click', () => void send((there) => there.ask(button.dataset.ask ?? '')));
the('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const input = the<HTMLInputElement>('said');
  const said = input.value.trim();
  input.value = '';
  if (said !== '') void say(said);
});
window.addEventListener('pagehide', keep);

await takeUp();
document.body.dataset.ready = 'true';
void keepOffline(() => document.body.dataset.page === 'home').then(
  (takeOver) => {
    takeNewVersion = takeOver;
  },
  () => {
    // Without a service worker, as in some private windows, it works online.
  },
);
// After the first paint, and after all that the first tap needs.
void understood().catch(() => {});
