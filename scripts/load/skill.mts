/** The bundle in a process of its own, as on Lambda: it answers events, and can be killed. */
const { handler } = await import(new URL('../../lambda/dist/index.js', import.meta.url).href);

process.on('message', async ({ number, event }: { number: number; event: unknown }) => {
  process.send?.({ number, answer: await handler(event) });
});
process.send?.('ready');
