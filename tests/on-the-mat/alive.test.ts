import fc from 'fast-check';
import {
  afterTheEnd,
  beforeTheStart,
  heard,
  heldMs,
  type Listener,
  leftMs,
  lengthMs,
  PLACES,
  reprompted,
  say,
} from './listener.js';
import {
  ASIDE,
  asksWithCondition,
  HURTING,
  LEAVING,
  MOVING,
  NUMB,
  ON_THE_FLOOR,
  ON_THE_KNEES,
  tellsWithLeave,
  UTTERANCES,
  type Utterance,
} from './utterances.js';

/**
 * While a routine is alive, every reply ends on the mat. Everything that can be
 * said, at every kind of place, is tried; then two of them in a row.
 */
const NOT_STAYING = [...LEAVING, ...HURTING, NUMB, ON_THE_KNEES, ON_THE_FLOOR, ...ASIDE];
const STAYING = UTTERANCES.filter(
  (utterance) => !NOT_STAYING.includes(utterance.intent) && !asksWithCondition(utterance),
);
/** The last words are asked for. */
const REPEATING = ['AMAZON.RepeatIntent', 'AgainIntent'];
const RUNS = process.env.LONG ? 20_000 : 400;

/** Hears an answer to its end if it asks something, and stays in it for a second if it goes on by itself. */
function listened(listener: Listener): Listener {
  const { playback } = listener.session;
  const ms = playback?.state === 'narrating' ? 2_000 : lengthMs(listener);
  return { ...listener, nowMs: listener.nowMs + ms };
}

/** A question that something hangs on is answered with no, until the way back is asked for. */
async function backOnTheMat(listener: Listener): Promise<Listener> {
  let now = listener;
  for (let tries = 0; tries < 3 && !offersTheWayBack(now); tries += 1)
    now = await say(listened(now), 'AMAZON.NoIntent');
  return now;
}

function offersTheWayBack({ session }: Listener): boolean {
  const { playback, offer } = session;
  if (playback?.state === 'narrating') return true;
  return (
    playback?.state === 'standing' &&
    offer?.yes?.kind === 'goOn' &&
    offer.yes.placeMs === playback.placeMs
  );
}

/** A new routine asks its own question first; the last stretch may be skipped. */
function isElsewhere({ session }: Listener): boolean {
  return session.starting !== undefined || session.playback?.state === 'ended';
}

function expectAlive(listener: Listener): void {
  const { response } = listener;
  expect(response?.response.shouldEndSession).toBe(false);
  expect(heard(listener)).toMatch(/\?$/);
  expect(listener.session.playback).toBeDefined();
}

/** No sentence twice in one reply, and no reply twice running. */
function expectNothingTwice(listener: Listener, before: Listener): void {
  if (listener.session.playback?.state === 'narrating') return;
  const sentences = heard(listener)
    .replace(/\[[\d.]+ s\] /g, '')
    .split(/(?<=[.?!]) /);
  expect(sentences.filter((one, index) => one === sentences[index - 1])).toEqual([]);
  expect(heard(listener)).not.toBe(heard(before));
}

