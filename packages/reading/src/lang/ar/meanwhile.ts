import type { Item } from "../../text/item.ts";

/** `وهم`, `وهو`, `وهي`, `وهما`: with a verb behind it what somebody was doing meanwhile. */
const THEY = /^و?ه(?:م|و|ي|ن|ما)$/u;
/** Verbs in the present; an unlisted word of that form stands for one. */
const DOING = /^[يت]\p{L}{2,}$/u;

/** Behind a verb of going where to or over what: it has no object. */
const WHERE_TO = /^(?:الي|فوق|نحو|صوب|عبر|باتجاه)$/u;
/** Prepositions that may stand between a verb and its object, with their noun. */
const BESIDES = /^(?:في|مع|من|عن|علي|عند|قرب|داخل|خلف|امام|بين|تحت)$/u;

/**
 * `سقط الحراس وهم يحمون 20 نازحاً`: a clause of their own doing stands between the verb at `by` and the number at `at`, which is its object.
 * Not where who they are is told by the number alone (`غرق وهم يعبرون النهر 40 مهاجراً`), nor where that clause has an object already
 * (`قتلت الغارة وهي تستهدف السوق 15 شخصاً`) or a verb that has none.
 */
export function isDoneMeanwhile(items: readonly Item[], by: number, at: number): boolean {
  for (let i = Math.max(0, by + 1); i < at - 1; i++) {
    const [they, verb] = [items[i], items[i + 1]];
    if (they === undefined || verb === undefined || verb.chunk !== null) continue;
    const opens = they.conj || they.word.startsWith("و");
    if (opens && THEY.test(they.word) && DOING.test(verb.word) && !verb.tags.includes("counted"))
      return i > by + 1 && verb.suffix === "" && lacksObject(items.slice(i + 2, at));
  }
  return false;
}

/** Whether what stands between a verb and a number leaves the number for its object. */
function lacksObject(between: readonly Item[]): boolean {
  const [first] = between;
  if (first !== undefined && WHERE_TO.test(first.word)) return false;
  return between.every((item, i) => {
    const led = item.prep !== "" || BESIDES.test(item.word);
    const before = between[i - 1];
    return led || item.chunk !== null || (before !== undefined && BESIDES.test(before.word));
  });
}
