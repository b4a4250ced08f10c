import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { mcp, mcpScreen } from './bundles.mjs';

/** The MCP server, and its screen as one page with everything in it. */
export async function buildMcp(): Promise<void> {
  const [{ outputFiles }] = await Promise.all([build({ ...mcpScreen, write: false }), build(mcp)]);
  const inlined = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = readFileSync('mcp/screen/round.html', 'utf8')
    .replace('/* styles */', () => inlined('.css'))
    // A closing tag in a string would end the script.
    .replace('/* script */', () => inlined('.js').replaceAll('</script', '<\\/script'));
  mkdirSync(mcp.outdir, { recursive: true });
  writeFileSync(`${mcp.outdir}/round.html`, page);
}
