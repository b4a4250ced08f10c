import type { Clock } from './clock.js';
import { asFragment, asPlay, type Exchange } from './conversation.js';
import { post } from './desk-api.js';
import { addLine, addNote, chosen, element, textArea } from './view.js';

/** What developers do with a conversation: take it along as a test or a link, and send a request again. */
export function enableDeveloperTools(exchanges: readonly Exchange[], clock: Clock): void {
  element('copy-test').addEventListener('click', () => void copyTest());
  element('copy-link').addEventListener('click', () => {
    const { origin, pathname } = location;
    void copy(`${origin}${pathname}${asFragment(exchanges)}`, 'The link');
  });
  element('resend').addEventListener('click', () => void resend());

  /** The desk plays it once more, in the tests' own setting, and writes down what is said there. */
  async function copyTest(): Promise<void> {
    const lines = asPlay(exchanges, chosen('locale'));
    const reply = await post('/api/test', { lines }, clock.now());
    if (!reply.ok)
      return addNote(`The test could not be written: the desk answered ${reply.status}.`);
    const played: { lines: string[] } = await reply.json();
    await copy(`${played.lines.join('\n')}\n`, 'The test');
  }

  /** Sends the request as it was edited. The device's own session goes on as it was. */
  async function resend(): Promise<void> {
    try {
      const request: unknown = JSON.parse(textArea('request').value);
      const reply = await post('/api/request', { request }, clock.now());
      if (!reply.ok) throw new Error(`The desk answered ${reply.status}`);
      const { response, sounds } = await reply.json();
      element('response').textContent = JSON.stringify(response, null, 2);
      addNote('The edited request was answered; the session is as it was:');
      addLine({ who: 'alexa', sounds, locale: chosen('locale') });
    } catch (error) {
      addNote(`The edited request failed. ${String(error)}`);
    }
  }
}

async function copy(text: string, what: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  addNote(`${what} is on the clipboard.`);
}
