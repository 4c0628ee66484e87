import type { Measure } from "../../../model/figure.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { asKin, isYearLike } from "../../relation-kin.ts";
import { folded } from "../nouns/tallied.ts";
import { ends, isNumber } from "./words.ts";

/** Items behind the number in which it is told how they are. */
const REACH = 7;

const DEAD = folded("أمواتاً أموات موتى صرعى");
const ALIVE = folded("أحياء سالمين سالمون سالمات");
const BODIES = folded("جثثاً جثامين");
const UNDER = folded("الأنقاض أنقاض الركام ركام");
const KNOWN = folded(
  "يعرف تعرف نعرف يتضح يتبين يحسم يكشف يحدد يعلم نعلم عرف علم اتضح تحدد معروف معلوم معروفاً",
);
const TAKEN: ReadonlySet<string> = new Set(["captured", "arrested", "hostage", "recaptured"]);
const THEIRS = /^(?:هم|هن|هما)$/u;

/** How those counted were found, or that nobody knows: a complement or a clause about them, and no verb of their own. */
export const foundSoRelation: Relation = {
  id: "ar.relation.found-so",
  why: "`وجدنا 25 منهم أمواتاً و61 أحياء`, `140 لم يُعرف مصيرهم`, `ثلاثة ما زالوا تحت الأنقاض`: what stands behind the number says how they are, whatever was said of those before.",
  hits: [
    ["كنا نبحث عن 140 مفقوداً، وجدنا 25 منهم أمواتاً و61 أحياء", "killed unknown 25 part"],
    ["كنا نبحث عن 140 مفقوداً، وجدنا 25 منهم أمواتاً و61 أحياء", "other unknown 61"],
    ["لقي 87 شخصاً حتفهم، وقال إن 140 لم يُعرف مصيرهم", "missing unknown 140"],
    ["قُتل 12 شخصاً، و3 تحت الأنقاض", "missing unknown 3"],
    ["قُتل 4 حراس. وقال إن ثمانية ما زالوا تحت الأنقاض", "missing guards 8"],
  ],
  misses: [
    "في المدينة 5 أحياء",
    "قُتل أربعة، وتضررت عدة أحياء من القصف",
    "لم يُعرف مصير المدينة، وفيها 140",
    "قُتل 12 شخصاً تحت الأنقاض",
    "عُرف مصير 140",
    "أُسر 37 أحياء في المعركة",
    "إخوة من عائلة واحدة لا يزال مصيرهم مجهولاً",
    "حمل مئات الأهالي جثامين القتلى",
  ],
  parts: true,
  read: (count, at, clause) => {
    const { items } = clause;
    if (isYearLike(count) || isThing(count.unit) || count.noun.includes("captive")) return null;
    // `إخوة من عائلة واحدة لا يزال مصيرهم مجهولاً`: told of the brothers
    if (count.quantity.high === 1) return null;
    const measure = foundSo(items, at);
    if (measure === null) return null;
    // `أُسر 37 أحياء`: alive, and in their hands
    if (measure === "other" && TAKEN.has(items[at - 1]?.sense?.measure ?? "other")) return null;
    const kin = asKin(count, clause);
    if (isThing(kin.unit)) return null;
    return {
      measure,
      phase: "done",
      elided: count.noun.length === 0,
      ...(count.noun.includes("them") ? { mode: "part" } : {}),
      ...(count.noun.length === 0 && kin.unit === "unknown" ? { unit: "persons" } : {}),
    };
  },
};

/** What the words behind the number at `at` say of how they are, null for nothing. */
export function foundSo(items: readonly Item[], at: number): Measure | null {
  const low = items[at]?.chunk;
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || ends(item) || item.tags.includes("comma") || isNumber(item))
      return null;
    const { word, tags, suffix, conj } = item;
    if (conj || tags.includes("that") || tags.includes("say")) return null;
    // `5 أحياء` are quarters of a town: of more than ten the counted noun is one
    // and so are `عدة أحياء`
    const few = low?.kind === "quantity" && (low.high ?? low.low ?? 11) <= 10;
    if (i <= at + 2 && item.prep === "" && !(few && i === at + 1)) {
      if (DEAD.has(word)) return "killed";
      if (ALIVE.has(word)) return "other";
      // `حمل مئات الأهالي جثامين القتلى`: others' bodies
      if (BODIES.has(word)) return items[i + 1]?.def === true ? null : "bodies";
    }
    if (tags.includes("fate") && THEIRS.test(suffix))
      return isUnknown(items, at, i) ? "missing" : null;
    if (/^(?:تحت|بين)$/u.test(word)) {
      const where = items[i + 1]?.word ?? "";
      if (!isAlone(items, at, i)) return null;
      // trapped in a mine, and nobody says that they are lost
      if (where === "الارض") return "other";
      return UNDER.has(where) ? "missing" : null;
    }
    if (tags.includes("pred") && tags.includes("verb")) return null;
  }
  return null;
}

/** `لم يُعرف مصيرهم`, `مصيرهم مجهول`, `مصيرهم غير معروف`. */
function isUnknown(items: readonly Item[], at: number, fate: number): boolean {
  const [next, far] = [items[fate + 1], items[fate + 2]];
  if (next?.tags.includes("not-known") === true) return true;
  if (next?.word === "غير" && KNOWN.has(far?.word ?? "")) return true;
  const lead = items.slice(at + 1, fate);
  return lead.some(({ tags }) => tags.includes("neg")) && lead.some(({ word }) => KNOWN.has(word));
}

/** Between the number and `تحت الأنقاض` stand only their noun and `ما زالوا`; `قُتلوا تحت الأنقاض` is told by its verb. */
function isAlone(items: readonly Item[], at: number, place: number): boolean {
  const between = items.slice(at + 1, place);
  if (between.some(({ tags }) => tags.includes("still"))) return true;
  return between.length === 0 && items[at]?.conj === true;
}
