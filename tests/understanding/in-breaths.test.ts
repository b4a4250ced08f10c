import { understandingOf } from '../../simulator/desk.js';

const { understand } = understandingOf('en-US');

test.each([
  ['how many more, I need to cook rice', 'TimeLeftIntent'],
  ['nah mate, I told ya no kneeling, give us something else', 'CannotKneelIntent'],
  ["you know what, forget it, we're going out", 'AMAZON.StopIntent'],
  ["ah no that's the dinner, I've to go", 'AMAZON.StopIntent'],
])('of "%s", the breath that tells something counts: %s', (said, intent) => {
  expect(understand(said).intent).toBe(intent);
});

test.each([
  ["stop that, Bella, let go of my foot, you're awful"],
  ['wait wait, I dropped my phone, okay got it'],
  ['give me two minutes, the lads are at the shed'],
  ['stop it, both of you, that is her bike'],
])('a stop to somebody in the room, "%s", stops nothing', (said) => {
  expect(understand(said).intent).not.toBe('AMAZON.StopIntent');
});

test('what is told of the body counts before what is asked for in the same breath', () => {
  const said = "hm well, I can't breathe properly, give me the next one";
  expect(understand(said).intent).toBe('EmergencyIntent');
});

test.each([
  ['thirty seconds each, please', 'HoldIntent'],
  ['make my routine cat-camel, open book, child’s pose', 'MakeRoutineIntent'],
  ['remind me at seven, not at eight', 'RemindIntent'],
])('what is clear as a whole, "%s", is taken as a whole: %s', (said, intent) => {
  expect(understand(said).intent).toBe(intent);
});

test.each([
  ['pause, I need an ambulance', 'EmergencyIntent'],
  ["hang on, my neighbour isn't breathing", 'EmergencyIntent'],
  ['wait, I want to end my life', 'CrisisIntent'],
])('beside an order, a breath that calls for help counts: "%s"', (said, intent) => {
  expect(understand(said).intent).toBe(intent);
});

test('where nothing else is understood, a plain yes or no counts', () => {
  expect(understand('no thank you, it was a grand wee thing').intent).toBe('AMAZON.NoIntent');
});
