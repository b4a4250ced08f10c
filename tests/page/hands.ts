import type { Page } from 'playwright-core';

export type Hands = ReturnType<typeof hands>;

/** What a person does on a page, and waits to see. */
export function hands(page: Page) {
  const can = {
    async say(words: string) {
      await page.fill('#words', words);
      await page.press('#words', 'Enter');
      await page.locator('#dialogue li.you').last().filter({ hasText: words }).waitFor();
    },
    press: (words: string) =>
      page.locator('.phrases button').getByText(words, { exact: true }).click(),
    /** The answer to what was said last; the one before holds every cue to come, "Next, child's pose" too. */
    lastAnswer: (text: string) =>
      page
        .locator('#dialogue li.alexa:not(:has(~ li.you))')
        .last()
        .filter({ hasText: text })
        .waitFor(),
    lastNote: (text: string) =>
      page.locator('#dialogue li.note').last().filter({ hasText: text }).waitFor(),
    /** The screen of the Echo shows these words. */
    shows: (text: string | RegExp) =>
      page.locator('#view').filter({ hasText: text, visible: true }).waitFor(),
    /** Touches the screen, once it is drawn. */
    async touch(label: string) {
      await page.locator('#screen[aria-busy="false"]').waitFor();
      await page.locator('#view').getByText(label, { exact: true }).tap();
    },
    /** Time runs so many times faster; 0: it stands still. */
    runTime: (speed: 0 | 1 | 20) => page.selectOption('#speed', String(speed)),
    /** The first routine of somebody new. */
    async startRoutine() {
      await can.say('start my stretches');
      await can.lastAnswer('Shall we start?');
      await can.say('yes');
      await can.lastAnswer('First, cat-camel.');
    },
    /** Goes to a cue of the narration. */
    async goTo(text: string) {
      if (await page.locator('#cues').isHidden()) await page.click('#routine summary');
      await page.locator('#cues button').filter({ hasText: text }).first().click();
      await page.locator('#cues .current').filter({ hasText: text }).waitFor();
    },
    /** Listens until the narration is over. At that speed the silence after it may be over, too. */
    async listenToTheEnd() {
      await can.runTime(20);
      await page
        .locator('#status')
        .filter({ hasText: /your turn|Ready/ })
        .waitFor();
      await can.runTime(1);
    },
    /** The place in the narration, in percent. */
    place: async () => Number(await page.getAttribute('#progress', 'aria-valuenow')),
  };
  return can;
}
