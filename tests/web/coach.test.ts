import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { shoot, withChromium } from '../chromium.js';
import { type Coach, coaches } from './open-coach.js';

/** Each way to hold a phone, and larger screens; dark and light in turn. */
const SCREENS = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 844, height: 390, colorScheme: 'dark' },
  { width: 1_024, height: 768, colorScheme: 'dark' },
  { width: 1_440, height: 900, colorScheme: 'light' },
] as const;

const axe = v.object({
  violations: v.array(
    v.object({ id: v.string(), impact: v.nullish(v.string()), nodes: v.array(v.unknown()) }),
  ),
});

/** What keeps people out who use a page otherwise than by eye and hand. */
async function seriousFaults(page: Coach['page']): Promise<unknown[]> {
  // What looks for faults needs timers of its own.
  await page.clock.resume();
  if (await page.evaluate('!window.axe'))
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const { violations } = v.parse(axe, await page.evaluate('axe.run(document)'));
  return violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''));
}

withChromium('the coach', () => {
  const open = coaches();

  /** Somebody in the first hold, with some seconds of it gone. */
  async function inTheHold(options: Parameters<typeof open>[0] = {}): Promise<Coach> {
    const coach = await open(options);
    await coach.can.start();
    await coach.can.pass(45);
    await coach.can.sees('Hold');
    return coach;
  }

  test('first visit: two taps lead to a countdown that moves', async () => {
    const { can } = await open();
    await can.press('Start my stretches');
    await can.sees(/Shall we start\?$/);
    await can.press('Start');
    await can.page('mat');
    await can.pass(5);
    await can.sees('Get into position');
    const before = await can.seconds();
    await can.pass(3);
    expect(await can.seconds()).toBe(before - 3);
  });

  test('a round is heard to its end: each hold lasts its time, and it counts', async () => {
    const { page, can } = await inTheHold();
    for (const name of ['Cat-camel', 'Child’s pose', 'Back extension', 'and once more']) {
      await page.locator('#mat[data-phase="hold"]').waitFor();
      const left = await can.seconds();
      await can.pass(left - 1);
      expect([name, await can.seconds()]).toEqual([name, 1]);
      await can.pass(2);
      expect(await page.getAttribute('#mat', 'data-phase')).not.toBe('hold');
      for (let waited = 0; waited < 40; waited += 1) {
        if ((await page.getAttribute('#mat', 'data-phase')) === 'hold') break;
        await can.pass(1);
      }
    }
    await can.sees('Done');
    expect(await page.locator('#dots .done').count()).toBe(4);
    await shoot(page, 'coach-end');
    await can.say('how am i doing');
    await can.sees(/One round so far today/);
    await shoot(page, 'coach-week');
  });

  test('a tap anywhere pauses, and another goes on with the seconds that are left', async () => {
    const { page, can } = await inTheHold();
    const before = await can.seconds();
    await page.tap('#stage');
    await can.sees(/^Paused\./);
    expect(await can.seconds()).toBe(before);
    await can.pass(600);
    expect(await can.seconds()).toBe(before);
    await shoot(page, 'coach-paused');
    await page.tap('#stage');
    await can.sees(/Cat-camel again/);
    await can.press('Next');
    await can.sees("Child's pose");
  });

  test('a swipe goes on, and back', async () => {
    const { page, can } = await inTheHold();
    const swipe = async (fromX: number, toX: number) => {
      await page.mouse.move(fromX, 300);
      await page.mouse.down();
      await page.mouse.move(toX, 300, { steps: 4 });
      await page.mouse.up();
    };
    await swipe(300, 100);
    await can.sees("Child's pose");
    await swipe(100, 300);
    await can.sees('Cat-camel');
  });

  test('in an emergency, the number of the place is a link that calls it', async () => {
    const { page, can } = await open();
    await can.say('my chest hurts and i cannot breathe');
    await can.page('emergency');
    expect(await page.getAttribute('#emergency-number', 'href')).toBe('tel:999');
    await shoot(page, 'coach-emergency');
    await can.press('Home');
    await can.press('Settings');
    await page.selectOption('#place', 'en-AU');
    await can.press('Close');
    await can.say('my chest hurts');
    await page.locator('#emergency-number[href="tel:000"]').waitFor();
  });

  test('all of it works by keyboard alone', async () => {
    const { page, can } = await open();
    await page.focus('#start');
    await page.keyboard.press('Enter');
    await can.sees(/Shall we start\?$/);
    await page.keyboard.press('Enter');
    await can.page('mat');
    await can.pass(45);
    await page.keyboard.press('Enter');
    await can.sees(/^Paused\./);
    await page.keyboard.press('Enter');
    await can.sees(/Cat-camel again/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('body[data-page="home"]').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('resume');
    await page.keyboard.press('Enter');
    await can.page('mat');
  });

  test('all fits, however a phone is held, and on larger screens', async () => {
    const { page, can } = await open();
    const look = async (name: string, inView: readonly string[] = []) => {
      for (const { width, height, colorScheme } of SCREENS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect([name, width, over]).toEqual([name, width, 0]);
        for (const id of inView)
          expect([name, width, id, await isInView(page, id)]).toEqual([name, width, id, true]);
        await shoot(page, `coach-${name}-${width}`);
      }
    };
    await look('home', ['#start']);
    await can.press('Why does my back crack?');
    await can.sees(/ribs swing outward/);
    await look('answer', ['#words-buttons']);
    await can.say('what stretches do you have');
    await can.sees('Which one would you like?');
    await look('menu');
    await can.say('start the week plan');
    await can.page('week');
    await can.sees(/starting today\. .*\?$/);
    await look('plan', ['#week-buttons']);
    await can.press('Home');
    await can.press('Start my stretches');
    await can.sees(/Shall we start\?$/);
    await look('go-ahead', ['#words-buttons']);
    await can.press('Start');
    await can.page('mat');
    await can.pass(15);
    const onTheMat = ['#pose', '#seconds', '#name', '#mat-buttons'];
    await look('ready', onTheMat);
    await can.pass(30);
    await can.sees('Hold');
    await look('hold', onTheMat);
    await can.press('Pause');
    await can.sees(/^Paused\./);
    await look('paused', onTheMat);
    // On the mat, a phone held sideways has no line to type in.
    await page.setViewportSize({ width: 390, height: 844 });
    await can.say('i have chest pain');
    await can.page('emergency');
    await look('emergency', ['#emergency-number', '#emergency-text']);
  });

  test('a phone at 200 % cuts nothing off at the side', async () => {
    const { page, can } = await open({ viewport: { width: 195, height: 422 } });
    const over = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(await over()).toBe(0);
    await can.start();
    await can.pass(15);
    await can.sees('Get into position');
    expect(await over()).toBe(0);
  });

  test('no page has a serious fault of accessibility, in light or dark', async () => {
    const { page, can } = await open();
    const look = async (name: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect([name, await seriousFaults(page)]).toEqual([name, []]);
      }
    };
    await look('home');
    await can.press('Settings');
    await look('settings');
    await can.press('Close');
    await can.press('Why does my back crack?');
    await can.sees(/ribs swing outward/);
    await look('answer');
    await can.press('Home');
    await can.start();
    await can.sees('Get into position');
    await look('ready');
    await can.press('Pause');
    await can.sees(/^Paused\./);
    await look('paused');
    await can.say('i have chest pain');
    await can.page('emergency');
    await look('emergency');
  });
});

async function isInView(page: Coach['page'], selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) return false;
  return box.y >= 0 && box.y + box.height <= size.height + 1 && box.x + box.width <= size.width + 1;
}
