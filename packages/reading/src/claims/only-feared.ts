/** Words that allow a number and do not give it: "feared", "may", `يخشى`. Belief and hearsay ("believed", "reportedly") give it. */
const FEARED: ReadonlySet<string> = new Set(
  "feared fear fears may might could possibly perhaps يخشي يخشون تخشي مخاوف خشيه ربما يحتمل محتمل لعل".split(
    " ",
  ),
);

/** Whether a sentence of these folded words says of what it doubts only that it may be so; `قد` does before a present tense (`قد يكون`). */
export function onlyFeared(words: readonly string[]): boolean {
  return words.some((written, at) => {
    const word = withoutAnd(written);
    return FEARED.has(word) || (word === "قد" && /^[يت]/u.test(withoutAnd(words[at + 1] ?? "")));
  });
}

function withoutAnd(word: string): string {
  return word.length > 3 && word.startsWith("و") ? word.slice(1) : word;
}
