/** Quiet between words, as `[10 s]`. */
const QUIET = /( \[[\d.]+ s\] )/;

/**
 * Keeps a play readable: what of a narration stands word for word in an answer
 * before, its quiet too, becomes `[...]`. Its first words and its last stay.
 */
export function shortener(): (answer: string) => string {
  const before: string[] = [];
  return (answer) => {
    const shown = shortened(answer, before);
    before.push(answer);
    return shown;
  };
}

function shortened(answer: string, before: readonly string[]): string {
  const pieces = answer.split(QUIET);
  const last = pieces.pop() ?? '';
  for (let from = 1; from < pieces.length - 1; from += 2) {
    const middle = pieces.slice(from).join('');
    if (before.some((earlier) => earlier.includes(middle)))
      return `${pieces.slice(0, from).join('')} [...] ${last}`;
  }
  return answer;
}
