import fc from 'fast-check';
import { timelineOf } from '../../core/routine/timelines.js';
import { spokenMs } from '../../core/speech/pace.js';
import { type AudioComponent, audioOf } from '../../lambda/src/apla.js';
import { createHandler } from '../../lambda/src/handler.js';
import type { Narration } from '../../lambda/src/ports.js';
import { bell } from '../../models/sounds.js';
import { readable } from '../../simulator/speech.js';
import { echoes } from '../devices.js';
import { fixtureIds, fixtureLanguage as language } from '../fixtures/language.js';
import { intentRequest, slotOf } from '../request.js';

/** How long a component lasts on a device whose voice takes `voice` times as long as estimated. */
function lastsMs(component: AudioComponent, voice: number): number {
  switch (component.type) {
    case 'Silence':
      return component.duration;
    case 'Audio':
      return bell.ms * voice;
    case 'Speech':
      return spokenMs(readable(component.content), language.pace) * voice;
    case 'Sequencer':
      return component.items.reduce((sum, item) => sum + lastsMs(item, voice), 0);
    case 'Mixer':
      return Math.max(
        ...component.items
          .filter((item) => !('duration' in item && item.duration === 'trimToParent'))
          .map((item) => lastsMs(item, voice)),
      );
  }
}

function parts(component: AudioComponent): AudioComponent[] {
  return 'items' in component ? [component, ...component.items.flatMap(parts)] : [component];
}

const anyRoutine = fc.record({
  id: fc.constantFrom(...fixtureIds),
  holdMs: fc.integer({ min: 5_000, max: 120_000 }),
  sets: fc.integer({ min: 1, max: 2 }),
  seed: fc.nat({ max: 999 }),
  bell: fc.boolean(),
  justBell: fc.boolean(),
  countDown: fc.boolean(),
});

test('in any voice, each hold of the document lasts exactly as long as it is meant to', () => {
  fc.assert(
    fc.property(anyRoutine, fc.double({ min: 0.5, max: 2, noNaN: true }), (choice, voice) => {
      const { cues } = timelineOf(choice, language, true);
      const [main] = audioOf(cues, 'Another round?').mainTemplate.items;
      const holds = parts(main).filter(({ type }) => type === 'Mixer');
      expect(holds.length).toBeGreaterThan(0);
      for (const hold of holds) expect(lastsMs(hold, voice)).toBe(choice.holdMs);
    }),
  );
});

test('the document says what the narration says, in its order, and asks last', () => {
  const { cues } = timelineOf({ id: 'three' }, language, true);
  const [main] = audioOf(cues, 'Another round?').mainTemplate.items;
  const said = parts(main).flatMap((part) =>
    part.type === 'Speech' ? readable(part.content) : [],
  );
  expect(said).toEqual([...cues.flatMap(({ text }) => text ?? []), 'Another round?']);
});

const start = (narration: Narration | undefined, { System, ...context }: { System: object }) =>
  createHandler({ random: () => 0, log: () => {}, ...(narration && { narration }) })(
    intentRequest('StartStretchIntent', {
      slots: slotOf('stretch', 'childs-pose'),
      attributes: { noticeHeard: true },
      system: System,
      context,
    }),
  );
const AUDIO = 'Alexa.Presentation.APLA.RenderDocument';

describe.each(echoes)('on %s', (_, echo) => {
  test('a deployment with NARRATION=apla sends the document after the first words, and stays open', async () => {
    const { response } = await start('apla', echo);
    const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
    expect(speech).toBe('<speak>Child&apos;s pose.</speak>');
    const [audio, ...others] = response.directives ?? [];
    expect(audio).toMatchObject({ type: AUDIO, token: 'narration' });
    expect(others.map(({ type }) => type)).not.toContain(AUDIO);
    expect(JSON.stringify(audio)).toContain('Another round?');
    expect(response.shouldEndSession).toBe(false);
    expect(response.reprompt).toBeDefined();
  });

  test.each(['ssml', undefined] as const)(
    'a deployment with NARRATION=%s speaks all of it, with breaks',
    async (narration) => {
      const { response } = await start(narration, echo);
      expect(response.directives?.map(({ type }) => type) ?? []).not.toContain(AUDIO);
      const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
      expect(speech).toContain("<break time='10000ms'/>");
      expect(speech).toContain('Another round?');
    },
  );
});

test.each([{ System: {} }, { System: { device: { supportedInterfaces: 'all of them' } } }])(
  'a device that says nothing of itself (%j) hears the document of that deployment, too',
  async (echo) => {
    const { response } = await start('apla', echo);
    expect(response.directives?.map(({ type }) => type)).toEqual([AUDIO]);
  },
);
