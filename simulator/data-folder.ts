import { mkdirSync } from 'node:fs';
import { Level } from 'level';
import * as v from 'valibot';

const failure = v.object({ cause: v.object({ code: v.string(), message: v.string() }) });

/**
 * Why the local table can't be kept in a folder; undefined if it can. Asked first, since the table
 * throws out of reach of any try/catch, and doesn't tell why.
 */
export async function troubleWith(folder: string): Promise<string | undefined> {
  try {
    mkdirSync(folder, { recursive: true });
    const data = new Level(folder);
    await data.open();
    await data.close();
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const parsed = v.safeParse(failure, error);
    const { code, message } = parsed.success ? parsed.output.cause : { code: '', message: why };
    if (code === 'LEVEL_LOCKED')
      return `${folder} is in use: another Back Coach is running in this folder.`;
    return code === 'LEVEL_CORRUPTION'
      ? `${folder} is damaged (${message}). To begin anew, delete it.`
      : `${folder} cannot be used (${message}).`;
  }
}
