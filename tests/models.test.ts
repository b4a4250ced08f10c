import { existsSync, readFileSync } from 'node:fs';
import { intentOf, languageOf } from '../models/languages.js';
import { localeId, locales } from '../models/locales.js';
import { sources } from '../models/sources.js';
import { modelFiles } from '../models/upload/model-files.js';
import { readModel } from '../simulator/desk.js';
import { heard } from '../simulator/understand/features.js';
import labelled from './understanding/labelled.json' with { type: 'json' };
import topics from './understanding/topics.json' with { type: 'json' };

const language = languageOf('en-US');
const { answers, stretches, routines, redFlags, prompts, cuePools } = language;
const words = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

describe('interaction models', () => {
  const model = readModel('en-US').interactionModel.languageModel;

  test.each(modelFiles())('$path is what the build writes', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('the invocation name keeps the rules', () => {
    expect(model.invocationName).toMatch(/^[a-z]+( [a-z]+)+$/);
    expect(model.invocationName).not.toMatch(
      /\b(alexa|echo|amazon|skill|app|open|start|ask|tell|to|for|by|and|the|launch)\b/,
    );
  });

  test('no sample stands under two intents, in any spelling of its slots', () => {
    const seen = new Map<string, string>();
    for (const { name, samples } of model.intents) {
      for (const sample of samples) {
        expect([sample, seen.get(sample)]).toEqual([sample, undefined]);
        seen.set(sample, name);
      }
    }
  });

  test('samples have only the characters and slots that Alexa takes', () => {
    for (const { samples, slots = [] } of model.intents) {
      for (const sample of samples) {
        expect(sample).toMatch(/^[a-z{][a-z'. {}-]*$/);
        expect(sample).not.toMatch(/\balexa\b/);
        for (const [, slot] of sample.matchAll(/\{(\w+)\}/g)) {
          expect(slots.map(({ name }) => name)).toContain(slot);
        }
        const queries = slots.filter(({ type }) => type === 'AMAZON.SearchQuery');
        const used = queries.filter(({ name }) => sample.includes(`{${name}}`));
        if (used.length > 0) expect(sample.match(/\{/g)).toHaveLength(1);
      }
    }
  });

  test('every type of a slot is Amazon’s or defined', () => {
    const defined = model.types.map(({ name }) => name);
    for (const { slots = [] } of model.intents) {
      for (const { type } of slots) {
        expect(type.startsWith('AMAZON.') || defined.includes(type)).toBe(true);
      }
    }
  });

  test('the built-in intents that certification asks for are there', () => {
    const names = model.intents.map(({ name }) => name);
    for (const built of ['Cancel', 'Help', 'Stop', 'NavigateHome', 'Fallback']) {
      expect(names).toContain(`AMAZON.${built}Intent`);
    }
  });

  test('main intents have fifteen samples, the others eight', () => {
    const main = [...Object.keys(topics).map(intentOf), 'StartRoutineIntent', 'StartStretchIntent'];
    for (const { name, samples } of model.intents) {
      if (name.startsWith('AMAZON.')) continue;
      expect([name, samples.length >= (main.includes(name) ? 15 : 8)]).toEqual([name, true]);
    }
  });

  test('no sentence of the held-out questions is among the samples', () => {
    const samples = new Set(model.intents.flatMap((intent) => intent.samples.map(heard)));
    const heldOut = [...Object.values(topics), ...Object.values(labelled)].flat();
    expect(heldOut.filter((said) => samples.has(heard(said)))).toEqual([]);
  });
});

describe('content', () => {
  test.each([...answers])('$id is short enough to listen to', ({ say, more = '', next }) => {
    expect(words(say)).toBeLessThanOrEqual(52);
    expect(words(`${say} ${next.ask}`)).toBeLessThanOrEqual(60);
    expect(words(`${more} ${next.ask}`)).toBeLessThanOrEqual(60);
  });

  test.each([...answers, ...stretches, ...redFlags])('$id has its sources', ({ sources: keys }) => {
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(Object.keys(sources)).toContain(key);
  });

  test('offers lead somewhere', () => {
    const places = [...answers, ...stretches, ...routines].map(({ id }) => id);
    const offers = [
      ...answers.map(({ next }) => next.to),
      ...redFlags.flatMap(({ next }) => next?.to ?? []),
    ];
    for (const to of [...offers, ...Object.values(prompts).flatMap((prompt) => prompt.to ?? [])]) {
      if ('id' in to) expect([...places, ...Object.keys(prompts)]).toContain(to.id);
    }
  });

  test('numbers are words, since digits are read as a phone number', () => {
    expect(
      JSON.stringify([answers, stretches, prompts, redFlags, cuePools], spokenOnly),
    ).not.toMatch(/"[^"]*\d[^"]*"/);
  });

  test('nobody is promised a cure, given a diagnosis or told that all is fine', () => {
    const text = JSON.stringify([answers, stretches, prompts, redFlags], spokenOnly);
    expect(
      text.match(/[^"]*\b(cures?|guaranteed?|for sure|you have arthritis|you(?: a|')re fine)\b/gi),
    ).toBeNull();
  });

  test('a set-up takes at most 45 words, and its sentences at most twenty', () => {
    for (const { position, shape, name } of stretches) {
      expect(words(`${name} ${position} ${prompts.safety.say[0]} ${shape}`)).toBeLessThanOrEqual(
        45,
      );
      for (const sentence of `${position} ${shape}`.split(/(?<=[.!?]) /)) {
        expect(words(sentence)).toBeLessThanOrEqual(20);
      }
    }
  });

  test('what recurs can be said in at least four ways', () => {
    for (const pool of Object.values(cuePools))
      expect(new Set(pool).size).toBeGreaterThanOrEqual(4);
  });

  test('the emergency answer begins with the number of the place, and is short', () => {
    const say = redFlags.find(({ id }) => id === 'emergency')?.say ?? '';
    expect(say).toMatch(/^Call \{emergency\} now/);
    expect(words(say)).toBeLessThanOrEqual(40);
  });
});

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
    expect(description).toContain(`call ${locales[id].terms.emergency}`);
  });

  test.each(localeIds)('%s has three example phrases that are samples', (id) => {
    const { intents, invocationName } = readModel(id).interactionModel.languageModel;
    const samples = intents.flatMap((intent) => intent.samples);
    const [first, ...others] = manifest.publishingInformation.locales[id].examplePhrases;
    expect(first).toBe(`Alexa, open ${invocationName}`);
    expect(others).toHaveLength(2);
    for (const phrase of others) {
      const question = /^Alexa, ask back coach (?:to )?(.+)$/.exec(phrase)?.[1];
      expect(samples).toContain(question);
    }
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

  test('it asks for what it uses: a screen, and the permission for reminders', () => {
    const { interfaces } = manifest.apis.custom;
    expect(interfaces.map(({ type }: { type: string }) => type)).toEqual([
      'ALEXA_PRESENTATION_APL',
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

  test('whoever tests it is told how to set a reminder, and that no answer about health is kept', () => {
    const { testingInstructions } = manifest.publishingInformation;
    expect(testingInstructions).toContain('remind me at nine');
    expect(testingInstructions).toContain('the answer is not kept');
  });
});

/** Leaves out what is never spoken: ids, samples and figures. */
function spokenOnly(key: string, value: unknown): unknown {
  const silent = ['id', 'samples', 'synonyms', 'sources', 'to', 'title', 'posture'];
  return silent.includes(key) || typeof value === 'number' ? undefined : value;
}
