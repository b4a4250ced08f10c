import * as v from 'valibot';
import type { Access } from './access.js';

const whole = (name: string, min: number, max: number) =>
  v.pipe(
    v.string(),
    v.transform(Number),
    v.integer(`${name} must be a whole number from ${min} to ${max}.`),
    v.minValue(min, `${name} must be a whole number from ${min} to ${max}.`),
    v.maxValue(max, `${name} must be a whole number from ${min} to ${max}.`),
  );
const names = v.pipe(
  v.string(),
  v.transform((list) => list.split(',').flatMap((name) => name.trim() || [])),
);
const secret = v.pipe(
  v.string('Set MCP_CLIENT_SECRET, too: MCP_CLIENT_ID alone keeps nobody out.'),
  v.minLength(32, 'MCP_CLIENT_SECRET must have at least 32 characters.'),
);
const address = v.pipe(
  v.string(
    'Set MCP_RESOURCE, too: the address that clients call, such as https://example.com/mcp.',
  ),
  v.check(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'MCP_RESOURCE must be an address such as https://example.com/mcp.',
  ),
  v.transform((text) => new URL(text)),
);

const schema = v.object({
  PORT: v.optional(whole('PORT', 0, 65_535), '3001'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  MCP_HOSTS: v.optional(names, ''),
  MCP_ORIGINS: v.optional(names, ''),
  MCP_PER_MINUTE: v.optional(whole('MCP_PER_MINUTE', 1, 1_000_000), '600'),
  MCP_CLIENT_ID: v.optional(v.string()),
  MCP_CLIENT_SECRET: v.optional(v.string()),
  MCP_RESOURCE: v.optional(v.string()),
});

export interface Settings {
  port: number;
  host: string;
  hosts: string[];
  origins: string[];
  perMinute: number;
  access: Access | undefined;
}

/** By these a browser on this very machine calls it. */
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** Settings from the environment; throws an error that says what to change. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const read = v.parse(schema, env);
  const { PORT, HOST, MCP_HOSTS, MCP_ORIGINS, MCP_PER_MINUTE } = read;
  return {
    port: PORT,
    host: HOST,
    hosts: [...LOCAL, ...MCP_HOSTS],
    origins: [...LOCAL, ...MCP_ORIGINS],
    perMinute: MCP_PER_MINUTE,
    access: accessFrom(read),
  };
}

function accessFrom(read: v.InferOutput<typeof schema>): Access | undefined {
  const { MCP_CLIENT_ID, MCP_CLIENT_SECRET, MCP_RESOURCE } = read;
  if (MCP_CLIENT_ID === undefined && MCP_CLIENT_SECRET === undefined) return undefined;
  return {
    clientId: v.parse(v.string('Set MCP_CLIENT_ID, too.'), MCP_CLIENT_ID),
    clientSecret: v.parse(secret, MCP_CLIENT_SECRET),
    resource: v.parse(address, MCP_RESOURCE),
  };
}
