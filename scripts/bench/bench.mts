import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureDesk } from './desk.mjs';
import { measureHttp } from './http.mjs';
import { measureMcp } from './mcp.mjs';
import { measurePace, measureRoutine } from './pace-accuracy.mjs';
import { measureStartup } from './startup.mjs';
import { hasVoice } from './voice.mjs';
import { measureMemory, measureWarm } from './warm.mjs';
import { writeWav } from './wav.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '25' }, wav: { type: 'string' } },
});
const rows: { what: string; value: string }[] = [];
const row = (what: string, value: string) => rows.push({ what, value });
const mib = (...values: number[]) => `${values.map((value) => value.toFixed(1)).join(', ')} MiB`;

const startup = await measureStartup(Number(values.runs));
for (const { what, ms, ratio } of startup)
  row(
    `start to first answer: ${what}`,
    `${ms.toFixed(1)} ms, ${ratio.toFixed(2)} times the sample`,
  );

const bundleBytes = statSync('lambda/dist/index.js').size;
row('bundle of the answering path', `${Math.round(bundleBytes / 1024)} KB`);

const warm = measureWarm();
for (const { kind, p50Ms, p99Ms, p999Ms } of warm) {
  const all = [p50Ms, p99Ms, p999Ms].map((value) => value.toFixed(3)).join(', ');
  row(`warm p50, p99, p99.9: ${kind}`, `${all} ms`);
}
const memory = measureMemory();
row(
  'memory at the first answer: sample, Back Coach',
  mib(memory.helloWorldMiB, memory.backCoachMiB),
);
row('memory after 10,000 answers', mib(memory.afterMiB));
row('living on after 10,000 more than after 1,000', `${Math.round(memory.growthKiB)} KiB`);
const http = await measureHttp();
row(
  'HTTP requests a second: sample, Back Coach',
  `${Math.round(http.helloWorld)}, ${Math.round(http.backCoach)}`,
);

const desk = await measureDesk();
row(
  'desk, start to page, first answer',
  `${desk.opensMs.toFixed(0)}, ${desk.firstAnswerMs.toFixed(0)} ms`,
);
row('three turns of say', `${desk.sayMs.toFixed(0)} ms`);

const mcp = await measureMcp();
for (const { what, helloMs, firstAnswerMs, p50Ms, p99Ms } of mcp) {
  row(
    `MCP, start to hello, to first answer: ${what}`,
    `${helloMs.toFixed(0)}, ${firstAnswerMs.toFixed(0)} ms`,
  );
  row(`MCP p50, p99 at 100 calls a second: ${what}`, `${p50Ms.toFixed(1)}, ${p99Ms.toFixed(1)} ms`);
}

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
const result = {
  node: process.version,
  startup,
  bundleBytes,
  warm,
  memory,
  http,
  desk,
  mcp,
  sound,
};
writeFileSync('bench/latest.json', `${JSON.stringify(result, null, 2)}\n`);
