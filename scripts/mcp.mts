import { buildMcp } from './build-mcp.mjs';

await buildMcp();
