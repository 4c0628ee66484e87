import { ofThem } from "../../../extract/figures/count.ts";
import type { Match, Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count } from "../../../text/item.ts";

/** So many others, of the kind counted before; in the feminine plural women. */
export const arabicOthersCount: Rule<Count, ReportContext> = {
  id: "ar.count.others",
  pattern: "q:quantity o:others|=غير|=سواهم|=سواها",
  // `عشرات غيرهم`; `عشرون غير مسلحين` says what they are not
  read: (m) => {
    const o = m.get("o");
    const count = o?.word === "غير" && o.suffix === "" ? null : ofThem(m, "ar.count.others");
    // `خمسة رجال وخمس أخريات`: women
    return count !== null && o?.word === "اخريات"
      ? { ...count, noun: [...count.noun, "others-female"] }
      : count;
  },
  why: "`وأصيب 31 آخرون`: others of the kind counted before.",
  hits: [
    ["قتل رجلان وأصيبت خمس أخريات", "wounded women 5"],
    ["قتلت امرأة وأصيبت ست أخريات", "wounded women 6"],
    ["قتلت معلمة وأصيبت أربع أخريات", "wounded women 4"],
    ["قتل 20 مدنياً وأصيب 31 آخرون", "wounded civilians 31"],
    ["مقتل ثلاثة حراس وجرح خمسة آخرين", "wounded guards 5"],
  ],
  misses: ["قتل 20 مدنياً وأصيب 31 شخصاً", "في يوم آخر"],
};

/** `15 آخرون جرحى`: others, and what befell them. */
export const arabicOtherVictims: Rule<Count, ReportContext> = {
  id: "ar.count.other-victims",
  pattern: "q:quantity o:others v:victim",
  read: (m) => {
    const [o, v] = [m.get("o"), m.get("v")];
    const measure = v?.sense?.measure;
    // `وأصيب 31 آخرون وقتلى`, `12 آخرون الجرحى`
    if (o?.word === "غير" || v === null || v.conj || v.def || v.prep !== "") return null;
    const count = v.tags.includes("pred") ? null : ofThem(m, "ar.count.other-victims");
    return count === null || measure === undefined ? null : { ...count, measure };
  },
  why: "`مقتل ستة و15 آخرون جرحى`: the noun behind says what befell the others, and not the outcome before.",
  hits: [
    ["مقتل ستة أشخاص و15 آخرون جرحى", "wounded unknown 15"],
    ["أصيب تسعة جنود وثلاثة آخرون قتلى", "killed soldiers 3"],
  ],
  misses: ["أصيب 31 آخرون", "مقتل ستة و15 آخرون في السوق"],
};

/** `ثلاث وفيات أخرى`: dead or hurt beside those that were counted. */
export function besides(count: Count | null, match: Match): Count | null {
  return count?.noun.includes("victim") === true && match.get("b") !== null
    ? { ...count, noun: [...count.noun, "besides"] }
    : count;
}
