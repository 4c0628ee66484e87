import type { Measure, Unit } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import type { FigureDraft } from "./draft.ts";

/** A draft whose measure is its own. */
type Settled = FigureDraft & { readonly measure: Measure };

/** Items at the beginning of a sentence in which "them" still means those of the sentence before. */
const OPENING = 10;

/**
 * `سكانه الذين تعرضوا للتهجير، واختطاف العشرات منهم`: some of people who are in no figure of the sentence, so no
 * part of one. Null where "them" may mean those of the sentence before.
 */
export function themAlone(one: FigureDraft, items: readonly Item[], from: number): Settled | null {
  const { measure } = one;
  const english = one.count.rules.includes("en.count.of-them");
  if (!(english || one.count.noun.includes("them")) || measure === "inherit") return null;
  const of = (group: string, unit: Unit): Settled => ({
    ...one,
    count: { ...one.count, group, unit },
    measure,
    mode: "unknown",
  });
  const named = namedBefore(items, from, english)?.sense;
  // "soldiers chased the rebels, and 12 of them were killed": of either
  if (english && named && opens(items[from])) return of("unknown", "unknown");
  if (named !== null && named !== undefined)
    return of(named.group ?? "unknown", named.unit ?? "persons");
  // what English says of "them" alone is read with the sentence before
  if (english || from <= OPENING || opensWhatIsSaid(items[from - 1])) return null;
  return of("unknown", "unknown");
}

/** `وبيّن المدعي العام في المدينة، بحسب الوكالة، أن | 23 منهم كانوا قد أوقفوا`: however long it is told who says it, his words begin here. */
function opensWhatIsSaid(item: Item | undefined): boolean {
  return item?.tags.includes("that") === true;
}

/** A number that opens its clause is its subject, and stands behind no verb of those whom it is of. */
function opens(item: Item | undefined): boolean {
  return item !== undefined && item.chunk !== null;
}

/**
 * People whom "them" may mean: the last plural noun of the sentence that is counted in no figure. In English a subject stands before its verb: of "Doctors said
 * nine of them had died" no doctor has, and "attacked a base of guards and killed 26 of them" tells of guards.
 */
function namedBefore(items: readonly Item[], from: number, english: boolean): Item | null {
  for (let i = from - 1; i >= 0; i--) {
    const item = items[i];
    const isPeople =
      item?.chunk === null && item.sense?.number === "pl" && item.sense.unit === "persons";
    if (isPeople && !(english && isSubject(items, i, from))) return item;
  }
  return null;
}

/** Unless the clause goes on behind the noun with another verb of the same subject: "a base of guards and killed", "a post of soldiers, killing". */
function isSubject(items: readonly Item[], noun: number, to: number): boolean {
  const behind = items.slice(noun + 1, to);
  const last = behind.at(-1);
  const goesOn =
    last === undefined
      ? items[to]?.word.endsWith("ing") === true
      : GOES_ON.has(last.word) || last.tags.includes("comma");
  return !goesOn || behind.some(({ tags }) => VERBS.some((tag) => tags.includes(tag)));
}
const GOES_ON: ReadonlySet<string> = new Set(["and", "then", "before", "after"]);
const VERBS = ["say", "verb-past", "aux", "pred"] as const;
