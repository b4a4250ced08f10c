/** How the browser speaks. */
export interface Voice {
  /** A voice's name, as the browser has it; its own choice for the language if empty. */
  name: string;
  /** 1 is the voice's usual speed. */
  rate: number;
  /** Such as en-GB. */
  lang: string;
}

export function hasVoice(): boolean {
  return 'speechSynthesis' in window && speechSynthesis.getVoices().length > 0;
}

/** The voices that speak the language of a locale, those of its own country first. */
export function voicesFor(lang: string): SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in window)) return [];
  const language = lang.slice(0, 2);
  const spoken = speechSynthesis.getVoices().filter((one) => one.lang.startsWith(language));
  const isOwn = (one: SpeechSynthesisVoice) => Number(one.lang.replace('_', '-') === lang);
  return spoken.toSorted((one, other) => isOwn(other) - isOwn(one));
}

/**
 * Speaks a text, at so many percent of the voice's speed; false if that failed. A sentence at a
 * time, since some voices fall silent after fifteen seconds.
 */
export async function speak(text: string, voice: Voice, percent = 100): Promise<boolean> {
  const sentences = text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];
  const heard = await Promise.all(sentences.map((one) => speakOne(one.trim(), voice, percent)));
  return heard.every(Boolean);
}

export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

function speakOne(text: string, { name, rate, lang }: Voice, percent: number): Promise<boolean> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    const chosen = voicesFor(lang).find((one) => one.name === name);
    utterance.lang = chosen?.lang ?? lang;
    utterance.voice = chosen ?? null;
    utterance.rate = (rate * percent) / 100;
    utterance.onend = () => resolve(true);
    utterance.onerror = () => resolve(false);
    speechSynthesis.speak(utterance);
  });
}
