/**
 * Has a conversation with the desk that nobody hears, before its page opens: the first one loads the
 * understanding, the store and the screens, which would otherwise keep the first person waiting.
 */
export async function warmUp(address: string): Promise<void> {
  const device = { person: 'nobody', device: 'nobody', screen: true };
  const post = async (path: string, what: object) => {
    const answer = await fetch(`${address}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...device, ...what }),
    });
    await answer.text();
  };
  for (const said of ['open back coach', 'start my stretches', 'yes']) await post('turn', { said });
  await post('end', {});
  await post('forget', {});
}
