import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { quantile } from './subjects.mjs';

/** The desk and the terminal, as somebody meets them: medians in ms. */
export interface DeskMeasured {
  /** From starting the page to where it can be opened. */
  opensMs: number;
  /** From the page's first request to its answer, with a screen. */
  firstAnswerMs: number;
  /** Three turns with `npm run say`, from its start to its end. */
  sayMs: number;
}

const TURNS = 5;
const SAID = ['open back coach', 'why does my back crack', 'yes'];

export async function measureDesk(): Promise<DeskMeasured> {
  const starts: [opens: number, answer: number][] = [];
  const says: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    starts.push(await start());
    const began = performance.now();
    spawnSync('npm', ['run', '--silent', 'say', '--', ...SAID]);
    says.push(performance.now() - began);
  }
  const [opens, answers] = [0, 1].map((at) => starts.map((times) => times[at] ?? Number.NaN));
  return {
    opensMs: quantile(opens ?? [], 0.5),
    firstAnswerMs: quantile(answers ?? [], 0.5),
    sayMs: quantile(says, 0.5),
  };
}

async function start(): Promise<[opens: number, answer: number]> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'simulator/serve-page.mts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const opens = performance.now() - began;
  const [address = ''] = /http:\S+/.exec(String(line)) ?? [];
  // As a browser does before anybody can ask something.
  await (await fetch(address)).text();
  const asked = performance.now();
  await post(`${address}/api/turn`, { said: SAID[0] });
  const answered = performance.now() - asked;
  await post(`${address}/api/forget`, {});
  child.kill('SIGINT');
  await once(child, 'exit');
  return [opens, answered];
}

async function post(url: string, what: object): Promise<void> {
  const body = { person: 'bench', device: 'bench', screen: true, ...what };
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await answer.text();
}
