import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided } from "../../relation-kin.ts";
import { isPart } from "../../relation-part.ts";

/** A number alone in brackets behind a place: so many of those counted before are there. */
export const bracketedRelation: Relation = {
  id: "en.relation.bracketed",
  why: "'9,600 people fled, mainly to Tambel town (6,100) and Keffi (3,500)': how a number spreads over places.",
  hits: [
    [
      "9,600 people have been displaced, mainly to Zliten (6,100) and Tobruk (3,500).",
      "displaced unknown 6100 part",
    ],
    [
      "9,600 people have been displaced, mainly to Zliten (6,100) and Tobruk (3,500).",
      "displaced unknown 3500 part",
    ],
    [
      "Some 2,900 people fled five towns, including Zliten (1,700 people) and Tobruk (800).",
      "displaced unknown 800 part",
    ],
  ],
  misses: ["9,600 people have been displaced (see 7).", "The road to Zliten (1948) was cut."],
  read: (count, at, { items, before, earlier }) => {
    if (!isElided(count)) return null;
    if (items[at - 1]?.tags.includes("paren-open") !== true) return null;
    if (items[at + 1]?.tags.includes("paren-close") !== true) return null;
    const place = items[at - 2];
    const named = place?.chunk?.kind === "name" && place.chunk.is === "place";
    const word = place?.chunk === null && (place.tags.length === 0 || PLACES.has(place.word));
    const { low } = count.quantity;
    const isWhole = (one: LinkedFigure): boolean =>
      one.mode !== "part" && !isRow(items, one) && isPart(low, one.count.quantity.high);
    const whole = before.findLast(isWhole) ?? (before.length === 0 ? earlier : undefined);
    if (!named && !word) return null;
    if (whole === undefined || whole === null || whole.denied) {
      // "Worst hit are Zliten (1,200 people), Tobruk (700) and Olm (400)": beside another row, of no whole
      const row = before.at(-1);
      const isBeside = row !== undefined && low !== null && low >= LEAST && isRow(items, row);
      return isBeside && !row.denied
        ? { measure: row.measure, phase: row.phase, elided: true }
        : null;
    }
    if (low === null || low < LEAST || !isPart(low, whole.count.quantity.high)) return null;
    // "displaced 26,300 people in Tarn (5,100 households)" has its noun; what is as large as the whole is no part
    if (low === whole.count.quantity.low) return null;
    return { measure: whole.measure, phase: whole.phase, mode: "part", elided: true, whole };
  },
};

/** "Zliten (1,200 people), Tobruk (700)": a number that has its own place before the bracket is the whole of no other. */
function isRow(items: readonly Item[], { count: { quantity } }: LinkedFigure): boolean {
  const at = items.findIndex(({ start, end }) => start <= quantity.start && quantity.start < end);
  return (
    items[at - 1]?.tags.includes("paren-open") === true &&
    items[at + 1]?.tags.includes("paren-close") === true
  );
}

/** Smaller numbers in brackets are ages, notes, ranks. */
const LEAST = 100;

const PLACES: ReadonlySet<string> = new Set(
  "town city village district province camp governorate county region island".split(" "),
);
