import type { Item } from "../../text/item.ts";

/** `وهم`, `وهو`, `وهي`, `وهما`: with a verb behind it what somebody was doing meanwhile. */
const THEY = /^و?ه(?:م|و|ي|ن|ما)$/u;
/** Verbs in the present; an unlisted word of that form stands for one. */
const DOING = /^[يت]\p{L}{2,}$/u;

/** `سقط الحراس وهم يحمون 20 نازحاً`: a clause of their own doing stands between the verb at `by` and the number at `at`, which is its object. */
export function isDoneMeanwhile(items: readonly Item[], by: number, at: number): boolean {
  for (let i = Math.max(0, by + 1); i < at - 1; i++) {
    const [they, verb] = [items[i], items[i + 1]];
    if (they === undefined || verb === undefined || verb.chunk !== null) continue;
    const opens = they.conj || they.word.startsWith("و");
    if (opens && THEY.test(they.word) && DOING.test(verb.word) && !verb.tags.includes("counted"))
      return true;
  }
  return false;
}
