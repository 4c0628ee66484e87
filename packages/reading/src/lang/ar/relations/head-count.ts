import { isTollOfBoth } from "../both-fates.ts";
import { isByHowMany, isMoreByHowMany } from "../figure-tolls.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { measureOver } from "../../../extract/figures/drafts.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isYearLike } from "../../relation-kin.ts";
import { behind } from "../figure-modes.ts";
import { mayBeBare } from "../figure-bare.ts";
import { headAt, sinceWhen, type Head } from "../head-outcome.ts";
import { RELATIVE, SUBORDINATE, ends, isNumber, isOblique } from "./words.ts";

/** Items between `عدد` and its number: a place, a day and an event may stand there. */
const REACH = 18;

/** `عدد` and those who are counted, phrases about them, then how many they are: the number is theirs, however far. */
export const headCountRelation: Relation = {
  id: "ar.relation.head-count",
  why: "`بلغ عدد المدارس المتضررة من فيضان النهر 16 مدرسة`, `إن عدد النازحين من الوادي 600`, `عدد الجرحى من المحتجين في الساحة ليل الأربعاء لم يتجاوز 30`: who they are and what befell them stands behind `عدد`.",
  hits: [
    [
      "قال إن عدد المنازل المدمرة في الحي بعد ليلة من القصف المتواصل 46 منزلاً",
      "destroyed houses 46 total",
    ],
    ["وقالت اللجنة إن عدد النازحين من وادي السرو 600", "displaced unknown 600 total"],
    ["قالت الوزارة إن عدد الوفيات في 7 ولايات وصل إلى 64", "killed unknown 64 total"],
    [
      "قالت إن عدد الوفيات الناجمة عن السيول التي ضربت 7 ولايات بلغ 64 حالة",
      "killed unknown 64 total",
    ],
    ["عدد الوفيات في 7 مستشفيات بلغ 64 حالة", "killed unknown 64 total"],
    ["ارتفع عدد القتلى والجرحى في طبرق إلى 41 شخصاً", "other unknown 41 total"],
    ["بلغ عدد قتلى وجرحى الشرطة في هجوم طبرق 41 عنصراً", "other fighters 41 total"],
    [
      "لا يزيد عدد الموقوفين من أبناء الوادي في سجون الوزارة بعد العفو على 210 موقوفين",
      "held detainees <=210",
    ],
    [
      "قال إن عدد الجرحى من المحتجين في الساحة ليل الأربعاء لم يتجاوز 30",
      "wounded protesters <=30 total",
    ],
  ],
  misses: [
    "بلغ عدد المدارس في المدينة 16 مدرسة",
    "بلغ عدد الوفيات في 7 ولايات",
    "ارتفع عدد القتلى في ثلاثة مستشفيات",
    "ارتفع عدد ضحايا تصادم القطارين في غريان",
    "قال عدد من النازحين إن 20 خيمة سقطت",
    "عدد القتلى غير معروف، وفر 20 نزيلاً",
  ],
  read: (count, at, { items }) => {
    // `انخفض عدد المفقودين بمقدار 12`: by so many
    if (isByHowMany(items[at - 1]) || isMoreByHowMany(items, at)) return "none";
    // `عدد القتلى أقل بـ12 مما أُعلن`
    if (/^(?:اقل|اكثر|اعلي|ادني)$/u.test(items[at - 1]?.word ?? "") && items[at]?.prep === "ب")
      return "none";
    if (isYearLike(count) && count.noun.length === 0) return null;
    const item = items[at];
    if (item === undefined || item.prep === "ك" || item.conj) return null;
    if (count.noun.length === 0 && !mayBeBare(items, at)) return null;
    // `عدد الوفيات في 7 مستشفيات`: where they died
    if (isThing(count.unit) && items[at - 1]?.tags.includes("in") === true) return null;
    const from = headBefore(items, at);
    const head = from < 0 ? null : headAt(items, from + 1);
    if (head === null || head.to >= at || behind(items, from, "expected")) return null;
    // `عدد ضحايا تصادم القطارين إلى 18`: what they died in
    if (isThing(count.unit) && head.unit === "persons") return null;
    const since = head.captive && sinceWhen(items, head.to, at);
    const told = since ? "arrested" : (head.measure ?? toldOf(items, head.to + 1, at, count, head));
    // `عدد الموقوفين من أبناء الوادي في سجون الوزارة`: who is there is kept there
    if (told === null && head.captive && isKeptThere(items, head.to, at))
      return { measure: "held", mode: "held" };
    const changed = told === null && !head.captive && changes(items, head.to + 1, at);
    const measure = changed ? "other" : told;
    if (measure === null || (head.captive !== since && head.measure === told)) return null;
    if (isTollOfBoth(items, from, at)) return { measure: "other", mode: "total" };
    const own = count.group !== "unknown" || head.group === null ? {} : { group: head.group };
    const unit = count.unit !== "unknown" || head.unit === null ? {} : { unit: head.unit };
    return { measure: count.measure ?? measure, mode: "total", ...own, ...unit };
  },
};

