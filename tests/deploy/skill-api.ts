import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import express, { type Request } from 'express';
import { endpointsOf, type Refusal, readPackage } from './skill-package.js';
import { faultsOf, operationOf } from './spec.js';
import { unzip } from './zip.js';

/** The account of somebody who deploys. */
export const account = { refreshToken: 'Atzr|refresh', vendorId: 'M1VENDOR' };

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string;
}

export interface Skill {
  readonly manifest: unknown;
  /** By locale. */
  readonly models: Readonly<Record<string, unknown>>;
  enabled: boolean;
}

interface Import {
  readonly skillId: string;
  readonly parts: ReadonlySet<string>;
  readonly refusals: readonly Refusal[];
  readonly action: 'CREATE' | 'UPDATE';
  /** How many times a caller has to poll. */
  asksLeft: number;
}

export interface SkillApi {
  readonly url: string;
  /** All skills of the account, by id. */
  readonly skills: ReadonlyMap<string, Skill>;
  /** Emits each operation that was answered, as in the spec: `GET /v1/skills/imports/{importId}`. */
  readonly answered: EventEmitter;
  stop(): void;
}

/**
 * A stand-in for Login with Amazon and for what deploying uses of the Skill Management API, over HTTP.
 * It takes and answers what the published spec has, refuses packages that don't fit the schemas, and
 * four things more that the API is known for: an import is done whole or not at all; one skill has
 * one at a time; a function must let Alexa call it before it can be an endpoint; and a skill without
 * an endpoint can't be enabled. Names, samples and texts are judged by people and trained models
 * there, and not at all here.
 */
