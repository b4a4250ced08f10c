/** One of Amazon's pages of requirements. */
export interface Area {
  name: string;
  page: string;
  requirements: readonly Requirement[];
}

/** What Amazon asks for before a skill is published, in our own words, and how it is shown here. */
export interface Requirement {
  asks: string;
  /** A test file, and words in the titles of the tests in it that show it. */
  shownBy?: readonly [file: string, title: string];
  /** What is left for the owner to do by hand. */
  owner?: string;
}
