import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Match } from "../../../extract/rule.ts";
import type { FigureRule } from "./rule.ts";

const CHANGE =
  "t:toll v:victim|toll-noun? !quantity|count|clause|stop|pred{0,6} =من c:count|quantity =الي d:count|quantity";
/** Verbs of a toll that rises or falls; those of `reach` do both. */
const MOVES =
  "reach|=تراجعت|=تراجع|=عدلت|=عدل|=صححت|=قفزت|=قفز|=زادت|=زاد|=هبطت|=هبط|=تقلصت|=تقلص|=تغيرت";

function fromTo(m: Match, rule: string): readonly FigureDraft[] | null {
  const v = m.get("v");
  const [c, d] = [countFrom(m.get("c"), rule), countFrom(m.get("d"), rule)];
  if (c === null || d === null) return null;
  const named = v?.tags.includes("toll-noun") === true ? "killed" : v?.sense?.measure;
  // `حصيلة` alone is of the dead; of `عدد` something must say whose number it is
  const toll = /^(?:حصيله|حصايل)$/u.test(m.get("t")?.word ?? "") ? ("killed" as const) : undefined;
  const measure = c.measure ?? d.measure ?? named ?? toll;
  if (measure === undefined) return null;
  const before = { mode: "total", phase: "done", earlier: true } as const;
  return drafts(
    draft({ ...c, unit: "persons" }, measure, rule, before),
    draft({ ...d, unit: "persons" }, measure, rule, { mode: "total", phase: "done" }),
  );
}

/** A toll that is changed, told by both its numbers. */
export const arabicRevisedTolls: readonly FigureRule[] = [
  {
    id: "ar.figure.from-to",
    pattern: [`${MOVES} ${CHANGE}`, CHANGE],
    read: (m) => fromTo(m, "ar.figure.from-to"),
    why: "`تراجعت الحصيلة من 44 قتيلاً إلى 39`: the second number is the toll, the first an earlier one, behind whatever verb.",
    hits: [
      ["تراجعت الحصيلة التي أعلنها المحافظ من 44 قتيلاً إلى 39", "killed unknown 39 total"],
      ["ارتفع عدد المصابين من 12 جريحاً إلى 15", "wounded unknown 12 total"],
      ["عدّل المستشفى حصيلة القتلى من 44 قتيلاً إلى 39", "killed unknown 44 total"],
      ["وصحّحت اللجنة حصيلة القتلى من 44 قتيلاً إلى 39", "killed unknown 39 total"],
    ],
    misses: [
      "ارتفع عدد السكان من 12 ألفاً إلى 15 ألفاً",
      "ارتفع عدد الجرحى إلى 15",
      "نقل الجرحى من 12 قرية إلى 3 مستشفيات",
      "حصيلة القتلى 39",
    ],
  },
];
