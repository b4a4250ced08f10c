import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { mcp, mcpFunction, mcpScreen } from './bundles.mjs';

/** The MCP server, by itself and as a function, each with its screen: one page with everything in it. */
export async function buildMcp(): Promise<void> {
  const [{ outputFiles }] = await Promise.all([
    build({ ...mcpScreen, write: false }),
    build(mcp),
    build(mcpFunction),
  ]);
  const inlined = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = readFileSync('mcp/screen/round.html', 'utf8')
    .replace('/* styles */', () => inlined('.css'))
    // A closing tag in a string would end the script.
    .replace('/* script */', () => inlined('.js').replaceAll('</script', '<\\/script'));
  for (const { outdir } of [mcp, mcpFunction]) {
    mkdirSync(outdir, { recursive: true });
    writeFileSync(`${outdir}/round.html`, page);
  }
}
