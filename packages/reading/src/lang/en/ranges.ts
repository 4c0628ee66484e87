import type { Rule } from "../../extract/rule.ts";
import { rangeOf, rangeOrRise, vagueOr } from "../../extract/numbers/bounds.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Item, Quantity } from "../../text/item.ts";

/** Two numbers that are one range. They run before bounds: "some 50-60". */
export const englishRanges: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "en.range.between",
    pattern: "between a:quantity =and b:quantity",
    read: (m) => rangeOf(m, "en.range.between"),
    why: "'Between 50 and 60'; a scale word after the second counts for both.",
    hits: [
      ["Between 50 and 60 civilians were killed.", "killed civilians 50-60"],
      ["In August between 62 and 71 civilians were killed.", "killed civilians 62-71"],
      ["Between 100 and 150 thousand people were displaced.", "displaced unknown 100000-150000"],
    ],
    misses: ["Between the town and the prison 60 inmates escaped.", "50 killed and 60 wounded"],
  },
  {
    id: "en.range.to",
    pattern: [
      "a:quantity =to|=or|dash|=~ b:quantity",
      "a:quantity =or =even b:quantity",
      "a:quantity =to|=and =as =many|=high|=much =as b:quantity",
    ],
    read: (m) => rangeOrRise(m, "en.range.to"),
    why: "'50 to 60', '50-60': the smaller stands first, else it is no range.",
    hits: [
      ["50 to 60 civilians were killed.", "killed civilians 50-60"],
      ["Some 50-60 inmates escaped.", "escaped inmates 50-60"],
      ["Two to three hundred inmates escaped.", "escaped inmates 200-300"],
      ["The death toll rose from 20 to 26.", "killed unknown 26 total"],
      ["The blast left 200 or even 500 people dead.", "killed unknown 200-500"],
      ["From 60 to as many as 160 soldiers were captured.", "captured soldiers 60-160"],
    ],
    misses: [
      "The match ended 60 to 50.",
      "Call 234-12 for news.",
      "Sector 2 - 402 inmates.",
      "Bulletin no. 2 - 402 inmates.",
      "May 7 – 12 people were killed.",
      "His death brought the toll since March 3 to 196 dead.",
    ],
  },
  {
    id: "en.range.perhaps",
    pattern: "a:quantity comma =perhaps|=maybe|=possibly b:quantity",
    read: (m) => {
      const [a, b] = [m.get("a")?.chunk, m.get("b")?.chunk];
      const next = m.items[m.to];
      // "I saw ten, perhaps 12 officers": one number; ten cars, perhaps 12 officers are two
      if (a?.kind !== "quantity" || b?.kind !== "quantity" || a.low === null || b.low === null)
        return null;
      return a.low < b.low && b.low <= a.low * 2 && next?.word !== "of"
        ? rangeOf(m, "en.range.perhaps")
        : null;
    },
    why: "'a hundred, perhaps a hundred and twenty': so many, and at the most so many.",
    hits: [
      ["A hundred, perhaps a hundred and twenty inmates escaped.", "escaped inmates 100-120"],
      ["30, maybe 40 civilians were killed.", "killed civilians 30-40"],
    ],
    misses: ["30 fell, perhaps 40 inmates escaped.", "40, perhaps 30 civilians were killed."],
  },
  {
    id: "en.range.vague-or",
    pattern: [
      "a:quantity =or =even|=perhaps|=possibly|=low? b:quantity",
      "a:quantity comma? =perhaps|=maybe|=possibly|=even =even? b:quantity",
      "a:quantity comma? =if =not b:quantity",
      // the second comma closes the aside only before "of" or a verb of theirs: "dozens, perhaps hundreds, medics said"
      "a:quantity comma =perhaps|=maybe|=possibly|=even =even? b:quantity comma",
      "a:quantity comma =if =not b:quantity comma",
    ],
    read: (m) => {
      const isClosed = m.items[m.to - 1]?.tags.includes("comma") === true;
      if (isClosed && !goesOnBehind(m.items[m.to])) return null;
      return vagueOr(m, "en.range.vague-or");
    },
    why: "'dozens, if not hundreds, of people': two words that leave one number open.",
    hits: [
      ["Dozens or hundreds of people were killed.", "killed unknown 20..999"],
      ["Dozens, perhaps hundreds, of people were killed.", "killed unknown 20..999"],
      ["Hundreds if not thousands of people were displaced.", "displaced unknown 200..9999"],
      ["They put the toll at dozens or low hundreds.", "killed unknown 20..999 total"],
      ["The raid killed dozens, perhaps hundreds, medics said.", "killed unknown 20..999"],
      ["Hundreds, if not thousands, fled the valley.", "displaced unknown 200..9999"],
      ["Dozens, perhaps hundreds, were killed.", "killed unknown 20..999"],
    ],
    misses: [
      "Hundreds, perhaps dozens, of people were killed.",
      "Dozens of people or cars were hit.",
    ],
  },
];

/** "hundreds, if not thousands, of people", "hundreds, if not thousands, fled" */
function goesOnBehind(item: Item | undefined): boolean {
  if (item === undefined || item.tags.includes("say")) return false;
  return (
    item.word === "of" ||
    (item.chunk === null && (item.tags.includes("aux") || item.tags.includes("pred")))
  );
}
