import { existsSync, readFileSync } from 'node:fs';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

const FRAME = /\(?([^\s()]+\.js):(\d+):(\d+)\)?/g;

/**
 * Stack frames mapped to our own sources. The maps are read only after a
 * failure, because Node's own --enable-source-maps slows down every start.
 */
export function originalFrames(frames: string): string {
  const maps = new Map<string, TraceMap | undefined>();
  return frames.replace(FRAME, (frame, file: string, line: string, column: string) => {
    if (!maps.has(file)) maps.set(file, mapOf(file));
    const map = maps.get(file);
    if (map === undefined) return frame;
    const place = originalPositionFor(map, { line: Number(line), column: Number(column) - 1 });
    return place.source === null ? frame : `(${place.source}:${place.line}:${place.column + 1})`;
  });
}

function mapOf(file: string): TraceMap | undefined {
  const mapFile = `${file}.map`;
  return existsSync(mapFile) ? new TraceMap(readFileSync(mapFile, 'utf8')) : undefined;
}
