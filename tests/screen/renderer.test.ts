import * as v from 'valibot';
import { drawings } from '../../models/drawings/drawings.js';
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

  /** When each hold of the routine ends. */
  function holdEnds(): number[] {
    const { steps } = v.parse(narration, scenes().routine?.datasources.scene);
    const ends = steps.flatMap(({ stage, untilMs }) => (stage === 'hold' ? [untilMs] : []));
    return [...new Set(ends)];
  }

  test('drawn in the middle of a narration, it shows that very second, and follows it to the end', async () => {
    const device = await screen('large');
    const [first = 0, ...others] = holdEnds();
    await device.draw(scenes().routine, first - 17_000);
    await device.shows(/^Cat-camel 17 .*Back Pause Next Stop$/);
    // It shows a step of the clock with the next one.
    await device.letPass(6_000);
    await device.shows(/^Cat-camel 12 /);
    await device.letPass(17_000);
    await device.shows(/^Child's pose \d+ /);
    expect(others).toHaveLength(3);
    for (const endMs of others) {
      await device.draw(scenes().routine, endMs - 8_000);
      await device.shows(/^\D+ 8 /);
    }
    await device.letPass(4_000);
    await device.shows(/^Back extension \d The last one/);
    await device.letPass(12_000);
    await device.shows(/Done .*Another round\? Done$/);
  });

  test('in a hold the pose breathes: half a breath later it looks otherwise, a whole one later the same', async () => {
    const device = await screen('large');
    const [endMs = 0] = holdEnds();
    const lookAt = async (leftMs: number) => {
      await device.draw(scenes().routine, endMs - leftMs);
      await device.shows(new RegExp(`^Cat-camel ${leftMs / 1_000} `));
      const clip = { x: 680, y: 120, width: 500, height: 440 };
      return (await device.page.screenshot({ clip })).toString('base64');
    };
    const before = await lookAt(30_000);
    const [thereMs, backMs] = drawings['cat-camel']?.breathMs ?? [0, 0];
    expect(await lookAt(30_000 - thereMs)).not.toBe(before);
    expect(await lookAt(30_000 - thereMs - backMs)).toBe(before);
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
  steps: v.array(v.object({ stage: v.string(), untilMs: v.number() })),
});
