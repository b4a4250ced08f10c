import { build } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

/**
 * Before the tests, so that each of them may be run alone: the bundles are those of the sources, and
 * the simulator's understanding is trained, which no two of them then do at once.
 */
export default async () => {
  const { hosting, page, screen, skill } = await tsImport(
    '../scripts/bundles.mts',
    import.meta.url,
  );
  const { buildMcp } = await tsImport('../scripts/build-mcp.mts', import.meta.url);
  await Promise.all([...[skill, hosting, page, screen].map((bundle) => build(bundle)), buildMcp()]);
  await tsImport('../simulator/train.mts', import.meta.url);
  await tsImport('../scripts/build-web.mts', import.meta.url);
};
