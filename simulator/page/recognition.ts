/** The part of the browser's speech recognition that we use; TypeScript has no types for it yet. */
interface Recognition {
  lang: string;
  start(): void;
  onstart: (() => void) | null;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
}

interface Speaking {
  onListening(): void;
  onHeard(said: string): void;
}

declare global {
  interface Window {
    SpeechRecognition?: new () => Recognition;
    webkitSpeechRecognition?: new () => Recognition;
  }
}

/** Shows the microphone if the browser supports it, and listens when it is pressed. */
export function listenWith(button: HTMLElement, { onListening, onHeard }: Speaking): void {
  const Recognizer = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  if (Recognizer === undefined) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const recognition = new Recognizer();
    recognition.lang = 'en-US';
    recognition.onstart = onListening;
    recognition.onresult = ({ results }) => {
      const said = results[0]?.[0]?.transcript;
      if (said) onHeard(said);
    };
    recognition.start();
  });
}
