import { countOf } from "../../../extract/figures/count.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count, Item } from "../../../text/item.ts";

/** `الحراس`, `أولاده`: known, and more than one. */
function knownPlural(noun: Item | null): boolean {
  if (noun === null || noun.chunk !== null || noun.sense?.number === "sg") return false;
  return noun.def || noun.suffix !== "";
}

/** Behind a definite noun its number is definite too: `الحراس الأربعة`. */
export const arabicDefiniteCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.the-number",
    pattern: "n:counted q:quantity a:actor?",
    read: (m) => {
      const [noun, q] = [m.get("n"), m.get("q")];
      if (!knownPlural(noun) || noun === null || q?.def !== true || q.conj || q.prep !== "")
        return null;
      // `ثلاثة من الحراس الأربعة`: the first number counts, this one is the whole
      // and not of `نصف القتلى الـ60`
      const lead = m.items[m.from - 1]?.chunk;
      const share = lead?.kind === "quantity" && lead.fractional === true;
      if (lead?.kind === "quantity" && !share) return null;
      // `أُصيب نصف الجرحى الـ12`: what befell the half is not told of all
      if (share && m.items[m.from - 2]?.tags.includes("pred") === true) return null;
      const count = countOf(m, "ar.count.the-number");
      return count === null || count.quantity.low === 1
        ? null
        : { ...count, start: noun.start, noun: [...count.noun, "the"] };
    },
    why: "`الحراس الأربعة`, `أولاده الخمسة`, `السجناء الـ12`: a definite number behind its noun.",
    hits: [
      ["واعتُقل الحراس الأربعة", "arrested guards 4"],
      ["مقتل الرجل وأحفاده الخمسة", "killed children 5"],
      ["فر السجناء الـ12 من المبنى", "escaped inmates 12"],
      ["نصف القتلى الـ60 من المدنيين", "killed unknown 60"],
    ],
    misses: ["اعتُقل الحراس أربعة أيام", "قُتل الحارس الرابع", "الحراس أربعة"],
  },
];
