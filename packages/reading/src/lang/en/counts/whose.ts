import { bareCount, countOf } from "../../../extract/figures/count.ts";
import { quantityOf } from "../../../extract/numbers/bounds.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count } from "../../../text/item.ts";

/** Numbers whose noun is a pronoun, or that stand for two. */
export const englishWhoseCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "en.count.theirs",
    pattern: "q:quantity other? of =theirs|=ours|=yours|=his|=hers|=mine",
    read: (m) => {
      const quantity = quantityOf(m.get("q"));
      const next = m.items[m.to];
      const whose = m.items[m.to - 1]?.word;
      // "two of his men"
      if (quantity === null || quantity.fractional === true) return null;
      if ((whose === "his" || whose === "hers") && next?.tags.includes("stop") !== true)
        return null;
      return {
        ...bareCount(quantity, "en.count.theirs"),
        unit: "persons",
        group: "unknown",
        noun: ["member", "captive"],
      };
    },
    why: "'We hold ninety-four of theirs', 'gave up 12 of ours': men of a side, and mostly captive.",
    hits: [
      ["The rebels captured twelve of ours.", "captured unknown 12"],
      ["We killed nine of theirs.", "killed unknown 9"],
    ],
    misses: ["Theirs are twelve.", "Two of their men were killed."],
  },
  {
    id: "en.count.our-boys",
    pattern:
      "q:quantity other? of =our|=their|=his|=her|=its =own? =boys|=lads|=own|=brothers|=best|=finest",
    read: (m) => {
      const quantity = quantityOf(m.get("q"));
      // "our brothers" are of whoever says it, an army or none
      const isArmy = m.items[m.to - 1]?.word !== "brothers";
      return quantity === null || quantity.fractional === true
        ? null
        : {
            ...bareCount(quantity, "en.count.our-boys"),
            unit: "persons",
            group: isArmy ? "soldiers" : "unknown",
            noun: ["member", "captive"],
          };
    },
    why: "'12 of our boys', 'two of their own': soldiers, and no children; 'our brothers' may be fighters.",
    hits: [
      ["Twelve of our boys were killed.", "killed soldiers 12"],
      ["The army mourned nine of its best.", "killed soldiers 9 part"],
      ["Four of our brothers were killed.", "killed unknown 4"],
      [
        "The brigade lost two of its men and three of their own were wounded.",
        "wounded soldiers 3",
      ],
    ],
    misses: ["Twelve boys were killed.", "They were their own boys."],
  },
  {
    id: "en.count.both",
    pattern: "q:=both of? =his|=her|=their|=our|=my|=its|=the? p:pred? m:single? n:many",
    read: (m) => {
      const q = m.get("q");
      const noun = m.get("n");
      if (q === null || noun?.sense?.unit !== "persons") return null;
      const next = m.items[m.to];
      // "both guards and inmates": two kinds
      const second = m.items[m.to + 1]?.tags ?? [];
      if (next?.word === "and" && ["counted", "victim", "pred"].some((tag) => second.includes(tag)))
        return null;
      const two = {
        kind: "quantity" as const,
        start: q.start,
        end: q.end,
        low: 2,
        high: 2,
        bound: "exact" as const,
        digits: false,
        scale: 1,
        rules: [],
      };
      const count = countOf(
        { ...m, get: (name) => (name === "q" ? { ...q, chunk: two } : m.get(name)) },
        "en.count.both",
      );
      const measure = m.get("p")?.sense?.measure;
      return count === null || measure === undefined ? count : { ...count, measure };
    },
    why: "'buried both his sons', 'both captured pilots': two, said so.",
    hits: [
      ["Both pilots were captured.", "captured soldiers 2"],
      ["Both of her sons were killed.", "killed unknown 2 part"],
    ],
    misses: ["Both guards and inmates were wounded.", "Both sides agreed."],
  },
];
