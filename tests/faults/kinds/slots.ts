import { type Fault, intent, sent, slot } from '../fault.js';

const start = (hold: string) => intent('StartRoutineIntent', slot('hold', hold));
const resolved = (id: unknown, count = 1) => ({
  stretch: {
    name: 'stretch',
    value: 'x',
    resolutions: {
      resolutionsPerAuthority: Array.from({ length: count }, () => ({
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: { id } }],
      })),
    },
  },
});
const stretch = (id: unknown, count?: number) => intent('StartStretchIntent', resolved(id, count));
const ask = (query: string) => intent('QuestionIntent', slot('query', query));
const CLAMPED = /up to five minutes|shortest hold|didn't catch how long/;
const ANY = /\w/;

export const slots: Fault[] = [
  sent(
    'has a stretch of a newer model: it is words',
    stretch('headstand'),
    /^I don't have a stretch called x/,
  ),
  sent(
    'leaves out a stretch of a newer model',
    intent('LeaveOutIntent', resolved('headstand')),
    /^I don't have a stretch called x/,
  ),
  ...[
    'P9999999999Y',
    'PT1E9S',
    'PT-30S',
    '-PT30S',
    'PT0.0001S',
    'PT',
    'P',
    '∞',
    'PT٣٠S',
    'PT99999999999999999999S',
  ].map((hold) => sent(`has a hold of ${hold}`, start(hold), CLAMPED)),
  ...['NaN', '1e99', '-5', '٣', '0x1F', '999999999999'].map((more) =>
    sent(`has ${more} more seconds`, intent('LongerIntent', slot('seconds', more)), ANY),
  ),
  ...['25:61', 'MO', '', '99:99', '2026-11-24', '09:00:00'].map((at) =>
    sent(
      `has a reminder at "${at}"`,
      intent('RemindIntent', slot('first', at)),
      /remind|time|every day/i,
    ),
  ),
  sent('has 200,000 letters', ask('x'.repeat(200_000)), ANY),
  sent('has 40,000 words', ask('back '.repeat(40_000)), ANY),
  sent(
    'has a report after 100,000 words',
    ask(`my chest hurts ${'so much '.repeat(50_000)}`),
    /^Call 911 now/,
  ),
  sent('has letters in halves', ask('\uD83D'.repeat(500)), ANY),
  sent('has letters from right to left', ask('\u202Eظهري\u202C يطقطق'), ANY),
  sent('has letters that nobody sees', ask('\u200B\u200D\uFEFF'), ANY),
  sent('is only space', ask('   '), ANY),
  sent('resolves to a name of JavaScript’s own', stretch('__proto__'), ANY),
  sent('resolves to a number', stretch(7), /Which one|stretch called/),
  sent('resolves in ten thousand ways', stretch('childs-pose', 10_000), ANY),
  sent('has slots in a list', intent('StartStretchIntent', [slot('stretch', 'x')]), /Which one/),
  sent(
    'has a thousand slots',
    intent(
      'StartRoutineIntent',
      Object.fromEntries(
        Array.from({ length: 1_000 }, (_, n) => [`s${n}`, { name: 's', value: 'x' }]),
      ),
    ),
    ANY,
  ),
  sent(
    'has a timestamp that is a number',
    intent('DangerousIntent', undefined, { timestamp: 1_795_510_000 }),
    /call 911/,
  ),
  sent(
    'has the last timestamp there is',
    intent('DangerousIntent', undefined, { timestamp: '+275760-09-13T00:00:00.000Z' }),
    /call 911/,
  ),
  sent(
    'has a timestamp before 1970',
    intent('ProgressIntent', undefined, { timestamp: '1950-01-01T00:00:00Z' }),
    ANY,
  ),
  sent(
    'has a locale that is a list',
    intent('DangerousIntent', undefined, { locale: ['en-US'] }),
    /call 911/,
  ),
  sent('has no id', intent('DangerousIntent', undefined, { requestId: undefined }), /call 911/),
  sent('is by a voice that is a number', intent('StartRoutineIntent'), ANY, {
    system: { person: { personId: 7 } },
  }),
  sent('is by a user without a name', intent('ProgressIntent'), ANY, {
    system: { user: { userId: '' } },
  }),
  sent('is by a user of 10,000 letters', intent('ProgressIntent'), ANY, {
    system: { user: { userId: 'x'.repeat(10_000) } },
  }),
  sent('is by a device that lists a list', intent('StartRoutineIntent'), /\[[\d.]+ s\]/, {
    system: { device: { supportedInterfaces: ['Alexa.Presentation.APL'] } },
  }),
  sent('begins a session that is not sure of it', intent('DangerousIntent'), /call 911/, {
    around: { session: { new: 'yes' } },
  }),
  sent('is of a session of 100,000 letters', intent('StartRoutineIntent'), ANY, {
    around: {
      session: { new: false, sessionId: 'x'.repeat(100_000), attributes: { noticeHeard: true } },
    },
  }),
];
