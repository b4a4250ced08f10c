import { isOwnSpeech } from '../../web/own-speech.js';
import { placeOf } from '../../web/place.js';

const NOTICE =
  'Stop if there’s any pain, dizziness, numbness or trouble breathing. For chest pain, call 911 now.';

test.each([
  ['stop if theres any pain dizziness numbness', true],
  ['any pain dizziness numbness or trouble breathing', true],
  ['chest pain call 911', true],
  ['i have chest pain', false],
  ['pause', false],
  ['stop it now please', false],
  ['next', false],
])('while the coach speaks, "%s" is its own: %s', (said, own) => {
  expect(isOwnSpeech(said, [NOTICE])).toBe(own);
});

test('in silence, nothing is its own', () => {
  expect(isOwnSpeech('stop', [])).toBe(false);
});

test.each([
  ['Europe/London', ['en-US'], 'en-GB'],
  ['Australia/Perth', ['de-DE', 'en-US'], 'en-AU'],
  ['America/Vancouver', ['en-US'], 'en-CA'],
  ['Asia/Kolkata', ['hi-IN'], 'en-IN'],
  ['America/New_York', ['en-US'], 'en-US'],
  ['Europe/Berlin', ['de-DE', 'en-GB'], 'en-GB'],
  ['Europe/Berlin', ['de-DE'], 'en-US'],
])('in %s, reading %j, the emergency number is that of %s', (zone, languages, place) => {
  expect(placeOf(zone, languages)).toBe(place);
});
