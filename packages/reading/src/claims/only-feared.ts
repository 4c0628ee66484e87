import type { Passage } from "../model/passage.ts";
import { fold } from "../text/fold.ts";

/** Words that allow a number and do not give it: "feared", "may", `يخشى`. Belief and hearsay ("believed", "reportedly") give it. */
const FEARED: ReadonlySet<string> = new Set(
  "feared fear fears may might could possibly perhaps يخشي يخشون تخشي مخاوف خشيه ربما يحتمل محتمل لعل".split(
    " ",
  ),
);

/** Whether a sentence says of what it doubts only that it may be so; `قد` does before a present tense (`قد يكون`). */
export function onlyFeared(raw: string, { start, end }: Passage): boolean {
  const words = fold(raw, start, end)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.length > 3 && word.startsWith("و") ? word.slice(1) : word));
  return words.some(
    (word, at) => FEARED.has(word) || (word === "قد" && /^[يت]/u.test(words[at + 1] ?? "")),
  );
}
