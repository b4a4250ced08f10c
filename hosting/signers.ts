import { type KeyObject, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { bodyOf } from '../lambda/src/body-of.js';

/** Where chains of certificates lie, and who may stand for them. */
export interface Amazon {
  bucket: string;
  /** Root certificates, in PEM. */
  authorities: readonly string[];
}

interface Signer {
  key: KeyObject;
  /** When all of its chain is valid, in ms since 1970. */
  fromMs: number;
  untilMs: number;
}

const SIGNER = 'echo-api.amazon.com';
const MAX_BYTES = 64 * 1_024;
const PATIENCE_MS = 3_000;
/** More than Amazon uses at a time. */
const MAX_KEPT = 10;
/** Anybody can make us ask for a chain. Beyond this, the one that takes longest is given up for the newest. */
const MAX_DOWNLOADS = 50;

/** The key behind a chain, by its path in the bucket; rejects if nobody stands for it. */
export function signers({ bucket, authorities }: Amazon): (path: string) => Promise<KeyObject> {
  const kept = new Map<string, Signer>();
  const underway = new Map<string, { signer: Promise<Signer>; giveUp: AbortController }>();
  let trusted: forge.pki.CAStore | undefined;

  const fetchSigner = async (path: string, giveUp: AbortController): Promise<Signer> => {
    const timer = setTimeout(() => giveUp.abort(), PATIENCE_MS);
    try {
      const pem = await download(`${bucket}${path}`, giveUp.signal);
      trusted ??= storeOf(authorities);
      const signer = signerOf(pem, trusted);
      const [oldest] = kept.keys();
      if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(path, signer);
      return signer;
    } finally {
      clearTimeout(timer);
      underway.delete(path);
    }
  };

  return async (path) => {
    const known = kept.get(path);
    if (known && isValid(known, Date.now())) return known.key;
    kept.delete(path);
    const same = underway.get(path);
    if (same) return (await same.signer).key;
    const [slowest] = underway.values();
    if (underway.size >= MAX_DOWNLOADS) slowest?.giveUp.abort();
    const giveUp = new AbortController();
    const signer = fetchSigner(path, giveUp);
    underway.set(path, { signer, giveUp });
    return (await signer).key;
  };
}

function isValid({ fromMs, untilMs }: Signer, nowMs: number): boolean {
  return fromMs <= nowMs && nowMs <= untilMs;
}

async function download(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { redirect: 'error', signal });
  if (response.ok) return bodyOf(response, signal, MAX_BYTES);
  await response.body?.cancel();
  throw new Error('No chain of certificates');
}

/** The cheap checks come first: verifying a chain takes forge some milliseconds. */
function signerOf(pem: string, trusted: forge.pki.CAStore): Signer {
  const pems = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const certificates = pems.map((one) => new X509Certificate(one));
  const signer = {
    fromMs: Math.max(...certificates.map(({ validFrom }) => Date.parse(validFrom))),
    untilMs: Math.min(...certificates.map(({ validTo }) => Date.parse(validTo))),
  };
  const [leaf] = certificates;
  const isAlexas = leaf?.checkHost(SIGNER, { subject: 'never', wildcards: false }) === SIGNER;
  if (leaf === undefined || !isAlexas) throw new Error('Not a certificate of Alexa');
  const valid = { key: leaf.publicKey, ...signer };
  if (!isValid(valid, Date.now())) throw new Error('Expired, or not valid yet');
  forge.pki.verifyCertificateChain(
    trusted,
    pems.map((one) => forge.pki.certificateFromPem(one)),
  );
  return valid;
}

/** Roots with elliptic curves are left out: forge can't read them, and Amazon's chain needs none. */
function storeOf(authorities: readonly string[]): forge.pki.CAStore {
  const store = forge.pki.createCaStore([]);
  for (const pem of authorities) {
    const { asymmetricKeyType } = new X509Certificate(pem).publicKey;
    if (asymmetricKeyType === 'rsa') store.addCertificate(forge.pki.certificateFromPem(pem));
  }
  return store;
}
