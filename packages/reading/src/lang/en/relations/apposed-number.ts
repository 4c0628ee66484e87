import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { measureIn } from "../figure-measure.ts";
import { objectVerb } from "./object-verb.ts";
import { verbGroup } from "./verb-group.ts";

/** How many they are, told behind the noun and between commas. */
export const apposedNumberRelation: Relation = {
  id: "en.relation.apposed-number",
  why: "'The guards, ten in all, were locked up', 'freed the hostages, 14 in total': the number stands behind its noun, and the verb is that of the noun.",
  hits: [
    ["The soldiers, nine in all, were killed at the gate.", "killed soldiers 9 total"],
    ["The troops freed the hostages, 14 in total, on Friday.", "released hostages 14 total"],
  ],
  misses: [
    "The soldiers, nine of them wounded, were sent home.",
    "The houses, nine in all, were empty.",
    "The soldiers came, nine in all saw it.",
  ],
  read: (count, at, { items }) => {
    if (isYearLike(count) || !isElided(count)) return null;
    const open = items[at - 1];
    const noun = items[at - 2];
    const close = closeOf(items, at);
    if (open === undefined || !isMark(open) || close < 0 || !isPeople(noun)) return null;
    const whose: Count = {
      ...count,
      group: noun.sense?.group ?? "unknown",
      unit: "persons",
      noun: noun.tags,
    };
    const measure = toldOf(items, at - 2, close, whose);
    return measure === null
      ? null
      : { measure, phase: "done", mode: "unknown", group: whose.group, unit: "persons" };
  },
};

/** What befell them: the verb behind the aside, or the one whose object the noun is. */
function toldOf(items: readonly Item[], noun: number, close: number, count: Count): Measure | null {
  const behind = verbGroup(items, close + 1);
  if (behind?.kind === "outcome" && !behind.negated && !behind.planned)
    return measureIn(behind.item, count, items);
  const verb = items[objectVerb(items, noun)] ?? null;
  return behind === null ? measureIn(verb, count, items) : null;
}

/** Where the aside ends: "ten in all,", "ten altogether –"; -1 where it says more. */
function closeOf(items: readonly Item[], at: number): number {
  const [first, second] = [items[at + 1]?.word ?? "", items[at + 2]?.word ?? ""];
  const inAll = first === "in" && /^(?:all|total)$/u.test(second);
  const end = inAll ? at + 3 : first === "altogether" ? at + 2 : -1;
  const mark = items[end];
  return end > 0 && mark !== undefined && (isMark(mark) || mark.tags.includes("stop")) ? end : -1;
}

function isMark({ tags }: Item): boolean {
  return tags.includes("comma") || tags.includes("dash");
}

function isPeople(noun: Item | undefined): noun is Item {
  return (
    noun?.chunk === null &&
    noun.tags.includes("many") &&
    noun.sense?.unit === "persons" &&
    !HURT.has(noun.sense.measure)
  );
}
/** "The dead, 14 in all, were buried": what befell them is told by their noun. */
const HURT: ReadonlySet<Measure | undefined> = new Set(["killed", "wounded", "missing", "bodies"]);
