import { countOf } from "../../../extract/figures/count.ts";
import type { Match, Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count, Quantity } from "../../../text/item.ts";
import { FILL } from "./fill.ts";

/** The number's bound stands behind its noun: open above from it on, or below up to it. */
function opened(m: Match, rule: string, bound: "at-least" | "at-most"): Count | null {
  const count = countOf(m, rule);
  if (count?.quantity.bound !== "exact") return null;
  const { low } = count.quantity;
  const quantity: Quantity =
    bound === "at-least"
      ? { ...count.quantity, high: null, bound }
      : { ...count.quantity, low: null, high: low, bound };
  return { ...count, quantity };
}

/** Counts whose bound stands behind the noun. */
export const englishBoundedCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "en.count.or-more",
    pattern: `q:quantity other? ${FILL}{0,2} m:single? n:many comma? =or|=and|=maybe|=perhaps|=possibly|=if =not? =more`,
    // "123 dead and more than 150 injured": more of others
    read: (m) =>
      m.items[m.to - 1]?.chunk === null ? opened(m, "en.count.or-more", "at-least") : null,
    why: "'340 arrests or more', 'twenty bodies, maybe more': the number and everything above.",
    hits: [
      ["The union reported 340 arrests or more.", "arrested unknown >=340"],
      ["Forty people or more were killed.", "killed unknown >=40"],
      ["He had seen twenty bodies, maybe more.", "bodies unknown >=20 part"],
    ],
    misses: [
      "340 arrests were reported.",
      "40 people or guards were killed.",
      "The blast left 12 dead and more than 30 injured.",
    ],
  },
  {
    id: "en.count.at-the-least",
    pattern: `q:quantity other? ${FILL}{0,2} m:single? n:many comma? =at =the? =very? least`,
    read: (m) => opened(m, "en.count.at-the-least", "at-least"),
    why: "'twelve people at least'.",
    hits: [
      ["Twelve people at least were killed.", "killed unknown >=12"],
      ["Forty inmates at the very least escaped.", "escaped inmates >=40"],
    ],
    misses: ["Twelve people were killed at least a mile away.", "At least they were alive."],
  },
  {
    id: "en.count.at-the-most",
    pattern: `q:quantity other? ${FILL}{0,2} m:single? n:many comma? =at =the? =very? most`,
    read: (m) => opened(m, "en.count.at-the-most", "at-most"),
    why: "'eight hijackers at the most', 'ten people at most'.",
    hits: [
      ["Eight guards at the most were killed.", "killed guards <=8"],
      ["Ten inmates at most escaped.", "escaped inmates <=10"],
    ],
    misses: ["Ten inmates escaped.", "Most guards were killed."],
  },
];
