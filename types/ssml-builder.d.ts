/** ssml-builder ships no types; these are the calls we make. */
declare module 'ssml-builder/amazon_speech' {
  export default class AmazonSpeech {
    /** Escapes `words`. Throws a string when they are missing. */
    say(words: string): this;
    /** At most "10s" or "10000ms"; throws a string otherwise. */
    pause(duration: string): this;
    /** Does not escape `word`. */
    sayAs(options: { word: string; interpret: 'digits' }): this;
    /** Does not escape `source`. */
    audio(source: string): this;
    /** Adds markup as it is. */
    sayWithSSML(ssml: string): this;
    /** `bare`: without the speak element. */
    ssml(bare?: boolean): string;
  }
}
