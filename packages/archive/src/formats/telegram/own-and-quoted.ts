import { hasWords } from "../has-words.ts";

/** A stretch of a message: plain words, or a block that the writer set as a quotation. */
export interface Stretch {
  readonly text: string;
  readonly isQuote: boolean;
}

/**
 * A writer's own words, and those that he quotes and says no more of. "57 were killed", set as a quotation over "this is false", is not what he says. A quotation
 * that his own words lead to ("the ministry said:") stays with them, and so does a message that is nothing else: channels set their own words so.
 */
export function ownAndQuoted(stretches: readonly Stretch[]): {
  readonly own: readonly Stretch[];
  readonly quoted: readonly Stretch[];
} {
  const before = (at: number): string =>
    stretches
      .slice(0, at)
      .map(({ text }) => text)
      .join("");
  const quoted = stretches.filter(
    ({ isQuote, text }, at) => isQuote && hasWords(text) && !/[:：]\s*$/u.test(before(at)),
  );
  const own = stretches.filter((one) => !quoted.includes(one));
  const isAll = !hasWords(own.map(({ text }) => text).join(""));
  return isAll ? { own: stretches, quoted: [] } : { own, quoted };
}
