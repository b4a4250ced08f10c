import { Parser } from 'htmlparser2';

/** What is heard: words, quiet in ms, or a bell. */
export type Heard = { text: string } | { quietMs: number } | { sound: 'bell' };

/** Reads SSML as a device plays it. */
export function heardOf(ssml: string): Heard[] {
  const pieces: Heard[] = [];
  const parser = new Parser(
    {
      onopentag(name, { time = '' }) {
        if (name === 'break') pieces.push({ quietMs: milliseconds(time) });
        if (name === 'audio') pieces.push({ sound: 'bell' });
      },
      ontext(text) {
        const last = pieces.at(-1);
        if (last && 'text' in last) last.text += text;
        else if (text.trim() !== '') pieces.push({ text });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(ssml);
  return pieces.map((piece) => ('text' in piece ? { text: joined(piece.text) } : piece));
}

/** A number that is read digit by digit stands in an element of its own; no space comes after it before a comma. */
function joined(text: string): string {
  return text.trim().replace(/ +(?=[.,])/g, '');
}

/** For reading: quiet as `[10 s]`, a bell as `[bell]`. */
export function readable(ssml: string): string {
  const parts: string[] = [];
  let quietMs = 0;
  for (const piece of [...heardOf(ssml), { text: '' }]) {
    if ('quietMs' in piece) {
      quietMs += piece.quietMs;
      continue;
    }
    if (quietMs > 0) parts.push(`[${Math.round(quietMs / 100) / 10} s]`);
    quietMs = 0;
    parts.push('text' in piece ? piece.text : '[bell]');
  }
  return parts.filter((part) => part !== '').join(' ');
}

function milliseconds(time: string): number {
  const value = Number.parseFloat(time);
  return time.endsWith('ms') ? value : value * 1_000;
}
