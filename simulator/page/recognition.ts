/** The part of the browser's speech recognition that we use; TypeScript has no types for it yet. */
interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  start(): void;
  abort(): void;
  onstart: (() => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onresult: ((event: Results) => void) | null;
}

interface Results {
  resultIndex: number;
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}

declare global {
  interface Window {
    SpeechRecognition?: new () => Recognition;
    webkitSpeechRecognition?: new () => Recognition;
  }
}

/** Whether words are heard now, and if not, why. */
export type Hearing =
  | 'off'
  | 'starting'
  | 'hearing'
  | 'refused'
  | 'no-microphone'
  | 'no-network'
  | 'silence';

export interface Listening {
  lang: string;
  /** Goes on after each sentence, until it is stopped. */
  handsFree: boolean;
  onHearing(hearing: Hearing): void;
  /** Words as they come, and, once `isFinal`, as they were understood. */
  onWords(said: string, isFinal: boolean): void;
}

/** What the browser's errors mean. The rest, such as silence, pass by themselves. */
const ERRORS: Readonly<Record<string, Hearing>> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'audio-capture': 'no-microphone',
  network: 'no-network',
};

/** A recogniser that ends at once, again and again, is started less and less often, in ms. */
const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 20_000;

export function canListen(): boolean {
  return recognizer() !== undefined;
}

function recognizer() {
  return window.SpeechRecognition ?? window.webkitSpeechRecognition;
}

/**
 * Listens until it is stopped, or, unless hands-free, for one sentence. Browsers end recognition
 * after silence, after a sentence, and whenever they like, so it is started again; after a refusal
 * or without a microphone it is not.
 */
export function listen({ lang, handsFree, onHearing, onWords }: Listening): { stop(): void } {
  const Recognizer = recognizer();
  let wanted = Recognizer !== undefined;
  let trouble: Hearing | undefined;
  let pauseMs = FIRST_PAUSE_MS;
  let current: Recognition | undefined;
  let restart: ReturnType<typeof setTimeout> | undefined;

  const end = (hearing: Hearing) => {
    wanted = false;
    onHearing(hearing);
  };
  const begin = () => {
    if (!wanted || Recognizer === undefined) return;
    const recognition = new Recognizer();
    current = recognition;
    trouble = undefined;
    let heard = false;
    recognition.lang = lang;
    recognition.continuous = handsFree;
    recognition.interimResults = true;
    recognition.onstart = () => {
      if (wanted) onHearing('hearing');
    };
    recognition.onresult = ({ results, resultIndex }) => {
      if (!wanted) return;
      heard = true;
      pauseMs = FIRST_PAUSE_MS;
      const result = results[resultIndex];
      const said = result?.[0]?.transcript.trim();
      if (said) onWords(said, result?.isFinal ?? false);
    };
    recognition.onerror = ({ error }) => {
      trouble = ERRORS[error];
    };
    recognition.onend = () => {
      if (!wanted || current !== recognition) return;
      if (trouble === 'refused' || trouble === 'no-microphone') return end(trouble);
      if (!handsFree) return end(trouble ?? (heard ? 'off' : 'silence'));
      if (trouble) {
        onHearing(trouble);
        pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
      }
      restart = setTimeout(begin, pauseMs);
    };
    try {
      recognition.start();
    } catch {
      // It was still ending; the next try finds it free.
      restart = setTimeout(begin, pauseMs);
    }
  };
  if (wanted) {
    onHearing('starting');
    begin();
  }
  return {
    stop() {
      clearTimeout(restart);
      if (!wanted) return;
      end('off');
      current?.abort();
    },
  };
}
