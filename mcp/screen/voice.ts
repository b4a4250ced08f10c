/** The browser's voice, if it has one; words that it can't say are over at once. */
export function voice(tag: string): ((text: string) => Promise<void>) | undefined {
  if (!('speechSynthesis' in window) || speechSynthesis.getVoices().length === 0) return undefined;
  return (text) =>
    new Promise((resolve) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = tag;
      utterance.onend = () => resolve();
      utterance.onerror = () => resolve();
      speechSynthesis.speak(utterance);
    });
}

export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
