/**
 * The body of a response; rejects once the signal is aborted, or if it is larger than `maxBytes`.
 * Node 20 can lose the signal of a fetch while its body is read, which would then be waited for for
 * ever: so the body is given up here.
 */
export async function bodyOf(
  { body }: Response,
  signal: AbortSignal,
  maxBytes: number,
): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const giveUp = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', giveUp);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return Buffer.concat(chunks).toString();
      bytes += value.length;
      if (bytes > maxBytes) throw new Error(`More than ${maxBytes} bytes`);
      chunks.push(value);
    }
  } finally {
    signal.removeEventListener('abort', giveUp);
    giveUp();
  }
}
