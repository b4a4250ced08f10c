import { existsSync, readFileSync } from 'node:fs';
import { localeId, locales } from '../../models/locales.js';
import { publisher } from '../../models/publisher.js';
import { manifestOf } from '../../models/upload/manifest.js';
import { readModel } from '../../simulator/desk.js';

describe('the manifest', () => {
  const { manifest } = JSON.parse(readFileSync('skill-package/skill.json', 'utf8'));
  const localeIds = Object.keys(locales).map(localeId);

  test.each(localeIds)('%s has a name, the disclaimer and its emergency number', (id) => {
    const { name, summary, description } = manifest.publishingInformation.locales[id];
    expect(name).toBe('Back Coach');
    expect(summary.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/does not provide medical advice/);
    expect(description).toMatch(
      /not a substitute for professional medical advice, diagnosis or treatment/,
    );
    expect(description).toContain(`call ${locales[id].emergencyNumber}`);
  });

  test.each(localeIds)('%s has three example phrases that are samples', (id) => {
    const { intents, invocationName } = readModel(id).interactionModel.languageModel;
    const samples = intents.flatMap((intent) => intent.samples);
    const [first, ...others] = manifest.publishingInformation.locales[id].examplePhrases;
    expect(first).toBe(`Alexa, open ${invocationName}`);
    expect(others).toHaveLength(2);
    for (const phrase of others) expect(samples).toContain(phrase);
  });

  test.each(localeIds)('%s leads with opening it, names its subject, and needs no "ask"', (id) => {
    const { invocationName } = readModel(id).interactionModel.languageModel;
    const { summary, description, examplePhrases } = manifest.publishingInformation.locales[id];
    expect(summary).toMatch(new RegExp(`^Open ${invocationName} .*back cracks.*back stretches`));
    const [lead = ''] = description.split('\n\n');
    expect(lead).toMatch(new RegExp(`^Say "Alexa, open ${invocationName}"`));
    expect(lead).toMatch(/back cracks.*back stretches/);
    expect(examplePhrases.join('. ')).toMatch(/back crack.*stretches/);
    expect(`${summary} ${description} ${examplePhrases}`).not.toMatch(/ask back coach/i);
  });

  test('what is kept is personal, and each locale tells where its policy and its terms are', () => {
    const { usesPersonalInfo, locales: compliance } = manifest.privacyAndCompliance;
    expect(usesPersonalInfo).toBe(true);
    const privacyPolicyUrl = `${publisher.site}/privacy-policy`;
    const termsOfUseUrl = `${publisher.site}/terms-of-use`;
    expect(compliance).toEqual(
      Object.fromEntries(localeIds.map((id) => [id, { privacyPolicyUrl, termsOfUseUrl }])),
    );
  });

  test('what ask-cli writes into it when it deploys is kept by the next build', () => {
    const deployed = {
      custom: { endpoint: { uri: 'arn:1' }, regions: { EU: { endpoint: { uri: 'arn:2' } } } },
      events: { endpoint: { uri: 'arn:1' }, subscriptions: [{ eventName: 'SKILL_DISABLED' }] },
    };
    expect(manifestOf(deployed)).toMatchObject({
      manifest: { apis: { custom: deployed.custom }, events: deployed.events },
    });
  });

  test.each([108, 512])('the icon of %d px is a PNG of that size', (size) => {
    const png = readFileSync(`skill-package/assets/images/icon-${size}.png`);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('it sells and advertises nothing, and is not for children', () => {
    expect(manifest.privacyAndCompliance).toMatchObject({
      allowsPurchases: false,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
    });
  });

  test('it asks for what it uses: a screen, questions without its name, and the permission for reminders', () => {
    const { interfaces } = manifest.apis.custom;
    expect(interfaces.map(({ type }: { type: string }) => type)).toEqual([
      'ALEXA_PRESENTATION_APL',
      'CAN_FULFILL_INTENT_REQUEST',
    ]);
    expect(manifest.permissions).toEqual([{ name: 'alexa::alerts:reminders:skill:readwrite' }]);
    expect(existsSync('skill-package/accountLinking.json')).toBe(false);
  });

  test('Amazon is not named, but to say how to speak to it', () => {
    const { locales: listed, testingInstructions } = manifest.publishingInformation;
    const told = Object.values(listed).map((listing) => JSON.stringify(listing));
    for (const listing of told)
      expect(listing.replaceAll('"Alexa, ', '')).not.toMatch(/alexa|amazon|echo/i);
    expect(testingInstructions).not.toMatch(/amazon/i);
  });

  test('testers are told how to set a reminder, and that only a day is kept of the notice', () => {
    const { testingInstructions } = manifest.publishingInformation;
    expect(testingInstructions).toContain('remind me at nine');
    expect(testingInstructions).toContain('only the day is kept');
  });
});
