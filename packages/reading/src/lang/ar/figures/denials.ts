import { noneOf } from "../../../extract/figures/count.ts";
import { draft, drafts } from "../../../extract/figures/drafts.ts";
import { denial, isDenied } from "../figure-singles.ts";
import type { FigureRule } from "./rule.ts";

/** Nobody at all, said so. */
export const arabicDenialFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.denied-any",
    pattern: `p:pred !quantity|count|comma|clause|pred{0,3} a:any of? n:counted`,
    read: (m) => denial(m, "ar.figure.denied-any"),
    why: "`لم يفر أي سجين`, `نفت فرار أي سجين`: none, said so.",
    hits: [
      ["لم يفر أي سجين", "escaped inmates 0 denied"],
      ["نفت الوزارة فرار أي سجين", "escaped inmates 0 denied"],
    ],
    misses: [
      "نفت الوزارة سقوط أي قتيل برصاص الشرطة",
      "لم يفر سجين واحد بل عشرة",
      "فرار أي سجين خطر",
    ],
  },
  {
    id: "ar.figure.denied-anyone",
    pattern: "neg p:pred n:anyone",
    read: (m) => {
      const noun = m.get("n");
      const p = m.get("p")?.sense?.measure;
      if (noun === null || p === undefined) return null;
      // `لم يقتل أحد الحراس` speaks of one of the guards
      if (m.items[m.to]?.tags.includes("counted") === true) return null;
      const count = noneOf(noun, noun.start, "ar.figure.denied-anyone");
      return drafts(draft(count, p, "ar.figure.denied-anyone", { denied: true, phase: "done" }));
    },
    why: "`لم يقتل أحد`: none.",
    hits: [
      ["لم يقتل أحد", "killed unknown 0 denied"],
      ["لم يصب أحد في الحادث", "wounded unknown 0 denied"],
    ],
    misses: ["قتل أحد الحراس", "لم يقتل أحد الحراس"],
  },
  {
    id: "ar.figure.denied-one",
    pattern: "p:pred !quantity|count|comma|clause|pred{0,3} a:count",
    read: (m) => {
      const a = m.get("a")?.chunk;
      if (a?.kind !== "count" || !a.rules.includes("ar.count.noun-one-two") || a.quantity.low !== 1)
        return null;
      const measure = m.get("p")?.sense?.measure;
      if (measure === undefined || !isDenied(m)) return null;
      const quantity = { ...a.quantity, start: a.start, end: a.end, low: 0, high: 0 };
      const count = { ...a, quantity, measure: null };
      return drafts(draft(count, measure, "ar.figure.denied-one", { denied: true, phase: "done" }));
    },
    why: "`لم يقتل مدني واحد`: not one.",
    hits: [
      ["لم يقتل مدني واحد", "killed civilians 0 denied"],
      ["لم يصب جندي واحد بجروح", "wounded soldiers 0 denied"],
    ],
    misses: ["قتل مدني واحد", "لم يقتل أي مدني"],
  },
  {
    id: "ar.figure.denied-no",
    pattern: "neg n:counted p:verb",
    read: (m) => {
      const [neg, n, p] = [m.items[m.from], m.get("n"), m.get("p")];
      if (neg?.word !== "لا" || n?.sense?.number !== "sg" || n.def || p === null) return null;
      const count = noneOf(n, neg.start, "ar.figure.denied-no");
      const measure = p.sense?.measure;
      return measure === undefined || count.unit !== "persons"
        ? null
        : drafts(draft(count, measure, "ar.figure.denied-no", { denied: true, phase: "done" }));
    },
    why: "`لا مدني قتل بنيراننا`: none.",
    hits: [
      ["لا مدني قتل بنيراننا", "killed civilians 0 denied"],
      ["ولا جندي أصيب في الهجوم", "wounded soldiers 0 denied"],
    ],
    misses: ["قتل مدني", "لا يعرف مدني قتل"],
  },
  {
    id: "ar.figure.denied-recorded",
    pattern:
      "neg !quantity|count|comma|clause{0,2} record !pred|quantity|count|comma|clause|any{0,3} any? n:victim|toll-noun",
    read: (m) => {
      const n = m.get("n");
      const toll = n?.tags.includes("toll-noun") === true;
      const measure = toll ? "killed" : n?.sense?.measure;
      if (n === null || n.def || n.suffix !== "" || measure === undefined) return null;
      const any = m.items[m.to - 2];
      const start = any?.tags.includes("any") === true ? any.start : n.start;
      const count = noneOf(n, start, "ar.figure.denied-recorded");
      return drafts(
        draft(count, measure, "ar.figure.denied-recorded", { denied: true, phase: "done" }),
      );
    },
    why: "`دون تسجيل أي إصابات`, `دون وقوع إصابات`: none; `لم ترد أنباء عن إصابات` does not say so.",
    hits: [
      ["انتهى الحريق دون تسجيل أي إصابات", "wounded unknown 0 denied"],
      ["سقطت القذيفة دون وقوع إصابات", "wounded unknown 0 denied"],
      ["لم يسفر الهجوم عن إصابات", "wounded unknown 0 denied"],
    ],
    misses: ["دون ورود أنباء عن إصابات", "تسجيل إصابات في القصف"],
  },
];
