import { understandingOf } from '../../simulator/desk.js';

const { understand } = understandingOf('en-US');

/** Who needs help says "hang on" as easily as who goes to the door. */
test.each([
  "I can't breathe, hang on",
  "the bleeding won't stop, give me a minute",
  "the baby's choking, hold on a minute",
  "hang on, there's a fire in the kitchen",
  "wait, I've got chest pain",
  "stop, he's unconscious",
  "she's not breathing, pause",
  "I can't breathe, hang on, no, pause",
  "I can't breathe, stop, no, wait",
  "pause, my wife's in labour on the bathroom floor",
])('"%s" is an emergency', (said) => {
  expect(understand(said).intent).toBe('EmergencyIntent');
});

test('"wait, I want to die" is a crisis', () => {
  expect(understand('wait, I want to die').intent).toBe('CrisisIntent');
});

test.each([
  'no chest pain',
  'hang on, the phone is ringing',
  'wait, the dog wants out',
  "hold on, the kettle's boiling",
  'stop, my daughter is at the door',
  'sorry, I sneezed',
])('"%s" alarms nobody', (said) => {
  expect(understand(said).intent).not.toMatch(/Emergency|Crisis|Urgent|StopStretch/);
});
