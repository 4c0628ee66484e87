import type { Measure } from "../../../model/figure.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** A row under a head that says what is counted and by what it is divided. */
export const talliedByRelation: Relation = {
  id: "en.relation.tallied-by",
  why: "'Arrests by district: Harn 12, Lesk 9, Oram 31', 'Death toll by town: Ansa 12': the head says what, the row says where, the number stands alone.",
  hits: [
    ["Arrests by district: Harn 12, Lesk 9, Oram 31.", "arrested unknown 9 part"],
    ["Deaths per town: Ansa 12, Hidar 7.", "killed unknown 12 part"],
    ["Toll by town: Ansa 12, Kolm 4.", "killed unknown 4 part"],
  ],
  misses: [
    "Votes by district: Harn 12, Lesk 9.",
    "Arrests by police: Harn has 12 cells, Lesk 9.",
    "Deaths by age: under 12, over 60.",
  ],
  read: (count, at, { items }) => {
    if (!isElided(count) || isYearLike(count) || count.measure !== null) return null;
    if (!isSeparator(items[at + 1])) return null;
    const colon = items.findIndex(({ tags }) => tags.includes("colon"));
    if (colon < 3 || colon >= at || at - colon > LONGEST) return null;
    if (!isRow(items, at, colon)) return null;
    const measure = headOf(items.slice(0, colon));
    return measure === null ? null : { measure, phase: "done", mode: "part", unit: "persons" };
  },
};

const LONGEST = 60;

/** The measure of "arrests by district", "toll by town"; null for another head. */
function headOf(head: readonly Item[]): Measure | null {
  const by = head.findIndex(({ word }) => word === "by" || word === "per");
  if (by < 1 || head.length > by + 3) return null;
  const what = head[by - 1];
  if (what === undefined || !PLACES.has(head[by + 1]?.word ?? "")) return null;
  if (what.tags.includes("toll-word")) return "killed";
  const counts = what.tags.includes("many") && what.chunk === null;
  return counts && what.sense?.unit === "persons" ? (what.sense.measure ?? null) : null;
}

const PLACES: ReadonlySet<string> = new Set(
  "district town city village province governorate camp quarter neighbourhood neighborhood area region place hospital day week month".split(
    " ",
  ),
);

/** "Harn 12": one or a few words behind a comma or the colon, and no verb among them. */
function isRow(items: readonly Item[], at: number, colon: number): boolean {
  let i = at - 1;
  while (i > colon && at - i <= WORDS && !isSeparator(items[i])) {
    const item = items[i];
    const said = ["aux", "say", "func", "in", "pred", "verb-past"].some(
      (tag) => item?.tags.includes(tag) === true,
    );
    const kind = item?.chunk?.kind;
    if (said || kind === "quantity" || kind === "count" || kind === "non-count") return false;
    i--;
  }
  return i < at - 1 && (i === colon || isSeparator(items[i]));
}

const WORDS = 4;

function isSeparator(item: Item | undefined): boolean {
  return (
    item === undefined ||
    item.word === "and" ||
    ["comma", "clause", "stop", "paren", "slash"].some((tag) => item.tags.includes(tag))
  );
}
