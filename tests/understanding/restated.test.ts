import { understandingOf } from '../../simulator/desk.js';

const { understand } = understandingOf('en-US');

test.each([
  ['speak slower no i mean hold it longer', 'LongerIntent'],
  ['a bit longer no shorter', 'ShorterIntent'],
  ['pause no carry on', 'AMAZON.ResumeIntent'],
  ['go back no next one', 'AMAZON.NextIntent'],
  ['stop no i mean pause', 'AMAZON.PauseIntent'],
  ['give me a bell actually no no bell', 'NoBellIntent'],
  ['make it longer actually no leave it', 'NeverMindIntent'],
  ["remind me at eight no don't", 'NeverMindIntent'],
  // Two wishes, and one with a no in it.
  ['less talking no bell', 'LessTalkingIntent'],
  ["there's no way i can do this", 'CannotIntent'],
  // A report is no wish, wherever it stands.
  ['make it longer no my chest hurts', 'EmergencyIntent'],
  ['make it longer my chest hurts', 'EmergencyIntent'],
  ["make it longer i can't breathe", 'EmergencyIntent'],
  ['stop no i have chest pain', 'EmergencyIntent'],
  ["i can't breathe no carry on", 'EmergencyIntent'],
])('"%s" is %s', (said, intent) => {
  expect(understand(said).intent).toBe(intent);
});

test.each([
  ['make it twenty seconds no thirty', 'PT30S'],
  ['twenty seconds sorry i meant thirty', 'PT30S'],
  ['forty seconds each oh no make it a minute', 'PT60S'],
])('"%s" holds for %s', (said, length) => {
  const { slots } = understand(said);
  expect(slots.hold?.value).toBe(length);
});
