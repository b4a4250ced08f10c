import { withChromium } from '../chromium.js';
import { hands } from './hands.js';
import { pages, WITHOUT_SCREEN } from './open-page.js';

/** Stands in for the browser's recogniser, which is refused as soon as it starts. */
const REFUSED = `
  window.SpeechRecognition = class {
    start() { setTimeout(() => { this.onerror({ error: 'not-allowed' }); this.onend(); }, 0); }
    abort() {}
  };
`;

/** Stands in for the browser's voice, which says nothing. */
const VOICE = `
  window.spoken = [];
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => [{ name: 'Robin', lang: 'en-US' }],
    speak(utterance) { window.spoken.push(utterance); },
    cancel() {},
    addEventListener() {},
  } });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
`;

withChromium('the page, when things go otherwise', () => {
  const openPage = pages();

  test('a day later, in the middle of a routine, it goes on at once', async () => {
    const { page, can } = await openPage();
    await can.startRoutine();
    await can.shows('Cat-camel');
    await page.locator('#screen[aria-busy="false"]').waitFor();
    await page.click('[data-later="86400000"]');
    // Some frames, in which the screen would try to catch up.
    for (let frame = 0; frame < 5; frame += 1)
      await page.evaluate('new Promise(requestAnimationFrame)');
    await can.say('how am i doing');
    await can.lastAnswer('No rounds in the last seven days');
    await can.shows('No rounds in the last seven days');
  });

  test('a microphone that is refused is said to be, and nothing listens', async () => {
    const { page } = await openPage(WITHOUT_SCREEN + REFUSED);
    await page.click('#microphone');
    await page.locator('#status').filter({ hasText: 'The microphone is not allowed' }).waitFor();
    expect(await page.getAttribute('#ring', 'class')).toBe('ring idle');
  });

  test('"reminders are allowed" follows what is allowed by voice', async () => {
    const { page, can } = await openPage(WITHOUT_SCREEN);
    await can.say('remind me at nine');
    await can.lastAnswer('Shall I set that?');
    await can.say('yes');
    await can.lastAnswer('Do you allow');
    expect(await page.isChecked('#consent')).toBe(false);
    await can.say('yes');
    await can.lastAnswer('Done.');
    expect(await page.isChecked('#consent')).toBe(true);
  });

  test('reloaded, it has its settings and the dialogue', async () => {
    const { page, can } = await openPage();
    await page.selectOption('#viewport', 'none');
    await page.selectOption('#theme', 'light');
    await page.selectOption('#locale', 'en-GB');
    await page.uncheck('#aloud');
    await can.say('i have chest pain');
    await can.lastAnswer('Call 999 now');
    await page.reload();
    await can.lastAnswer('Call 999 now');
    expect(await page.locator('#dialogue li.alexa a').first().getAttribute('href')).toBe('tel:999');
    await can.lastNote('reloaded');
    expect(await page.inputValue('#viewport')).toBe('none');
    expect(await page.inputValue('#theme')).toBe('light');
    expect(await page.inputValue('#locale')).toBe('en-GB');
    expect(await page.isChecked('#aloud')).toBe(false);
  });

  test('a second tab has a session of its own, of the same person', async () => {
    const { can, newTab } = await openPage(WITHOUT_SCREEN);
    await can.startRoutine();
    await can.runTime(0);
    await can.goTo('Halfway');
    const tab = await newTab();
    const other = hands(tab);
    await other.say('is it dangerous');
    await other.lastAnswer('A pop without pain');
    await tab.close({ runBeforeUnload: false });
    await can.say('how long is left');
    await can.lastAnswer('left in cat-camel');
  });

  test('"speak slower" is slower in the sound', async () => {
    const { page, can } = await openPage(WITHOUT_SCREEN + VOICE);
    await can.say('speak slower');
    await page.locator('#dialogue li.alexa').waitFor();
    await can.say('is it dangerous');
    await can.lastAnswer('A pop without pain');
    await page.waitForFunction('spoken.at(-1)?.rate === 0.85');
  });

  test('a place in the timeline is gone to while the voice is still speaking', async () => {
    const { page, can } = await openPage(WITHOUT_SCREEN + VOICE);
    await can.startRoutine();
    await page.waitForFunction('spoken.length > 0');
    await can.goTo('Halfway');
    // Some ticks of the player, in which the narration would end.
    await page.waitForTimeout(300);
    await page.locator('#cues .current').filter({ hasText: 'Halfway' }).waitFor();
  });

  test('without JavaScript it says what is missing', async () => {
    const { address } = await openPage(WITHOUT_SCREEN);
    const html = await (await fetch(address)).text();
    expect(html).toMatch(/<noscript>[^<]*<p>[^<]*JavaScript/);
  });
});
