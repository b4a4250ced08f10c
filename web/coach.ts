import { buzz, ring } from './bell.js';
import { conversation } from './conversation.js';
import { handsFree } from './hands-free.js';
import { localeFrom } from './kept.js';
import { keepOffline } from './offline.js';
import { poseOf } from './pose.js';
import { screens } from './screens.js';
import { settingsDialog } from './settings.js';
import { the, turnTo } from './view.js';
import { wordsLater } from './words.js';

/** Words that are taken before their sentence is over. */
const CONTROLS = [
  'AMAZON.PauseIntent',
  'AMAZON.StopIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.ResumeIntent',
];

const settings = settingsDialog({ onPlace: () => void startAnew(), onForget: forget });
const locale = () => localeFrom(settings());
const words = wordsLater();
let takeNewVersion = () => {};

const show = screens({
  locale,
  onTouch: (intent, about) => void coach.touch(intent, about),
  onHome: () => void goHome(),
  onHold(at) {
    if (settings().bell) ring(at);
    if (settings().vibration) buzz(at);
  },
});
const ears = handsFree({
  lang: locale,
  onSaid: (said) => void coach.say(said),
  isControl(said) {
    const { intent = '', confidence = 0 } = words.now()?.understand(said) ?? {};
    return confidence === 1 && CONTROLS.includes(intent);
  },
});
const coach = conversation({
  settings,
  words,
  show,
  tell,
  onAnswer: takeFocus,
  onFarewell: showHome,
  onSpeak: (text) => ears.spoke(text),
  onQuiet: () => takeNewVersion(),
});

function tell(said: string): void {
  the('status').textContent = said;
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
  the('resume').hidden = !coach.canGoOn();
}

async function goHome(): Promise<void> {
  await coach.leave();
  tell('');
  showHome();
  takeFocus();
  takeNewVersion();
}

async function startAnew(): Promise<void> {
  await goHome();
  coach.startAnew();
}

async function forget(): Promise<void> {
  await goHome();
  try {
    await coach.forget();
    showHome('Nothing is kept about you any more.');
  } catch {
    showHome('This could not be erased. Try again, or clear the data of this page in the browser.');
  }
}

the('home-pose').append(...[poseOf('childs-pose') ?? []].flat());
the('start').addEventListener('click', () => void coach.ask('StartRoutineIntent'));
the('resume').addEventListener('click', () => void coach.ask('AMAZON.ResumeIntent'));
for (const button of document.querySelectorAll<HTMLElement>('[data-ask]'))
  button.addEventListener('click', () => void coach.ask(button.dataset.ask ?? ''));
the('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const input = the<HTMLInputElement>('said');
  const said = input.value.trim();
  input.value = '';
  if (said !== '') void coach.say(said);
});
window.addEventListener('pagehide', coach.keep);

await coach.takeUp();
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
void words.load().catch(() => {});
