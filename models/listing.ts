/** What the store and the Alexa app show. `{name}` is the invocation name, `{emergency}` the number in figures. */
export interface Listing {
  name: string;
  /** At most 160 characters. */
  summary: string;
  /** At most 4,000 characters. */
  description: string;
  /** The first opens the skill; the others are samples, said once it is open. */
  examplePhrases: readonly [string, string, string];
  keywords: readonly string[];
  /** For Amazon's testers. */
  testingInstructions: string;
  /** What a task and its inputs are called where people choose them. */
  tasks: {
    StartStretches: { title: string };
    StartTimedStretches: { title: string };
    inputs: { routine: string; hold: string };
  };
  /** In the list of Alexa+ add-ons, which is in US English alone. */
  addOn: {
    shortDescription: string;
    /** With `{emergency}`. */
    fullDescription: string;
    examplePhrases: readonly string[];
    /** What the picture shows. */
    picture: string;
  };
}
