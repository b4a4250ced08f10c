import { withChromium } from '../chromium.js';
import { drawAll, renderer } from '../screen/renderer.js';

withChromium('Amazon’s renderer, on every device', () => {
  const { scenes, screen } = renderer();

  test.each(['large', 'small', 'round', 'upright', 'tv'] as const)(
    'draws each scene on %s without a complaint, and keeps within it',
    async (viewport) => drawAll(scenes(), await screen(viewport), viewport),
    120_000,
  );
});
