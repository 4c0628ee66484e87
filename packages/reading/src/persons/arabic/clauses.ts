import type { Words } from "../found.ts";

/** Behind these begins a sentence of its own, whose subject is definite: a word without an article is a name. */
export const THAT: ReadonlySet<string> = new Set(
  "ان بان لان لكن ولكن كان وكان فكان فان وان ولان كانت وكانت".split(" "),
);

/** What is said follows: `قالت حياة:`, `أخبرتنا أمل أن`. */
export function isThat({ text, words }: Words, to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (last !== undefined && /^\s?[:«"“]/u.test(text.slice(last.end, last.end + 2))) return true;
  return next?.joined === true && /^(?:ان|انه|انها|بان|بانه|بانها)$/u.test(next.folded);
}

/** A sentence begins, or a line of a chat, or what stands behind a colon. */
export function isClauseStart({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return /(?:^|[.!?؟:;؛\n«"“]|\d\s[-–]|[\n][-–•*]|(?:^|\n)\[?\d{1,2}:\d{2}\]?)\s*$/u.test(
    `${word.start < 10 ? "\n" : ""}${text.slice(Math.max(0, word.start - 10), word.start)}`,
  );
}

/** `تحياتي، سنية`, `أختك ورد` */
export function isSignature({ text, words }: Words, at: number, to: number): boolean {
  const [word, last] = [words[at], words[to - 1]];
  if (word === undefined || last === undefined) return false;
  return (
    /^\s*(?:\n|$)/u.test(text.slice(last.end, last.end + 4)) &&
    /(?:تحياتي|تحياتنا|سلامي|محبك|محبتك|أختك|أخوك|ابنك|ابنتك|المخلص|المخلصة|صديقك|صديقتك)[،,]?\s+$/u.test(
      text.slice(Math.max(0, word.start - 16), word.start),
    )
  );
}