function isKeptThere(items: readonly Item[], from: number, at: number): boolean {
  return items
    .slice(from, at)
    .some(
      ({ word, chunk }, i, near) =>
        chunk === null &&
        KEPT_IN.test(word) &&
        /^(?:في|داخل|لدي|خلف)$/u.test(near[i - 1]?.word ?? ""),
    );
}
const KEPT_IN = /^(?:ال)?(?:سجن|سجون|معتقل|معتقلات|قبضه|حوزه|مراكز|اقبيه|زنازين)(?:ها|هم|نا|ه)?$/u;

/** `عدد المقاتلين الذين سلّموا أنفسهم`: the clause behind them says what they did or suffered. */
function toldOf(
  items: readonly Item[],
  from: number,
  at: number,
  count: Count,
  head: Head,
): Measure | null {
  const open = items.findIndex(
    ({ word }, i) => i >= from && i < from + 3 && i < at && RELATIVE.has(word),
  );
  if (open < 0) return null;
  const verb = items
    .slice(open + 1, Math.min(at, open + 4))
    .find(({ tags }) => tags.includes("pred"));
  if (verb === undefined) return null;
  const self = items
    .slice(open + 1, at)
    .some(({ tags }) => tags.includes("self") || tags.includes("arms"));
  if (verb.tags.includes("handover")) return self ? "surrendered" : null;
  const noun = head.captive ? ["counted", "captive"] : ["counted", "others"];
  return measureOver(verb, { ...count, unit: head.unit ?? "persons", noun }, items);
}

/** `تراجع عدد المضربين من 120 إلى 85`: how many of whom nothing else is told, where it changes. */
function changes(items: readonly Item[], from: number, at: number): boolean {
  const before = items[at - 1]?.word;
  if (before !== "من" && before !== "الي") return false;
  const lead = items.slice(Math.max(0, from - 5), at);
  return lead.some(({ word }) => CHANGES.test(word));
}

const CHANGES =
  /^(?:و|ف|ل)?[تي]?(?:تراجع|انخفض|ارتفع|رتفع|نخفض|زاد|ازداد|قفز|هبط|تقلص|تضاعف|انحسر)(?:ت)?$/u;

/** Index of `عدد` or `حصيلة` to which the number at `at` belongs, -1 where another clause or number stands between. */
function headBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || ends(item) || item.tags.includes("comma")) return -1;
    if (item.tags.includes("toll")) return item.tags.includes("size") ? -1 : i;
    if (item.tags.includes("that") || item.tags.includes("say")) return -1;
    if (SUBORDINATE.has(item.word)) return -1;
    if (isNumber(item) && !isOblique(items, i) && !isOfPlaces(items, i, at)) return -1;
    // `الأسر` is written like "capture" and is none behind its article
    if (
      item.tags.includes("verb") &&
      item.tags.includes("pred") &&
      !item.def &&
      !inRelative(items, i) &&
      !hasReached(items, i, at)
    )
      return -1;
  }
  return -1;
}

/** `السيول التي ضربت 7 ولايات بلغ 64`: what struck so many places is told of between, and the toll has its verb behind. */
function isOfPlaces(items: readonly Item[], number: number, at: number): boolean {
  if (items[number]?.chunk?.kind !== "quantity" || !inRelative(items, number)) return false;
  return items.slice(number + 1, at).some(({ tags }) => tags.includes("reach"));
}

/** `عدد الوفيات في 7 ولايات وصل إلى 64`: it came to so many, and nobody came anywhere. */
function hasReached(items: readonly Item[], verb: number, at: number): boolean {
  return items[verb]?.tags.includes("reach") === true && verb >= at - 2;
}

function inRelative(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 3), at).some(({ word }) => RELATIVE.has(word));
}
