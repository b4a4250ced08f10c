import { outcomeOf } from '../../simulator/play/outcome.js';

const outcome = (sessionAttributes: Record<string, unknown> | undefined, open = true) =>
  outcomeOf(
    { version: '1.0', response: {}, ...(sessionAttributes && { sessionAttributes }) },
    open,
  );
const playback = { state: 'standing', placeMs: 42_000, move: { kind: 'routine' } };

test('what the coach did is read by its name', () => {
  expect(outcome({ did: 'answer:cause' })).toEqual({
    did: 'answer:cause',
    open: true,
    placeMs: null,
  });
});

test.each([[undefined], [{}], [{ did: 7, playback: 'no' }], [{ playback: { state: 'lost' } }]])(
  'from %j nothing is taken',
  (attributes) => {
    expect(outcome(attributes)).toEqual({ did: null, open: true, placeMs: null });
  },
);

test('the place is that of a routine that has not ended, in a session that is open', () => {
  expect(outcome({ playback }).placeMs).toBe(42_000);
  expect(outcome({ playback: { ...playback, state: 'narrating' } }).placeMs).toBe(42_000);
  expect(outcome({ playback: { ...playback, state: 'ended' } }).placeMs).toBeNull();
  expect(outcome({ playback }, false).placeMs).toBeNull();
});
