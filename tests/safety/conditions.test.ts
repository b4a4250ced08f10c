import fc from 'fast-check';
import { beginTurn } from '../../core/conversation/on-the-mat/begin.js';
import { stretchIdsOf } from '../../core/conversation/on-the-mat/suited.js';
import { ruledOut } from '../../core/conversation/safety/conditions.js';
import { parsePerson } from '../../core/memory/person.js';
import { parseSession, type Session } from '../../core/memory/session.js';
import type { Condition, Position, Stretch } from '../../models/content.js';
import { conditions } from '../../models/en/conditions.js';
import { languageOf } from '../../models/languages.js';
import { type Listener, PLACES, say } from '../on-the-mat/listener.js';
import { LEAVING, UTTERANCES } from '../on-the-mat/utterances.js';
import { situationOf } from '../situation.js';

/** What somebody told that they have is remembered for as long as the session lasts. */
const language = languageOf('en-US');
const all = Object.keys(conditions);
const positions = ['floor', 'kneeling', 'front'] satisfies Position[];
const anyConditions = fc.subarray([...all, ...positions], { minLength: 1, maxLength: 4 });
const stretches: readonly Stretch[] = language.stretches;
const ids = stretches.map(({ id }) => id);
const routines = language.routines.map(({ id }) => id);

/** How `avoid` names a condition. What only asks for a cushion or for fists doesn't match. */
const NAMED: Readonly<Record<Condition, RegExp | undefined>> = {
  pregnancy: /pregnan/,
  'weak-bones': /osteoporosis/,
  'broken-bone': /(broken|breaking) (a )?(bone|rib)|fracture/,
  knee: /knee injury|bad knee|if kneeling (hurts|does[.]( |$))|knee or hip replacement/,
  'new-hip': /hip replacement|new (knee or )?hip/,
  hip: undefined,
  wrist: undefined,
  shoulder: /shoulder/,
  neck: /neck (or a shoulder )?(injury|hurts)/,
  disc: undefined,
  sciatica: /pain down a leg|sciatica/,
  spondylolisthesis: /spondylolisthesis/,
  stenosis: /stenosis/,
  'belly-operation': /operation on [^.]*belly/,
  'chest-operation': /operation on [^.]*chest/,
  'spine-operation': /operation on [^.]*back|neck injury, fracture or operation/,
  operation: /operation|surgery/,
  clot: /blood clot/,
  stroke: /stroke/,
  dizziness: /dizzy/,
  'rheumatoid-arthritis': /rheumatoid/,
  'blood-pressure': /high blood pressure/,
  heart: /heart disease/,
  eyes: /glaucoma/,
  'blood-thinners': /blood thinners/,
  hernia: /hernia/,
  reflux: /reflux/,
};

/** Another way to do it is no reason to skip it. */
const OTHER_WAYS =
  /and a cushion if kneeling does\.|[^.]*(lie on your side|do it sitting up)[^.]*\.|[^.]*breathe as usual\./g;

test.each(stretches)('$name is not begun with what its words say to avoid', (stretch) => {
  const words = stretch.avoid.replace(OTHER_WAYS, '');
  const named = Object.entries(NAMED).flatMap(([id, name]) => (name?.test(words) ? [id] : []));
  expect([...(stretch.notWith ?? [])].sort()).toEqual(named.sort());
});

test.each(stretches)('$name tells newcomers who should skip it', ({ caution, notice }) => {
  expect(caution ?? notice).toBeDefined();
});

/** What is being narrated, waits, or "undo" leads back to, by id. */
function aheadIn(session: Session): string[] {
  const { playback, later, undo } = session;
  const runs = [playback, later, undo].flatMap((one) => (one ? [one.run] : []));
  return runs.flatMap((run) => stretchIdsOf(run, { language }));
}

function isRuledOut({ session }: Pick<Listener, 'session'>): (id: string) => boolean {
  const out = ruledOut(session, language);
  return (id) => out.includes(id);
}

const anyWish = fc.record(
  {
    id: fc.constantFrom(...routines, ...ids, 'own', 'mine'),
    sets: fc.integer({ min: 1, max: 3 }),
    ask: fc.record(
      {
        ms: fc.integer({ min: 60_000, max: 1_200_000 }),
        count: fc.integer({ min: 1, max: 6 }),
        first: fc.constantFrom(...ids),
        from: fc.integer({ min: -1, max: 4 }),
        without: fc.subarray(ids, { maxLength: 3 }),
        only: fc.subarray(ids, { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id'] },
);

test('no start contains a stretch that its avoid names', () => {
  fc.assert(
    fc.property(anyConditions, anyWish, fc.subarray(ids), (told, wish, own) => {
      const person = parsePerson({
        schema: 1,
        welcomed: '2026-01-01',
        own,
        leaveOut: own.slice(2),
      });
      const session = parseSession({ conditions: told, noticeHeard: true, safetyHeard: true });
      const situation = situationOf({ session });
      const asked = { ...wish, kind: 'routine', noticeHeard: true } as const;
      const turn = beginTurn(asked, person, situation);
      expect(aheadIn(turn.session).filter(isRuledOut(turn))).toEqual([]);
      if (turn.say.kind === 'narration') expect(turn.session.playback).toBeDefined();
      else expect(turn.question).toBeDefined();
    }),
    { numRuns: 200 },
  );
});

const anyPlace = fc.constantFrom(...Object.values(PLACES));
/** "I was wrong", right after it was told, takes it back. */
const TAKING_BACK = ['UndoIntent', 'NoneIntent'];
const staying = UTTERANCES.filter(
  ({ intent }) => !LEAVING.includes(intent) && !TAKING_BACK.includes(intent),
);
const anyUtterances = fc.array(fc.constantFrom(...staying), { minLength: 1, maxLength: 4 });

test('told in the middle of a routine, nothing said after it leads into such a stretch', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlace, fc.constantFrom(...all), anyUtterances, async (at, told, then) => {
      const condition = { said: told, id: told };
      let now = await say(await at(), 'ConditionIntent', { slots: { condition } });
      for (const utterance of [...then, { intent: 'AMAZON.ResumeIntent' }]) {
        now = await say(now, utterance.intent, { ...utterance, afterMs: 3_000 });
        expect(now.session.conditions).toContain(told);
        expect(aheadIn(now.session).filter(isRuledOut(now))).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});
