/** One of Amazon's pages of requirements. */
export interface Area {
  name: string;
  page: string;
  requirements: readonly Requirement[];
}

/** What Amazon asks for before a skill is published, in our own words, and what shows that it is met. */
export interface Requirement {
  asks: string;
  /** A test file, and words from the titles of its tests that show it. */
  shownBy?: readonly [file: string, title: string];
  /** What the owner has to do by hand. */
  owner?: string;
}
