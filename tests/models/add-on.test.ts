import { readFileSync } from 'node:fs';
import { PATH } from '../../mcp/app.js';
import { publisher } from '../../models/publisher.js';

/** The limits are those that Amazon publishes for add-ons. */
test('the Alexa+ add-on keeps within the limits of its listing, and leads to the MCP server', () => {
  const { storeListing, integrations } = JSON.parse(
    readFileSync('addon-package/addon.json', 'utf8'),
  );
  const { name, shortDescription, fullDescription, examplePhrases } = storeListing.locales['en-US'];
  expect(name.value.length).toBeLessThanOrEqual(30);
  expect(shortDescription.length).toBeLessThanOrEqual(123);
  expect(fullDescription.length).toBeLessThanOrEqual(4_000);
  expect(fullDescription).toContain('911');
  expect(examplePhrases.length).toBeGreaterThanOrEqual(3);
  expect(examplePhrases.length).toBeLessThanOrEqual(4);
  for (const phrase of examplePhrases) expect(phrase.length).toBeLessThanOrEqual(200);
  expect(new URL(publisher.mcp).pathname).toBe(PATH);
  expect(integrations).toEqual([
    { type: 'MCP', config: { endpoints: { default: { type: 'HTTPS', uri: publisher.mcp } } } },
  ]);
});

test('the icons and the picture that it names are there, in the sizes that it says', () => {
  const { storeListing } = JSON.parse(readFileSync('addon-package/addon.json', 'utf8'));
  const { icons, carouselImages } = storeListing.locales['en-US'].mediaAssets;
  for (const { size, uri } of [...icons.light, ...carouselImages]) {
    const png = readFileSync(`addon-package/images/${uri.split('/').at(-1)}`);
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(size);
  }
});
