import { withChromium } from '../chromium.js';
import { coaches } from './open-coach.js';

/** Stands in for the browser's recogniser and voice, and lets the test be their user. */
const STUB = `
  window.recognisers = [];
  window.SpeechRecognition = class {
    constructor() { window.recognisers.push(this); }
    start() { this.running = true; setTimeout(() => this.onstart?.(), 0); }
    abort() { this.end(); }
    end() { this.running = false; setTimeout(() => this.onend?.(), 0); }
    fail(error) { this.onerror?.({ error }); this.end(); }
    hear(transcript, isFinal) {
      this.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal })] });
    }
  };
  window.spoken = [];
  const voice = { name: 'Robin', lang: 'en-GB', default: true };
  Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
    getVoices: () => [voice, { name: 'Erika', lang: 'de-DE' }],
    speak(utterance) { window.spoken.push(utterance); },
    cancel() {},
  }) });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
`;

withChromium('the coach, hands-free', () => {
  const open = coaches();

  /** Somebody new who has put the phone down and talks to it. */
  async function listening() {
    const coach = await open({ before: STUB });
    const { page, can } = coach;
    const last = (call: string) => page.evaluate(`window.recognisers.at(-1).${call}`);
    await can.press('Hands-free');
    await can.pass(0.1);
    await can.hearing('I’m listening');
    const count = () => page.evaluate('window.recognisers.length');
    return {
      ...coach,
      count,
      hears: (words: string, isFinal = true) => last(`hear(${JSON.stringify(words)}, ${isFinal})`),
      ends: () => last('end()'),
      fails: (error: string) => last(`fail('${error}')`),
    };
  }

  test('it answers, starts again whenever the browser ends it, and stops when told to', async () => {
    const { page, can, count, hears, ends } = await listening();
    await hears('why does my back crack when i breathe in');
    await can.sees(/ribs swing outward/);
    await ends();
    await can.pass(0.5);
    expect(await count()).toBe(2);
    await hears('start my stretches');
    await can.sees(/Shall we start\?$/);
    await can.press('Hands-free');
    await can.pass(1);
    expect(await page.getAttribute('#listen', 'aria-pressed')).toBe('false');
    expect(await page.textContent('#hearing')).toBe('');
    expect(await count()).toBe(2);
  });

  test('a control word is taken before its sentence is over, and only once', async () => {
    const { page, can, hears } = await listening();
    await can.start();
    await can.pass(2);
    await hears('pause', false);
    await can.pass(0.4);
    await can.sees(/^Paused\./);
    await hears('Pause', true);
    await hears('hm', false);
    await can.pass(1);
    await page.locator('#mat[data-phase="paused"]').waitFor();
    expect(await page.textContent('#phase')).toMatch(/^Paused\./);
  });

  test('what the coach says itself is not taken for an answer', async () => {
    const { page, can, hears } = await listening();
    await can.press('Is it dangerous?');
    await can.sees(/A pop without pain/);
    await can.pass(0.1);
    const title = await page.textContent('#words-title');
    await hears('get it checked if theres pain swelling fever or numbness');
    await can.pass(1);
    expect(await page.textContent('#words-title')).toBe(title);
    await hears('why does my back crack');
    await can.sees(/ribs swing outward/);
  });

  test('the chosen voice speaks, at the chosen speed', async () => {
    const { page, can } = await open({ before: STUB });
    await can.press('Settings');
    await page.selectOption('#voice', 'Robin');
    expect(await page.locator('#voice option').allTextContents()).toEqual([
      'The browser’s own',
      'Robin (en-GB)',
    ]);
    await page.fill('#rate', '0.8');
    await can.press('Close');
    await can.press('Is it dangerous?');
    await can.sees(/A pop without pain/);
    await can.pass(0.1);
    expect(await page.evaluate('[spoken[0].voice.name, spoken[0].lang, spoken[0].rate]')).toEqual([
      'Robin',
      'en-GB',
      0.8,
    ]);
  });

  test('"speak slower" is slower in the sound', async () => {
    const { page, can } = await open({ before: STUB });
    await can.say('speak slower');
    await can.page('words');
    await can.say('is it dangerous');
    await can.sees(/A pop without pain/);
    await can.pass(0.1);
    expect(await page.evaluate('spoken.at(-1).rate')).toBe(0.85);
  });

  test('a hold lasts as long as it should, however slowly the voice speaks', async () => {
    const { can, page } = await open({ before: STUB });
    await can.press('Settings');
    await page.uncheck('#aloud');
    await can.press('Close');
    await can.start();
    await can.pass(40);
    await page.locator('#mat[data-phase="hold"]').waitFor();
    // From here on it speaks, and this voice never comes to an end.
    await page.evaluate(`document.getElementById('aloud').click()`);
    const before = await can.seconds();
    await can.pass(before - 1);
    expect(await can.seconds()).toBe(1);
    expect(await page.evaluate('window.spoken.length')).toBeGreaterThan(0);
  });

  test.each([
    ['not-allowed', 'The microphone is not allowed'],
    ['audio-capture', 'There is no microphone'],
  ])('%s is said, and not tried again', async (error, told) => {
    const { page, can, count, fails } = await listening();
    await fails(error);
    await can.pass(0.1);
    await can.hearing(told);
    await can.pass(60);
    expect(await count()).toBe(1);
    expect(await page.getAttribute('#listen', 'aria-pressed')).toBe('false');
  });

  test('without a network it says that it does not listen, and tries again', async () => {
    const { can, count, fails } = await listening();
    await fails('network');
    await can.pass(0.1);
    await can.hearing('Not listening');
    await can.pass(1);
    expect(await count()).toBe(2);
    await can.hearing('I’m listening');
  });

  test('without a recogniser and a voice, it says so', async () => {
    const before = 'delete window.webkitSpeechRecognition; delete window.SpeechRecognition;';
    const { page, can } = await open({ before });
    expect(await page.isVisible('#listen')).toBe(false);
    await can.press('Settings');
    expect(await page.isVisible('#no-listening')).toBe(true);
    expect(await page.isVisible('#no-voice')).toBe(true);
  });
});