export async function startSkillApi(mayCall: (arn: string) => Promise<boolean>): Promise<SkillApi> {
  const folder = mkdtempSync(join(tmpdir(), 'back-coach-smapi-'));
  const tokens = new Set<string>();
  const skills = new Map<string, Skill>();
  const imports = new Map<string, Import>();
  const answered = new EventEmitter();
  const app = express();

  app.post('/auth/o2/token', express.json(), ({ body }, response) => {
    if (body.grant_type !== 'refresh_token' || body.refresh_token !== account.refreshToken)
      return void response.status(400).json({ error: 'invalid_grant' });
    const token = `Atza|${randomUUID()}`;
    tokens.add(token);
    response.json({
      access_token: token,
      refresh_token: account.refreshToken,
      token_type: 'bearer',
      expires_in: 3600,
    });
  });

  app.put('/uploads/:id', express.raw({ type: () => true, limit: '10mb' }), (request, response) => {
    writeFileSync(join(folder, `${request.params.id}.zip`), request.body);
    response.end();
  });

  /** An operation of the spec. Its body and its answer are held to the spec, too. */
  const serve = (
    method: 'get' | 'post' | 'put',
    path: string,
    answer: (request: Request<Record<string, string>>) => Answer | Promise<Answer>,
  ) => {
    const operation = operationOf(method, path);
    const allowed = async (request: Request<Record<string, string>>): Promise<Answer> => {
      if (!tokens.has(request.get('authorization') ?? ''))
        return { status: 401, body: { message: 'Token is invalid/expired.' } };
      const faults = operation.body ? faultsOf(operation.body, request.body) : [];
      if (faults.length > 0)
        return {
          status: 400,
          body: {
            message: 'Request is not valid.',
            violations: faults.map(({ instancePath, message }) => ({
              message: `${instancePath} ${message}`,
            })),
          },
        };
      return answer(request);
    };
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
    app[method](
      route,
      express.json(),
      async (request: Request<Record<string, string>>, response) => {
        const { status, body, location } = await allowed(request);
        if (!operation.answers.has(status)) throw new Error(`${path} never answers ${status}`);
        const definition = operation.answers.get(status);
        const faults = definition ? faultsOf(definition, body) : [];
        if (faults.length > 0) throw new Error(`${path} never answers ${JSON.stringify(faults)}`);
        if (location) response.location(location);
        response.status(status).json(body);
        answered.emit(`${method.toUpperCase()} ${path}`);
      },
    );
  };
  const unknown: Answer = { status: 404, body: { message: 'Resource not found.' } };

  serve('post', '/v1/skills/uploads', () => ({
    status: 201,
    body: {
      uploadUrl: `${url}/uploads/${randomUUID()}`,
      expiresAt: new Date(Date.now() + 300_000).toISOString(),
    },
  }));

  const startImport = async (location: string, skillId: string, action: Import['action']) => {
    const unpacked = join(folder, randomUUID());
    mkdirSync(unpacked);
    unzip(join(folder, `${location.split('/').at(-1)}.zip`), unpacked);
    const { manifest, models, refusals } = readPackage(unpacked);
    const triggers: Refusal[] = [];
    for (const arn of refusals.length > 0 ? [] : endpointsOf(manifest))
      if (arn.startsWith('arn:') && !(await mayCall(arn)))
        triggers.push({
          part: 'Manifest',
          message: `The trigger setting for the Lambda ${arn} is invalid.`,
        });
    const before = skills.get(skillId);
    const importId = `amzn1.ask-package.import.${randomUUID()}`;
    imports.set(importId, {
      skillId,
      parts: new Set([
        'Manifest',
        ...Object.keys(models).map((locale) => `InteractionModel.${locale}`),
        ...refusals.map(({ part }) => part),
      ]),
      refusals: [...refusals, ...triggers],
      action,
      // Models take a while to build, if they have changed.
      asksLeft: isDeepStrictEqual(models, before?.models) ? 0 : 1,
    });
    if (refusals.length + triggers.length === 0)
      skills.set(skillId, { manifest, models, enabled: before?.enabled ?? false });
    return { status: 202, location: `/v1/skills/imports/${importId}` };
  };

  serve('post', '/v1/skills/imports', ({ body }) =>
    body.vendorId === account.vendorId
      ? startImport(body.location, `amzn1.ask.skill.${randomUUID()}`, 'CREATE')
      : { status: 401, body: { message: 'The vendor is not yours.' } },
  );

  serve('post', '/v1/skills/{skillId}/imports', ({ params: { skillId = '' }, body }) => {
    if (!skills.has(skillId)) return unknown;
    const underWay = [...imports.values()].some(
      (other) => other.skillId === skillId && other.asksLeft > 0,
    );
    if (underWay) return { status: 409, body: { message: 'Another import is in progress.' } };
    return startImport(body.location, skillId, 'UPDATE');
  });

  serve('get', '/v1/skills/imports/{importId}', ({ params: { importId = '' } }) => {
    const found = imports.get(importId);
    if (!found) return unknown;
    const { skillId, parts, refusals, action } = found;
    const underWay = found.asksLeft > 0;
    found.asksLeft = Math.max(0, found.asksLeft - 1);
    const resources = [...parts].map((name) => {
      const errors = refusals
        .filter(({ part }) => part === name)
        .map(({ message }) => ({ message }));
      const done = errors.length > 0 ? 'FAILED' : 'SUCCEEDED';
      return underWay
        ? { name, action, status: 'IN_PROGRESS' }
        : { name, action, status: done, errors };
    });
    const done = refusals.length > 0 ? 'FAILED' : 'SUCCEEDED';
    const status = underWay ? 'IN_PROGRESS' : done;
    return { status: 200, body: { status, skill: { skillId, resources } } };
  });

  const enablement = '/v1/skills/{skillId}/stages/{stage}/enablement';
  serve('get', enablement, ({ params: { skillId = '' } }) =>
    skills.get(skillId)?.enabled ? { status: 204 } : unknown,
  );
  serve('put', enablement, ({ params: { skillId = '' } }) => {
    const skill = skills.get(skillId);
    if (!skill) return unknown;
    if (endpointsOf(skill.manifest).length === 0)
      return {
        status: 403,
        body: {
          message: 'Skill is not ready for enablement.',
          violations: [{ message: 'custom - No endpoint is defined.' }],
        },
      };
    skill.enabled = true;
    return { status: 204 };
  });

  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  return {
    url,
    skills,
    answered,
    stop() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
