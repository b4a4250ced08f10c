/** What makes a sentence long in the ear: each time that `each` is found counts so many ms. */
export interface PaceFeature {
  ms: number;
  each: RegExp;
  /** What is replaced before, in lower case, one after the other. */
  respelt?: readonly (readonly [RegExp, string])[];
}

export type PaceFeatures = Readonly<Record<string, PaceFeature>>;
