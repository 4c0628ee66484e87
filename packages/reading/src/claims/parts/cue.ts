/** What the words around a number must be for it to be some of a toll, or what came to it. Arabic is folded. */
export interface Cue {
  /** Letters of which some stand where the cue does: asked before the patterns, most of which would fail at every word. */
  readonly holding: readonly string[];
  /** Before the number, up to it. */
  readonly before?: RegExp;
  /** The number's own words. */
  readonly words?: RegExp;
  /** Behind the number. */
  readonly after?: RegExp;
}