describe.each(Object.entries(PLACES))('%s', (_, reach) => {
  let place: Listener;
  let left: number;
  let held: number;
  beforeAll(async () => {
    place = await reach();
    const { playback } = (await say(place, 'AMAZON.PauseIntent')).session;
    left = leftMs(playback);
    held = heldMs(playback);
  });

  test.each(STAYING)('$intent $slots ends on the mat, and yes goes on there', async (utterance) => {
    const reply = await say(place, utterance.intent, utterance);
    expectAlive(reply);
    if (!REPEATING.includes(utterance.intent)) expectNothingTwice(reply, place);
    if (isElsewhere(reply)) return;
    const back = await backOnTheMat(reply);
    expect(offersTheWayBack(back)).toBe(true);
    if (back.session.playback?.state === 'standing')
      expect(reprompted(back)).toMatch(
        /^(\[200 s\] )?Say yes\b.*(back extension|child's pose|cat-camel)/i,
      );
    const on = await say(listened(back), 'AMAZON.YesIntent');
    expect(on.session.playback?.state).toBe('narrating');
    if (MOVING.includes(utterance.intent) || tellsWithLeave(utterance)) return;
    const heardMs = back.session.playback?.state === 'narrating' ? 2_000 : 0;
    const leftNow = leftMs(on.session.playback);
    expect(leftNow).toBeLessThanOrEqual(left);
    expect(leftNow).toBeGreaterThanOrEqual(left - heardMs);
    expect(heldMs(on.session.playback)).toBeLessThanOrEqual(held + heardMs);
  });
});

test('two in a row leave it alive, and nothing is counted that was not done', async () => {
  const places = await Promise.all(
    Object.values(PLACES).map(async (reach) => {
      const place = await reach();
      return { place, already: (await say(place, 'AMAZON.PauseIntent')).session.playback };
    }),
  );
  const anyPlace = fc.constantFrom(...places);
  const anyUtterance = fc.constantFrom(...STAYING);
  await fc.assert(
    fc.asyncProperty(
      anyPlace,
      anyUtterance,
      anyUtterance,
      async ({ place, already }, first, second) => {
        const one = await say(place, first.intent, first);
        if (isElsewhere(one)) return;
        const listening = listened(one);
        const two = await say(listening, second.intent, second);
        // Two things that somebody can't do may rule out all that was left.
        if (
          /(skip .* this time\. .*Is there anything else|There's a round in a chair.*)\?$/.test(
            heard(two),
          )
        )
          return;
        expectAlive(two);
        if (!REPEATING.includes(second.intent)) expectNothingTwice(two, one);
        const passedMs = two.nowMs - place.nowMs;
        if (two.session.playback?.round.startedMs === already?.round.startedMs)
          expect(heldMs(two.session.playback)).toBeLessThanOrEqual(heldMs(already) + passedMs);
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

/** What leads into another routine, or away from this one. */
const STARTS_ELSEWHERE = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'StartStretchIntent',
  'ShowFollowUpIntent',
  'YouChooseIntent',
  'ReadyIntent',
  'NoneIntent',
  'DoctorAgreesIntent',
  'ConditionIntent',
];
const leadsAway = ({ intent, slots }: Utterance) =>
  STARTS_ELSEWHERE.includes(intent) || isStart({ intent, slots });

/** To "shall we start?" these are a yes; a setting may come with it. */
function isStart({ intent, slots = {} }: Pick<Utterance, 'intent' | 'slots'>): boolean {
  const isPlain = Object.keys(slots).every((name) => name === 'setting');
  const isStartOver = intent === 'AMAZON.StartOverIntent';
  return (
    isStartOver ||
    ['AMAZON.ResumeIntent', 'AMAZON.NextIntent', 'BackIntent', 'SameAgainIntent'].includes(
      intent,
    ) ||
    (intent === 'StartRoutineIntent' && isPlain)
  );
}

test.each(STAYING.filter(isStart))('before the start, $intent starts', async ({ intent }) => {
  const started = await say(await beforeTheStart(), intent);
  expect(started.session.playback?.state).toBe('narrating');
});

test.each(STAYING.filter((utterance) => !leadsAway(utterance)))(
  'before the start, $intent $slots is answered and leads back to the start',
  async ({ intent, slots }: Utterance) => {
    const asked = await beforeTheStart();
    const reply = await say(asked, intent, { slots });
    expectAlivePending(reply);
    let now = reply;
    for (
      let tries = 0;
      tries < 3 && !['advice', 'notNow'].includes(now.session.offer?.no?.kind ?? '');
      tries += 1
    )
      now = await say(now, 'AMAZON.NoIntent');
    const started = await say(now, 'AMAZON.YesIntent');
    expect(started.session.playback?.state).toBe('narrating');
  },
);

function expectAlivePending(listener: Listener): void {
  expect(listener.response?.response.shouldEndSession).toBe(false);
  expect(listener.session.starting).toBeDefined();
}

test.each(['AMAZON.YesIntent', 'AMAZON.ResumeIntent'])(
  'after the end, %s to "another round?" starts one',
  async (intent) => {
    const again = await say(await afterTheEnd(), intent);
    expect(again.session.playback).toMatchObject({ state: 'narrating', placeMs: 0, held: [] });
  },
);

test.each(['AMAZON.PreviousIntent', 'UndoIntent'])(
  'after the end, %s goes back',
  async (intent) => {
    const back = await say(await afterTheEnd(), intent);
    expect(back.session.playback?.state).toBe('narrating');
  },
);

test.each(HURTING)(
  '%s in a hold leads on with the next stretch, and no to a rest',
  async (intent) => {
    const hold = await PLACES['in the first stretch']?.();
    if (hold === undefined) throw new Error('no such place');
    const stopped = await say(hold, intent);
    expect(heard(stopped)).toMatch(/^Stop there\. .* Shall we go on with child's pose, or rest\?$/);
    const on = await say(listened(stopped), 'AMAZON.YesIntent');
    expect(heard(on)).toMatch(/child's pose/i);
    expect(on.session.playback?.run.leaveOut).toEqual(['cat-camel']);
    const rested = await say(listened(stopped), 'AMAZON.NoIntent');
    expect(rested.session.playback?.run.id).toBe('floor-rest');
  },
);

test('numbness in a hold is asked about: none of the signs leads on without that stretch, a sign is an alarm', async () => {
  const hold = await PLACES['in the first stretch']?.();
  if (hold === undefined) throw new Error('no such place');
  const asked = await say(hold, NUMB);
  expect(heard(asked)).toMatch(/call 911 now\. Is it between your legs.*\?$/);
  const none = await say(listened(asked), 'AMAZON.NoIntent');
  expect(heard(none)).toMatch(/^Stop there\. .* Shall we go on with child's pose, or rest\?$/);
  expect(heard(await say(listened(asked), 'AMAZON.YesIntent'))).toMatch(/^Call 911 now\./);
});

test('a knee that hurts leads on with what needs no knees', async () => {
  const hold = await PLACES['in the first stretch']?.();
  if (hold === undefined) throw new Error('no such place');
  const stopped = await say(hold, ON_THE_KNEES);
  expect(heard(stopped)).toMatch(/^Stop there\. .* Shall we go on with back extension, or rest\?$/);
  const on = await say(listened(stopped), 'AMAZON.YesIntent');
  expect(heard(on)).toMatch(/^Back extension\. /);
});

test('who cannot get down to the floor is led out, and offered a chair', async () => {
  const hold = await PLACES['in the first stretch']?.();
  if (hold === undefined) throw new Error('no such place');
  const out = await say(hold, ON_THE_FLOOR);
  expect(heard(out)).toMatch(/^Let your back rest\. .*round in a chair.*Shall we do that one\?$/);
  const chair = await say(out, 'AMAZON.YesIntent');
  expect(chair.session.playback?.run.id).toBe('chair');
});

test.each(UTTERANCES.filter(asksWithCondition))(
  '$intent $slots is told what a doctor would ask, and a routine that is right goes on',
  async (utterance) => {
    const place = await PLACES['in the first stretch']?.();
    if (place === undefined) throw new Error('no such place');
    const reply = await say(place, utterance.intent, utterance);
    expect(heard(reply)).toMatch(/(doctor|Shall we go on\?)/);
    expect(reply.response?.response.shouldEndSession).toBe(false);
  },
);

test.each(ASIDE)(
  '%s sets it aside: out of the pose, and nothing invites to go on',
  async (intent) => {
    const place = await PLACES['in the middle of a hold']?.();
    if (place === undefined) throw new Error('no such place');
    const aside = await say(place, intent);
    expect(heard(aside)).toMatch(
      /Walk your hands back .* (say resume|right for you)\. Is there anything else\?$/,
    );
    expect(aside.session.playback).toBeUndefined();
  },
);

test('"cancel" said twice leaves, whatever was said before it', async () => {
  const anyPlace = fc.constantFrom(...Object.values(PLACES));
  await fc.assert(
    fc.asyncProperty(anyPlace, fc.constantFrom(...STAYING), async (reach, { intent, slots }) => {
      const reply = await say(await reach(), intent, { slots });
      const once = await say(listened(reply), 'AMAZON.CancelIntent');
      const isOpen = once.response?.response.shouldEndSession === false;
      const left = isOpen ? await say(listened(once), 'AMAZON.CancelIntent') : once;
      expect(left.response?.response.shouldEndSession).toBe(true);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

test.each(LEAVING)('%s leaves, in one turn', async (intent) => {
  const place = await PLACES['in the middle of a hold']?.();
  if (place === undefined) throw new Error('no such place');
  const left = await say(place, intent);
  expect(left.session.offer?.yes?.kind).not.toBe('goOn');
});
