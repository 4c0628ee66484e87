import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { isYearLike } from "../../relation-kin.ts";

/** Items between a toll and its number: what it is the toll of, where that was, and asides between commas. */
const REACH = 34;

/** A toll that has risen to a number, whatever tells in between of what it is the toll. */
export const tollOfRelation: Relation = {
  id: "ar.relation.toll-of",
  why: "`ارتفاع حصيلة ضحايا غرق العبارة التي تقل عائلات في النهر إلى 71 شخصا`: the noun of the toll, far before its number, says what is counted.",
  hits: [
    [
      "أعلن الناطق ارتفاع حصيلة ضحايا غرق العبارة التي تقل عائلات في النهر إلى 71 شخصاً",
      "killed unknown 71 total",
    ],
    [
      "ارتفع عدد القتلى جراء غرق العبارة في دارة، إحدى أكبر مدن الشمال، إلى مئة شخص",
      "killed unknown 100 total",
    ],
    [
      "أكد البيان أن عدد ضحايا غرق العبارة في دارة، ارتفع إلى 100 مواطن",
      "killed unknown 100 total",
    ],
    ["قال إن عدد قتلى الهجوم، الذي وقع في السوق، بلغ 324 شخصاً", "killed unknown 324 total"],
  ],
  misses: [
    "ارتفع عدد القتلى في البلدة، ونُقل إلى المشفى 40 شخصاً",
    "ارتفاع حصيلة القتلى، وانضم إلى 40 شخصاً",
    "ارتفاع عدد القتلى، فيما وصل 12 جريحاً إلى 40 شخصاً",
  ],
  read: (count, at, { items }) => {
    if (count.measure !== null || isYearLike(count)) return null;
    if (count.unit !== "persons" && count.noun.length > 0) return null;
    // `عدد قتلى الهجوم، الذي وقع في السوق، بلغ 324`
    const direct = items[at - 1]?.tags.includes("reach") === true;
    if (items[at - 1]?.word !== "الي" && !direct) return null;
    // `وانضم إلى 40 شخصاً`: another verb has the preposition
    const led = items[direct ? at - 1 : at - 2];
    if (led === undefined || (hasAny(led, VERBS) && !led.tags.includes("reach"))) return null;
    let risen = led.tags.includes("reach");
    let both = false;
    for (let i = at - 2; i >= Math.max(0, at - REACH); i--) {
      const item = items[i];
      if (item === undefined || hasAny(item, WALLS)) return null;
      if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return null;
      // `عدد القتلى والجرحى`: one number over two outcomes
      if (item.conj && hasAny(item, ["victim"]) && item.sense?.unit === "persons") both = true;
      if (item.tags.includes("reach")) risen = true;
      if (!item.tags.includes("toll")) continue;
      risen ||= items.slice(Math.max(0, i - 2), i).some(({ tags }) => tags.includes("reach"));
      const measure = both ? "other" : measureOf(items[i + 1]);
      return risen && measure !== null ? { measure, mode: "total", phase: "done" } : null;
    }
    return null;
  },
};

/** What befell those whose toll it is: `ضحايا`, `القتلى`, `الجرحى`; null where the noun says nothing of it. */
function measureOf(noun: Item | undefined): Measure | null {
  if (noun === undefined || noun.chunk !== null) return null;
  if (noun.tags.includes("toll-noun")) return "killed";
  const people = noun.tags.includes("victim") && noun.sense?.unit === "persons";
  return people ? (noun.sense?.measure ?? null) : null;
}

function hasAny({ tags }: Item, wanted: readonly string[]): boolean {
  return wanted.some((tag) => tags.includes(tag));
}
const VERBS: readonly string[] = ["pred", "verb", "say", "say-that"];
const WALLS: readonly string[] = ["stop", "clause", "that", "colon"];
