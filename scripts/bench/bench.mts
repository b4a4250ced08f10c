import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { handler } from '../../lambda/src/index.js';
import { measurePace, measureRoutine } from './pace.mjs';
import { measureStartup } from './startup.mjs';
import { hasVoice } from './voice.mjs';
import { writeWav } from './wav.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '25' }, wav: { type: 'string' } },
});
const rows: { what: string; value: string }[] = [];
const row = (what: string, value: string) => rows.push({ what, value });
const ms = (value: number) => `${value.toFixed(1)} ms`;

const startup = measureStartup(Number(values.runs));
row('start to first answer: bare Node', ms(startup.bareNodeMs));
row('start to first answer: hello-world sample', ms(startup.helloWorldMs));
row('start to first answer: Back Coach', ms(startup.backCoachMs));
row('Back Coach against the sample', startup.ratio.toFixed(3));

const bundleBytes = statSync('lambda/dist/index.js').size;
row('bundle of the answering path', `${Math.round(bundleBytes / 1024)} KB`);

const warm = { answer: await warmMs('CauseIntent'), routine: await warmMs('StartRoutineIntent') };
row('warm p99: an answer', ms(warm.answer));
row('warm p99: the routine', ms(warm.routine));

const voice = hasVoice() ? { pace: measurePace(), routine: measureRoutine() } : undefined;
if (voice) {
  const { pace, routine } = voice;
  row(`pace, median error on ${pace.sentences} texts`, `${pace.medianPercent.toFixed(2)} %`);
  row('pace, fitted on one half, error on the other', `${pace.splitMedianPercent.toFixed(2)} %`);
  for (const { stretch, nominalMs, soundMs } of routine.holds) {
    row(
      `hold in the sound: ${stretch}`,
      `${(soundMs / 1000).toFixed(2)} s of ${nominalMs / 1000} s`,
    );
  }
  row(
    'the routine in the sound',
    `${(routine.soundMs / 1000).toFixed(1)} s of ${(routine.nominalMs / 1000).toFixed(1)} s`,
  );
  if (values.wav) writeWav(values.wav, routine.samples);
} else row('pace and holds', 'not measured: espeak-ng is not installed');

console.table(Object.fromEntries(rows.map(({ what, value }) => [what, { value }])));
mkdirSync('bench', { recursive: true });
const sound = voice && {
  pace: voice.pace,
  holds: voice.routine.holds,
  nominalMs: voice.routine.nominalMs,
  soundMs: voice.routine.soundMs,
};
const result = { node: process.version, startup, bundleBytes, warmP99Ms: warm, sound };
writeFileSync('bench/latest.json', `${JSON.stringify(result, null, 2)}\n`);

/** The 99th percentile of an answer in process. */
async function warmMs(intent: string): Promise<number> {
  const application = { applicationId: 'a' };
  const user = { userId: 'u' };
  const event = {
    version: '1.0',
    session: { new: false, sessionId: 's', application, user, attributes: { screened: true } },
    context: { System: { application, user } },
    request: {
      type: 'IntentRequest',
      requestId: 'r',
      timestamp: '2026-11-24T09:00:00Z',
      locale: 'en-US',
      intent: { name: intent },
    },
  };
  const times: number[] = [];
  for (let run = 0; run < 3_000; run += 1) {
    const began = performance.now();
    await handler(event);
    if (run >= 1_000) times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}
