/** Words that allow a number and do not give it: "feared", "may", `يخشى`. Belief and hearsay ("believed", "reportedly") give it. */
const FEARED: readonly string[] =
  "feared fear fears may might could possibly perhaps يخشي يخشون تخشي مخاوف خشيه ربما يحتمل محتمل لعل".split(
    " ",
  );

/** Bound by "and" too: `وربما`, `ويخشى`. */
const FORMS: ReadonlySet<string> = new Set([...FEARED, ...FEARED.map((word) => `و${word}`)]);

/** `قد`, bound by `و` or `ف` as well. */
const MAY = /^[وف]?قد$/u;

/** Whether a sentence of these folded words says of what it doubts only that it may be so; `قد` does before a present tense (`قد يكون`). */
export function onlyFeared(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      FORMS.has(word) || (MAY.test(word) && /^(?:[يت]|و[يت]..)/u.test(words[at + 1] ?? "")),
  );
}
