import { canListen, type Hearing, listen } from '../simulator/page/recognition.js';
import { isOwnSpeech } from './own-speech.js';
import { the } from './view.js';

/** What it says about itself: only "I'm listening" means that it is. */
const HEARING = {
  off: '',
  starting: 'Starting to listen…',
  hearing: 'I’m listening',
  refused: 'The microphone is not allowed. You can allow it in the browser, or use the buttons.',
  'no-microphone': 'There is no microphone. The buttons do all of it.',
  'no-network': 'Not listening: the browser needs a network for it. I’ll try again.',
  silence: '',
} as const satisfies Record<Hearing, string>;

/** An unfinished word that stays so long is taken as it is, in ms: "stop" doesn't wait for the end of the sentence. */
const CALM_MS = 250;
/** What was spoken can still come back through the microphone for so long, in ms. */
const LINGERS_MS = 6_000;

export interface HandsFree {
  lang: () => string;
  /** Somebody said this to the coach. */
  onSaid(said: string): void;
  /** Whether these words are a control such as "pause", said in so many words. */
  isControl(said: string): boolean;
}

/** Listens on and on while its button is pressed, and leaves the coach's own words out. */
export function handsFree({ lang, onSaid, isControl }: HandsFree): { spoke(text: string): void } {
  const button = the('listen');
  const spoken: { text: string; atMs: number }[] = [];
  let listening: { stop(): void } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let taken = '';

  const isOwn = (said: string) => {
    const since = performance.now() - LINGERS_MS;
    return isOwnSpeech(
      said,
      spoken.filter(({ atMs }) => atMs > since).map(({ text }) => text),
    );
  };
  const onHearing = (hearing: Hearing) => {
    button.dataset.hearing = hearing;
    button.ariaPressed = String(listening !== undefined);
    the('hearing').textContent = HEARING[hearing];
    if (hearing === 'refused' || hearing === 'no-microphone') release();
  };
  const release = () => {
    listening = undefined;
    button.ariaPressed = 'false';
  };
  const onWords = (said: string, isFinal: boolean) => {
    clearTimeout(waiting);
    if (isOwn(said)) return;
    if (isFinal) {
      // What was taken before its end doesn't count twice.
      if (taken !== said.toLowerCase()) onSaid(said);
      taken = '';
    } else if (isControl(said)) {
      waiting = setTimeout(() => {
        taken = said.toLowerCase();
        onSaid(said);
      }, CALM_MS);
    }
  };
  button.hidden = !canListen();
  the('listen-note').hidden = button.hidden;
  the('no-listening').hidden = !button.hidden;
  button.addEventListener('click', () => {
    if (listening) {
      const before = listening;
      release();
      before.stop();
      return;
    }
    listening = listen({ lang: lang(), handsFree: true, onHearing, onWords });
    button.ariaPressed = 'true';
  });
  return {
    spoke(text) {
      spoken.push({ text, atMs: performance.now() + text.length * 70 });
      if (spoken.length > 20) spoken.shift();
    },
  };
}
