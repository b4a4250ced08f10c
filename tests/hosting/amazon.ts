import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import forge from 'node-forge';
import { listen } from '../../hosting/server.js';

/** Keys are slow to make, so all certificates share one; Node makes it faster than forge. */
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2_048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const keys = {
  privateKey: forge.pki.privateKeyFromPem(privateKey),
  publicKey: forge.pki.publicKeyFromPem(publicKey),
};

export interface Certificate {
  domain?: string;
  /** From when until when it is valid, in ms from now. */
  fromMs?: number;
  untilMs?: number;
  /** Who stands for it. */
  issuer?: string;
}

const DAY_MS = 86_400_000;

export const authority = certificate({ domain: 'An authority', issuer: 'An authority' });

export function certificate({
  domain = 'echo-api.amazon.com',
  fromMs = -DAY_MS,
  untilMs = DAY_MS,
  issuer = 'An authority',
}: Certificate = {}): string {
  const isRoot = domain === issuer;
  const cert = forge.pki.createCertificate();
  cert.publicKey = keys.publicKey;
  cert.serialNumber = '01';
  cert.validity.notBefore = new Date(Date.now() + fromMs);
  cert.validity.notAfter = new Date(Date.now() + untilMs);
  cert.setSubject([{ name: 'commonName', value: domain }]);
  cert.setIssuer([{ name: 'commonName', value: issuer }]);
  cert.setExtensions([
    { name: 'basicConstraints', cA: isRoot },
    { name: 'subjectAltName', altNames: [{ type: 2, value: domain }] },
  ]);
  cert.sign(keys.privateKey, forge.md.sha256.create());
  return forge.pki.certificateToPem(cert);
}

export function sign(body: string): string {
  return createSign('RSA-SHA256').update(body, 'utf8').sign(privateKey, 'base64');
}

/** Amazon's bucket, over real HTTP: whatever is put at a path is found there, and all that is asked for is noted. */
export async function openBucket() {
  const files = new Map<string, RequestListener>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { url = '' } = request;
    asked.push(url);
    const answer = files.get(url) ?? files.get('*');
    if (answer) answer(request, response);
    else response.writeHead(403).end();
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    put(path: string, file: string | RequestListener) {
      files.set(path, typeof file === 'string' ? (_, response) => response.end(file) : file);
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
