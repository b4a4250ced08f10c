import type { EchoTurn } from '../device.js';
import type { Sound } from '../narration.js';
import { type Playing, play } from './player.js';
import { listenWith } from './recognition.js';
import { showRoutine } from './routine-view.js';
import { addLine, element, input, setRing, spoken } from './view.js';

interface PageTurn extends EchoTurn {
  sounds: Sound[];
  open: boolean;
}

const device = deviceId();
let playing: Playing | undefined;

element('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const words = input('words');
  const said = words.value.trim();
  words.value = '';
  if (said !== '') void say(said);
});

for (const button of document.querySelectorAll('.examples button')) {
  button.addEventListener('click', () => void say(button.textContent ?? ''));
}

listenWith(element('microphone'), {
  onListening: () => {
    playing?.stop();
    setRing('listening', 'Listening');
  },
  onHeard: (said) => void say(said),
});

/** Says something; whatever was being spoken stops, as on an Echo. */
async function say(said: string): Promise<void> {
  playing?.stop();
  addLine('you', said);
  try {
    const reply = await fetch('/api/turn', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ device, said }),
    });
    if (!reply.ok) throw new Error(`The desk answered ${reply.status}`);
    hear(await reply.json());
  } catch (error) {
    setRing('idle', 'Not connected');
    addLine('note', `${String(error)}. Is npm start still running?`);
  }
}

function hear(turn: PageTurn): void {
  element('request').textContent = JSON.stringify(turn.request, null, 2);
  element('response').textContent = JSON.stringify(turn.response, null, 2);
  const { sounds, open } = turn;
  if (sounds.length > 0) addLine('alexa', spoken(sounds));
  if (!open) addLine('note', 'The session is closed.');
  const onPlace = showRoutine(sounds);
  setRing('speaking', 'Speaking');
  playing = play(sounds, input('aloud').checked, {
    onPlace,
    onEnd: () =>
      setRing(open ? 'listening' : 'idle', open ? 'Listening: it is your turn' : 'Ready'),
  });
}

/** The same listener each time this browser comes back. */
function deviceId(): string {
  const known = localStorage.getItem('device');
  if (known !== null) return known;
  const fresh = crypto.randomUUID();
  localStorage.setItem('device', fresh);
  return fresh;
}
