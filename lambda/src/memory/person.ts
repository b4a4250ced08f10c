import * as v from 'valibot';

/** What is kept about a person, and nothing more. Dates are ISO days. */
const person = v.object({
  schema: v.literal(1),
  /** The day of the first welcome. */
  welcomed: v.string(),
  /** The day of the first routine, on which the safety words were spoken. */
  stretched: v.optional(v.string()),
});

export type Person = v.InferOutput<typeof person>;

/** Where people are kept. Both calls reject when the store cannot be reached. */
export interface PersonStore {
  load(id: string): Promise<Person | undefined>;
  save(id: string, person: Person): Promise<void>;
}

/** A stored item; one that is not ours counts as a person not met yet. */
export function parsePerson(attributes: unknown): Person | undefined {
  const parsed = v.safeParse(person, attributes);
  return parsed.success ? parsed.output : undefined;
}
