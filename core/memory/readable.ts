import * as v from 'valibot';

/** A list without those of its entries that can't be read. */
export function listOf<T extends v.GenericSchema>(entry: T) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((entries) => entries.flatMap((one) => read(entry, one))),
  );
}

/** A record without those of its entries that can't be read. */
export function recordOf<T extends v.GenericSchema>(entry: T) {
  return v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((entries) =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([key, one]) =>
          read(entry, one).map((kept) => [key, kept] as const),
        ),
      ),
    ),
  );
}

function read<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T>[] {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? [parsed.output] : [];
}
