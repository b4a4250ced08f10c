import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import autocannon from 'autocannon';
import { listen, skillApp, stop } from '../../hosting/server.js';
import { eventOf, subjects } from './subjects.mjs';

/** Requests per second over HTTP on this machine, which also generates the load. */
export interface Http {
  helloWorld: number;
  backCoach: number;
}

const SECONDS = 4;

/** Both behind the same server, in turn; without signatures, which only Alexa can make. */
export async function measureHttp(): Promise<Http> {
  return {
    helloWorld: await requestsASecond(subjects.helloWorld, 'LaunchRequest'),
    backCoach: await requestsASecond(subjects.backCoach, 'CauseIntent'),
  };
}

async function requestsASecond(file: string, name: string): Promise<number> {
  const { handler } = createRequire(import.meta.url)(file);
  const server = createServer(skillApp(handler, async () => true));
  const port = await listen(server, 0);
  const { requests, non2xx } = await autocannon({
    url: `http://127.0.0.1:${port}/`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(eventOf(name)),
    connections: 10,
    duration: SECONDS,
  });
  await stop(server);
  if (non2xx > 0) throw new Error(`${non2xx} requests failed`);
  return requests.average;
}
