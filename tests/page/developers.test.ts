import { asFragment, asPlay, inFragment } from '../../simulator/page/conversation.js';
import { playTranscript } from '../../simulator/play/transcript.js';
import { wordsFor } from '../../simulator/touched-words.js';
import { shoot, withChromium } from '../chromium.js';
import { pages, WITHOUT_SCREEN } from './open-page.js';

const EXCHANGES = [
  { said: 'open back coach', atMs: undefined },
  { said: 'pause', atMs: 62_400 },
];

test('a conversation is written in the notation of plays', () => {
  expect(asPlay(EXCHANGES, 'en-US')).toEqual([
    '# What this is about',
    'U: open back coach',
    'U: [at 1:02] pause',
  ]);
  expect(asPlay(EXCHANGES, 'en-GB')[1]).toBe('@en-GB');
});

test('a touch becomes words that mean the same', () => {
  expect(wordsFor(['touch', 'AMAZON.PreviousIntent', 0, ''], 'en-US')).toBe('rewind');
  expect(wordsFor(['touch', 'StartStretchIntent', 0, 'open-book'], 'en-US')).toBe('open book');
  expect(wordsFor(['something else'], 'en-US')).toBe('');
});

test('a link holds what was said, and when; anything else holds nothing', () => {
  expect(inFragment(asFragment(EXCHANGES))).toEqual([
    { said: 'open back coach' },
    { said: 'pause', atMs: 62_400 },
  ]);
  for (const odd of ['', '#say=', '#say=%', '#say=[7]', '#other'])
    expect(inFragment(odd)).toEqual([]);
});

withChromium('the page, for developers', () => {
  const open = pages();
  const openPage = () => open(WITHOUT_SCREEN);

  test('each turn tells how it was understood, what it took, and what it changed', async () => {
    const { page, can } = await openPage();
    await can.say('why does my back crack when i breathe in');
    await can.lastAnswer('On a deep breath');
    const turn = page.locator('#dialogue li.turn').last();
    expect(await turn.locator('summary').textContent()).toMatch(/^CauseIntent 1\.00.* · \d+ ms$/);
    expect(await turn.locator('pre').textContent()).toContain('topic: nothing → "cause"');
    await page.click('.developer summary');
    expect(await page.textContent('#meter-characters-text')).toMatch(/^\d+ of 8,000$/);
  });

  test('the request can be edited and sent again', async () => {
    const { page, can } = await openPage();
    await can.say('is it dangerous');
    await can.lastAnswer('A pop without pain');
    await page.click('.developer summary');
    const request = await page.inputValue('#request');
    await page.fill('#request', request.replace('DangerousIntent', 'CauseIntent'));
    await page.click('#resend');
    await can.lastAnswer('On a deep breath');
    await page.fill('#request', '{');
    await page.click('#resend');
    await can.lastNote('The edited request failed.');
  });

  test('the buttons are those that fit, and the words appear as they are heard', async () => {
    const { page, can } = await openPage();
    await can.runTime(0);
    const offered = () => page.locator('.phrases button:visible').allTextContents();
    expect(await offered()).toContain('open back coach');
    expect(await offered()).not.toContain('pause');
    await can.startRoutine();
    expect(await offered()).toContain('pause');
    expect(await offered()).not.toContain('open back coach');
    await page.locator('#stretch', { hasText: /^Cat-camel$/ }).waitFor();
    const heard = page.locator('#dialogue li.alexa').last();
    expect(await heard.locator('.current').textContent()).toContain('First, cat-camel.');
    expect(await heard.getByText('Halfway.', { exact: true }).isVisible()).toBe(false);
    await can.goTo('Halfway.');
    await heard.locator('.current').filter({ hasText: 'Halfway' }).waitFor();
    expect(await heard.getByText('First, cat-camel.').isVisible()).toBe(true);
  });

  test('a link says the conversation again, at the same places', async () => {
    const { page, can } = await openPage();
    const said = ['start my stretches', 'yes'].map((words) => ({ said: words }));
    const again = JSON.stringify([...said, { said: 'pause', atMs: 50_000 }]);
    await page.evaluate(`location.assign(${JSON.stringify(`#say=${again}`)})`);
    await page.reload();
    await can.lastAnswer('Paused. Thirty seconds left in cat-camel');
  });

  test('a conversation is copied as a test that passes as it is', async () => {
    const { page, can } = await openPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await can.runTime(0);
    await can.startRoutine();
    await can.goTo('Breathe');
    await can.say('pause');
    await can.lastAnswer('Paused.');
    await page.click('#copy-test');
    await can.lastNote('The test is on the clipboard.');
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    const lines = copied.trimEnd().split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^A: First, cat-camel\./));
    expect(lines.at(-1)).toMatch(/^A: Paused\./);
    expect((await playTranscript(lines, { path: 'copied' })).lines).toEqual(lines);
  });

  test('all devices stand side by side, and rest before anything is said', async () => {
    const { page, can } = await open();
    await page.locator('#resting').waitFor();
    await shoot(page, 'desk-resting');
    await can.say('why does my back crack');
    await can.shows('On a deep breath');
    await page.selectOption('#viewport', 'all');
    await page.locator('#screen[aria-busy="false"]').waitFor({ state: 'attached' });
    for (const name of ['large', 'small', 'upright', 'tv'])
      await page
        .locator('#screens figure')
        .filter({ hasText: name })
        .filter({ hasText: 'On a deep breath' })
        .waitFor();
    await shoot(page, 'desk-all-devices');
  });
});
