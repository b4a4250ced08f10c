import { build } from 'esbuild';
import { mcp } from './bundles.mjs';

/** The MCP server. */
export async function buildMcp(): Promise<void> {
  await build(mcp);
}
