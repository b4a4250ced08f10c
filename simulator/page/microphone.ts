import { canListen, type Hearing, listen } from './recognition.js';

/** What the microphone says about itself. */
const HEARING = {
  off: 'Ready',
  starting: 'Opening the microphone',
  hearing: 'Listening',
  refused: 'The microphone is not allowed: allow it in the browser, or type',
  'no-microphone': 'There is no microphone: type instead',
  'no-network': 'The browser needs a network to recognise speech: type instead',
  silence: 'Nothing was heard',
} as const satisfies Record<Hearing, string>;

export interface MicrophoneEvents {
  lang: () => string;
  onHearing(hearing: Hearing, status: string): void;
  onHeard(said: string): void;
}

/** Shows the microphone if the browser can listen: pressed, it hears one sentence. */
export function enableMicrophone(
  button: HTMLElement,
  { lang, onHearing, onHeard }: MicrophoneEvents,
): void {
  button.hidden = !canListen();
  let listening: { stop(): void } | undefined;
  button.addEventListener('click', () => {
    listening?.stop();
    listening = listen({
      lang: lang(),
      handsFree: false,
      onHearing: (hearing) => onHearing(hearing, HEARING[hearing]),
      onWords: (said, isFinal) => {
        if (isFinal) onHeard(said);
      },
    });
  });
}
