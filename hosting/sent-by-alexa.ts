import { verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import * as v from 'valibot';
import { type Amazon, signers } from './signers.js';

/** Whether a request comes from Alexa. */
export type Proof = (body: string, headers: IncomingHttpHeaders) => Promise<boolean>;

/** https://developer.amazon.com/docs/custom-skills/host-a-custom-skill-as-a-web-service.html#timestamp */
const TOLERANCE_MS = 150_000;
const TOLERANCE_FOR_SKILL_EVENTS_MS = 3_600_000;

const signed = v.object({
  signaturecertchainurl: v.string(),
  'signature-256': v.pipe(v.string(), v.base64()),
});
const stamped = v.object({
  request: v.object({ type: v.string(), timestamp: v.pipe(v.string(), v.isoTimestamp()) }),
});

/** Requests that Alexa made just now, and signed. What costs nothing is looked at first. */
export function sentByAlexa(amazon: Amazon): Proof {
  const signerAt = signers(amazon);
  return async (body, headers) => {
    if (!v.is(signed, headers) || !isTimely(JSON.parse(body), Date.now())) return false;
    const path = chainPath(headers.signaturecertchainurl);
    if (path === undefined) return false;
    const signature = Buffer.from(headers['signature-256'], 'base64');
    return verify('RSA-SHA256', Buffer.from(body), await signerAt(path), signature);
  };
}

function isTimely(event: unknown, nowMs: number): boolean {
  if (!v.is(stamped, event)) return false;
  const { type, timestamp } = event.request;
  const ageMs = nowMs - Date.parse(timestamp);
  const isSkillEvent = type.startsWith('AlexaSkillEvent.');
  const oldestMs = isSkillEvent ? TOLERANCE_FOR_SKILL_EVENTS_MS : TOLERANCE_MS;
  return ageMs >= -TOLERANCE_MS && ageMs <= oldestMs;
}

/**
 * Where in Amazon's bucket a chain lies; undefined if the address leads anywhere else. It is
 * normalised first, and has one spelling, so that nobody makes us download a chain twice.
 */
function chainPath(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, search, username, password } = new URL(address);
  const path = pathname.replace(/\/{2,}/g, '/');
  const isAmazons = origin === 'https://s3.amazonaws.com' && /^\/echo\.api\/[\w./-]+$/.test(path);
  return isAmazons && `${search}${username}${password}` === '' ? path : undefined;
}
