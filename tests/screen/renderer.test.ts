import * as v from 'valibot';
import { shoot, withChromium } from '../chromium.js';
import { drawAll, renderer } from './renderer.js';

withChromium('Amazon’s renderer', () => {
  const { scenes, screen } = renderer();

  /** `npm run test:all` draws them on every device. */
  test('draws each scene on the round screen, which has the least room, and keeps within it', async () => {
    await drawAll(scenes(), await screen('round'), 'round');
  });

  test('shows mistakes: a document with one is complained of', async () => {
    const { routine } = scenes();
    const device = await screen('large');
    const items = [
      { type: 'Container', items: [{ type: 'Text', text: 'Here' }, { type: 'Nothing' }] },
    ];
    const document = { ...routine?.document, mainTemplate: { parameters: ['payload'], items } };
    await device.draw({ token: '', document, datasources: {} });
    await device.shows(/Here/);
    expect(device.takeFaults()).not.toEqual([]);
  });

  test('the countdown follows the narration, through every stretch to the end', async () => {
    const device = await screen('large');
    await device.draw(scenes().routine);
    await device.letPass(4_000);
    await device.shows(/^Cat-camel \d+ Come onto hands/);
    await device.letPass(41_000);
    await device.shows(/^Cat-camel \d+ .*Back Pause Next Stop$/);
    const seconds = async () => {
      const [displayed = ''] = await device.page.locator('#view').allInnerTexts();
      return Number(/\d+/.exec(displayed)?.[0]);
    };
    const before = await seconds();
    await device.letPass(5_000);
    await device.shows(new RegExp(`^Cat-camel ${before - 5} `));
    await device.letPass(70_000);
    await device.shows(/^Child's pose \d+ /);
    await device.letPass(90_000);
    await device.shows(/^Back extension \d+ .*The last one/);
    await device.letPass(40_000);
    await device.shows(/Done .*Another round\? Done$/);
  });

  test('drawn in the middle of a narration, it shows that very second', async () => {
    const device = await screen('large');
    const { routine } = scenes();
    const { steps } = v.parse(narration, routine?.datasources.scene);
    const holdEnds = steps.flatMap(({ untilHoldEnds, holdEndMs = 0 }) =>
      untilHoldEnds ? [holdEndMs] : [],
    );
    expect(new Set(holdEnds).size).toBe(4);
    for (const holdEndMs of holdEnds) {
      await device.draw(routine, holdEndMs - 17_000);
      await device.shows(/^\D+ 17 /);
    }
  });

  test('a touch sends its intent, and how far the narration got', async () => {
    const device = await screen('large');
    await device.draw(scenes().routine, 45_000);
    await device.shows(/^Cat-camel \d+ /);
    await device.page.getByText('Pause', { exact: true }).tap();
    await device.page.waitForFunction('"sent" in window');
    const sent = await device.page.evaluate('window.sent.arguments');
    expect(sent).toEqual(['touch', 'AMAZON.PauseIntent', 45_000, '']);
  });

  test('light colours are another ground, and the emergency is red on both', async () => {
    const device = await screen('large');
    const ground = async (name: string, theme: string) => {
      await device.draw(scenes()[name], 500, theme);
      await device.shows(/.{10}/);
      await shoot(device.page, `${name}-${theme}`);
      const pixel = await device.page.screenshot({ clip: { x: 2, y: 2, width: 1, height: 1 } });
      return pixel.toString('base64');
    };
    expect(await ground('routine', 'light')).not.toBe(await ground('routine', 'dark'));
    expect(await ground('emergency', 'light')).toBe(await ground('emergency', 'dark'));
  });
});

const narration = v.object({
  steps: v.array(v.object({ untilHoldEnds: v.boolean(), holdEndMs: v.optional(v.number()) })),
});
