import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { standsBehindMark } from "../../relation-mark.ts";

/** How many stand on a list, behind the words that say who is on it. */
export const rollOfRelation: Relation = {
  id: "en.relation.roll-of",
  why: "'It has completed its list of those killed in the raid on the market: 36 people': the list says what befell them, however much stands between it and the number.",
  hits: [
    [
      "It has completed its list of those killed in the morning raid on the market: 36 people.",
      "killed unknown 36 total",
    ],
    [
      "The office has closed its register of the missing from both villages: 41 names.",
      "missing unknown 41 total",
    ],
    [
      "The union published its list of people arrested after the march on Olm: 54 workers.",
      "arrested workers 54 total",
    ],
  ],
  misses: [
    "It has a list of demands after the raid that killed many: 36 pages.",
    "The list of those killed in the raid was read by two people: 36 pages in all.",
    "The list of guests was long: 36 people.",
  ],
  read: (count, at, { items }) => {
    if (!standsBehindMark(count, at, items) || count.measure !== null) return null;
    if (count.unit !== "persons" && count.unit !== "unknown") return null;
    const head = headOf(items, at - 1);
    return head === undefined ? null : { measure: head, mode: "total", unit: "persons" };
  },
};

/** What befell those on the list that the words before the mark tell of. */
function headOf(
  items: readonly Item[],
  mark: number,
): NonNullable<Item["sense"]>["measure"] | undefined {
  for (let at = mark - 1; at >= Math.max(0, mark - LONGEST); at--) {
    const item = items[at];
    if (item === undefined || (item.chunk?.kind === "count" && item.chunk.unit === "persons"))
      return undefined;
    if (["stop", "clause", "colon", "aux"].some((tag) => item.tags.includes(tag))) return undefined;
    if (item.chunk !== null || !LISTS.has(item.word) || items[at + 1]?.word !== "of") continue;
    let next = at + 2;
    while (next < mark && LEADING.has(items[next]?.word ?? "")) next++;
    const victims = items[next];
    const isSaid = ["victim", "pred", "missing-adj"].some(
      (tag) => victims?.tags.includes(tag) === true,
    );
    return isSaid ? victims?.sense?.measure : undefined;
  }
  return undefined;
}

const LONGEST = 16;
const LISTS: ReadonlySet<string> = new Set("list lists register roll record names".split(" "));
const LEADING: ReadonlySet<string> = new Set(
  "the those all its our people persons civilians".split(" "),
);
