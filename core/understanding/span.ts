/** Words of a sentence that fit a slot type. */
export interface Span {
  type: string;
  words: string;
  /** The slot value that the skill gets. */
  value: string;
  /** The id of the slot value that the words resolve to. */
  id?: string;
  name?: string;
}
