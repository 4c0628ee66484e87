import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { isBare, mayBeBare } from "../figure-bare.ts";
import { boundByBa, exchanged, GAP } from "../figure-reads.ts";
import { phaseAt } from "../figure-modes.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";
import type { FigureRule } from "./rule.ts";

/** `سلّم` hands over whoever it is; `أفرج` needs those who are held. */
function isGuarded(p: Item): boolean {
  return p.tags.includes("handover");
}

/** `سلّمت جثتي جنديين وتسلّمت في المقابل ثلاثة أسرى`. */
function areRemains(m: Match): boolean {
  const at = m.items.findIndex((item) => item === m.get("c"));
  return m.items[at - 1]?.tags.includes("remains") === true;
}

/** Exchanges, and those handed over. */
export const arabicExchangeFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.exchange",
    pattern: `p:exchange ${GAP} c:count ${GAP} d:count`,
    read: (m) => exchanged(m, "ar.figure.exchange", boundByBa(m)),
    why: "`مبادلة حارسين بـ18 نزيلاً`: both sides of the exchange are counted.",
    hits: [
      ["مبادلة حارسين بأربعة نزلاء", "exchanged inmates 4"],
      ["تبادل الطرفان ثلاثة أسرى بعشرة أسرى", "exchanged captives 10"],
    ],
    misses: ["إطلاق سراح حارسين وأربعة نزلاء", "تبادل إطلاق النار بين 10 مسلحين"],
  },
  {
    id: "ar.figure.handover",
    pattern: `p:handover|release ${GAP} c:count !count|quantity|clause{0,6} in-return !count|quantity|comma|clause|pred{0,3} d:count|quantity`,
    read: (m) => {
      const first = countFrom(m.get("c"), "ar.figure.handover");
      const second = countFrom(m.get("d"), "ar.figure.handover");
      const p = m.get("p");
      const d = m.get("d");
      // `مقابل 200 ألف` of something: only those who are held are given for those who are held
      if (p === null || (first?.noun.includes("captive") !== true && !isGuarded(p))) return null;
      if (
        d !== null &&
        isBare(d) &&
        (first?.noun.includes("captive") !== true || !mayBeBare(m.items, m.to - 1))
      )
        return null;
      return drafts(
        draft(first, areRemains(m) ? "bodies" : "exchanged", "ar.figure.handover", {
          phase: phaseAt(m, p),
        }),
        draft(
          second === null || second.noun.length > 0
            ? second
            : { ...second, noun: ["others"], group: first?.group ?? "unknown", unit: "persons" },
          // `جثتي جنديين مقابل 30 جثماناً`
          second?.measure === "bodies" ? "bodies" : "exchanged",
          "ar.figure.handover",
          { phase: phaseAt(m, p) },
        ),
      );
    },
    why: "`سلّمت حارسين مقابل 18 نزيلاً`, `يفرج عن 85 أسيراً مقابل خمسة وثلاثين`: handed over in return is exchanged; `إطلاق … مقابل إطلاق سراح 65` keeps its own words.",
    hits: [
      ["سلمت الكتائب حارسين مقابل 18 نزيلاً", "exchanged inmates 18"],
      ["تسليم أسيرين مقابل خمسة نزلاء", "exchanged inmates 5"],
      ["سلمت الحركة جثتي جنديين مقابل 30 جثماناً", "bodies unknown 30"],
      ["أفرج المجلس عن 85 أسيراً مقابل خمسة وثلاثين", "exchanged captives 35"],
    ],
    misses: ["سلمت الكتائب حارسين", "إطلاق أسيرين مقابل إطلاق سراح 65 سجيناً"],
  },
];
