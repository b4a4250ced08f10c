import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ResponseEnvelope } from 'ask-sdk-model';

interface Answered {
  number: number;
  answer: ResponseEnvelope;
}

/** The skill in a process that can be killed: what it had begun is never answered. */
export class SkillProcess {
  private child = newChild();
  private sent = 0;
  private readonly waiting = new Map<number, (answer: ResponseEnvelope | undefined) => void>();

  async start(): Promise<void> {
    await once(this.child, 'message');
    this.child.on('message', ({ number, answer }: Answered) => {
      this.waiting.get(number)?.(answer);
      this.waiting.delete(number);
    });
  }

  /** Undefined if the process was killed in the meantime. */
  send(event: object): Promise<ResponseEnvelope | undefined> {
    this.sent += 1;
    const number = this.sent;
    return new Promise((resolve) => {
      this.waiting.set(number, resolve);
      this.child.send({ number, event });
    });
  }

  /** Ends it without a warning, and starts another. */
  async kill(): Promise<void> {
    const [killed, unanswered] = [this.child, [...this.waiting.values()]];
    this.waiting.clear();
    this.child = newChild();
    const started = this.start();
    killed.kill('SIGKILL');
    for (const resolve of unanswered) resolve(undefined);
    await started;
  }

  stop(): void {
    this.child.kill();
  }
}

function newChild(): ChildProcess {
  const file = fileURLToPath(new URL('skill.mts', import.meta.url));
  return fork(file, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, LOG_LEVEL: 'SILENT' },
  });
}
