import { isThing } from "../../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isPart } from "../../relation-part.ts";

const ID = "en.relation.bracketed-parts";

/** The parts of a number in brackets right behind it, each with a word for what sets it apart and no measure of its own. */
export const bracketedPartsRelation: Relation = {
  id: ID,
  why: "'Dead: 71 (identified: 58; unidentified: 13)', '46 dead (38 named, 8 not)': what stands in brackets behind a number divides it.",
  hits: [
    ["Dead: 71 (identified: 58; unidentified: 13).", "killed unknown 58 part"],
    ["Dead: 71 (identified: 58; unidentified: 13).", "killed unknown 13 part"],
    ["46 dead (38 named, 8 not), 70 wounded.", "killed unknown 8 part"],
    ["There were 57 dead (16 male; nine under 12).", "killed unknown 9 part"],
  ],
  misses: [
    "Dead: 71 (see page 58).",
    "Dead: 71 (wounded: 13).",
    "Dead: 71 (12 May).",
    "Dead: 71 (identified: 90).",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || count.measure !== null) return null;
    const open = openBefore(clause.items, at);
    const whole = open < 0 ? undefined : wholeAt(clause, open);
    if (whole === undefined || isThing(whole.count.unit) || whole.denied) return null;
    const { low } = count.quantity;
    if (low === null || !isPart(low, whole.count.quantity.high)) return null;
    const label = labelOf(clause, at);
    if (label === null) return null;
    const group = label.find(({ sense }) => sense?.unit === "persons")?.sense?.group;
    return {
      measure: whole.measure,
      phase: whole.phase,
      mode: "part",
      ...(group === undefined ? { elided: true } : { group, unit: "persons" as const }),
    };
  },
};

/** Where the bracket around `at` opens, -1 where it stands in none. */
function openBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const tags = items[i]?.tags ?? [];
    if (tags.includes("paren-close") || tags.includes("stop")) return -1;
    if (tags.includes("paren-open")) return i;
  }
  return -1;
}

const LONGEST = 16;

/** The figure whose number stands right before the bracket, over its noun. */
function wholeAt({ items, before }: Clause, open: number): LinkedFigure | undefined {
  const near = items[open - 1];
  const next = items[open - 2];
  return before.findLast(
    ({ count: { quantity }, mode }) =>
      mode !== "part" &&
      [near, next].some(
        (item) => item !== undefined && item.start <= quantity.start && quantity.start < item.end,
      ),
  );
}

/** The words beside the number that set its part apart: before it, with a colon or none, or behind it; null where they say something else. */
function labelOf({ items, before }: Clause, at: number): readonly Item[] | null {
  const colon = items[at - 1]?.tags.includes("colon") === true ? at - 1 : at;
  const led = items.slice(Math.max(0, colon - 3), colon).toReversed();
  const words = led.slice(
    0,
    led.findIndex((item) => bounds(item)),
  );
  const ahead = items.slice(at + 1, at + 4);
  const end = ahead.findIndex((item) => bounds(item));
  // "nine under 12": an age sets them apart
  const aged = ahead[0]?.chunk?.kind === "non-count" && ahead[0].chunk.what === "age";
  const behind = aged ? ahead.slice(0, 1) : end < 0 ? [] : ahead.slice(0, end);
  const label = words.length > 0 ? words : behind;
  if (label.length === 0 || (words.length > 0 && behind.length > 0)) return null;
  // "8 not": what the part before it was
  const again = before.at(-1)?.rule === ID || before.at(-1)?.mode === "part";
  const not = label.length === 1 && label[0]?.tags.includes("neg") === true;
  const plain = label.every(
    ({ tags, chunk, sense }) =>
      (chunk === null || (aged && chunk.kind === "non-count")) &&
      sense?.measure === undefined &&
      !SAYS.some((tag) => tags.includes(tag)),
  );
  return (not && again) || (plain && label.every(({ word }) => word.length > 2)) ? label : null;
}

/** A label is no sentence and no reference ("see page 58", "on road 7"). */
const SAYS: readonly string[] = [
  "aux",
  "say",
  "pronoun",
  "in",
  "of",
  "verb-plain",
  "neg",
  "article",
];

function bounds({ tags, chunk, word }: Item): boolean {
  return (
    chunk !== null ||
    word === ";" ||
    word === "and" ||
    ["paren-open", "paren-close", "comma", "clause", "colon", "stop"].some((tag) =>
      tags.includes(tag),
    )
  );
}
