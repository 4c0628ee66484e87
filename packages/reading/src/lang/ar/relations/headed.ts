import type { Measure, Unit } from "../../../model/figure.ts";
import { measureOver } from "../../../extract/figures/drafts.ts";
import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isBelowPeople, rowAt } from "../../bulletin-row.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { sinceThen } from "./no-longer.ts";
import { isPreposition, RELATIVE } from "./words.ts";

/** A row whose heading is any phrase: those to whom a verb happened, or where people lie. */
export const headedRelation: Relation = {
  id: "ar.relation.headed",
  why: "`من أُدخلوا المستشفى: 156`, `المصابون الذين نقلتهم فرقنا: 71`, `العناية المركزة: ثلاثة أطفال`, `من لم يُعثر عليهم: 3`: a noun with its relative clause, `من` with its verb or a place of care before the colon says what became of those counted.",
  hits: [
    ["من أُدخلوا المستشفى التعليمي: 156", "wounded unknown 156 part"],
    ["من غادروه بعد تحسن حالتهم: 87", "other unknown 87"],
    ["المصابون الذين نقلتهم فرقنا إلى المشافي: 71", "wounded unknown 71 part"],
    ["العناية المركزة: ثلاثة أطفال", "wounded children 3 part"],
    ["من لم يُعثر عليهم بعد: 3", "missing unknown 3"],
    ["من سلّموا أنفسهم: 31", "surrendered unknown 31"],
    ["من نجوا: 118", "other unknown 118"],
    ["المرضى الذين استقبلهم القسم منذ الجمعة: 88", "wounded unknown 88 part"],
    ["العائلات التي لجأت إلى المدرسة: 33", "displaced families 33"],
    ["العالقون على الأسطح: 14", "other unknown 14"],
    ["الوفيات: 6. سلّموا أنفسهم: 7", "surrendered unknown 7"],
    ["الوفيات: 6. نُقلوا إلى سجون أخرى: 300", "other unknown 300"],
    ["الوفيات: 6. قيد العلاج: 90", "other unknown 90"],
    ["الوفيات: 6. عالقون تحت الأنقاض: 5", "missing unknown 5"],
    ["مجموع الحالات المسجلة: 243 حالة", "other unknown 243"],
  ],
  misses: [
    "الوفيات: 6. عادوا إلى الملعب والنتيجة: 9",
    "المفقودون الذين عُثر عليهم: 6",
    "من قال هذا: 3",
    "من الجدول: 9",
    "الأطباء المناوبون: 8",
    "الأسرّة الشاغرة: 6",
    "في الصفحة: 4",
    "عدد الحالات أمام المحكمة: 12",
  ],
  read: (count, at, clause) => {
    if (count.measure !== null || isYearLike(count)) return null;
    const people = isElided(count) ? count.noun.length === 0 : count.unit === "persons";
    if (!people || isBound(clause.items[at])) return null;
    const { items } = clause;
    const cases = casesOf(count, items, at);
    if (cases !== null) return cases;
    const row = rowAt(items, at);
    if (row?.marked !== true) return null;
    const label = items.slice(row.from, row.to);
    const told = becameOf(label, count, items, isBelowPeople(clause));
    return told === null ? null : { phase: "done", unit: "persons", ...told };
  },
};

function isBound(item: Item | undefined): boolean {
  return item === undefined || item.prep !== "" || item.conj;
}

type Became = Pick<Governed, "measure" | "mode" | "group" | "unit">;

function becameOf(
  label: readonly Item[],
  count: Count,
  items: readonly Item[],
  ofPeople: boolean,
): Became | null {
  const [first, second] = label;
  if (first === undefined || first.conj || label.some(({ tags }) => tags.includes("comma")))
    return null;
  if (
    label.some(
      ({ tags, conj, word }, i) =>
        tags.includes("say") || (i > 0 && (conj || word.startsWith("وال"))),
    )
  )
    return null;
  if (isCare(label)) return CARED;
  // suspects are watched too, and whoever is treated may only be ill
  if (ofPeople && WATCHED.test(second?.word ?? "") && label.length < 4 && isAt(first)) return OTHER;
  if (isUnderRuins(label)) return { measure: "missing" };
  if (first.word === "من" && first.chunk === null && second !== undefined)
    return isVerb(second) || second.tags.includes("neg")
      ? toldOf(label.slice(1), count, items)
      : null;
  if (first.tags.includes("standing")) return ofPeople || first.def ? OTHER : null;
  const noun = nounOf(first);
  if (noun === null) {
    // `نُقلوا إلى المستشفى العسكري`, under rows of people
    if (!ofPeople || !isVerb(first)) return null;
    return toldOf(label, count, items);
  }
  if (!first.def || !label.slice(1, 3).some(({ word }) => RELATIVE.has(word))) return null;
  const own = first.sense?.measure;
  if (first.tags.includes("victim") && own !== undefined) {
    const now = sinceThen(
      own,
      items,
      items.indexOf(first) + 1,
      items.indexOf(first) + label.length,
    );
    return now === null ? null : { measure: now, mode: "part", ...noun };
  }
  if (first.tags.includes("captive")) return null;
  const said = toldOf(label.slice(1), { ...count, ...noun }, items);
  return said === null ? { measure: "other", ...noun } : { ...said, ...noun };
}
const CARED: Became = { measure: "wounded", mode: "part" };
const OTHER: Became = { measure: "other" };

/** Who the plural of people at the head of a label are. */
function nounOf({ tags, sense, prep, chunk }: Item): { group: string; unit: Unit } | null {
  if (chunk !== null || prep !== "" || !tags.includes("counted") || sense?.number !== "pl")
    return null;
  const { unit, group = "unknown" } = sense;
  return unit === "persons" || unit === "families" ? { group, unit } : null;
}

/** A verb by its tags, or a plural past by its form. */
function isVerb({ tags, word, chunk, prep }: Item): boolean {
  if (chunk !== null || prep !== "") return false;
  return (tags.includes("pred") && !tags.includes("masdar")) || /^\p{L}{3,}وا$/u.test(word);
}

/** What a verb and its clause say became of those who are counted. */
function toldOf(said: readonly Item[], count: Count, items: readonly Item[]): Became | null {
  const says = (words: RegExp): boolean => said.some(({ word }) => words.test(word));
  if (said.some(({ tags }) => tags.includes("neg"))) {
    const lost = says(/^(?:[ي]?عثر|[يت]?عرف|[يت]?وصل|يعودوا|يظهروا)$/u);
    const fate = said.some(({ tags }) => tags.includes("fate") || tags.includes("not-known"));
    return lost || fate ? { measure: "missing" } : null;
  }
  if (says(/^سلموا$/u) && said.some(({ tags }) => tags.includes("self")))
    return { measure: "surrendered" };
  const left = says(/^(?:غادروه?ا?|خرجوا|عادوا|تعافوا|شفوا)$/u);
  // `من غادروه بعد تحسن حالتهم`: from the hospital
  if (left) return OTHER;
  const verb = said.find(isVerb);
  const unit: Unit = count.unit === "families" ? "families" : "persons";
  const kin = { ...count, unit, noun: ["counted", "others"] };
  const measure: Measure | null = verb === undefined ? null : measureOver(verb, kin, items);
  if (measure !== null && measure !== "other") return { measure };
  const brought = says(
    /^(?:(?:ا|ي)?دخل(?:وا|تهم)?|نقل(?:وا|تهم|هم|ناهم)?|استقبل\p{L}*|عولجوا|بقوا)$/u,
  );
  const care = says(HOSPITAL);
  // those whom nothing says to be ill may have been brought elsewhere; a capital's hospital is one too
  if (brought && care) return CARED;
  return verb === undefined ? null : OTHER;
}
const HOSPITAL =
  /^(?:ال)?(?:مستشفي|مستشفيات|مشفي|مشافي|عياد(?:ه|ات)|مستوصف|مستوصفات|علاج|عنايه|طواري|اقسام|قسم)$/u;

const WATCHED = /^(?:ال|لل)?(?:علاج|مراقبه|رعايه)$/u;

function isAt(item: Item): boolean {
  return isPreposition(item) || /^(?:قيد|رهن|تحت)$/u.test(item.word);
}

/** `العناية المركزة`, `في أقسام المستشفى`, `الحالات الحرجة`: those who lie in care. */
function isCare(label: readonly Item[]): boolean {
  const [first, second, third] = label;
  if (first === undefined || second === undefined || label.length > 4) return false;
  if (/^(?:ال)?حالات$/u.test(first.word)) return /^(?:ال)?(?:حرجه|خطره|خطيره)$/u.test(second.word);
  const from = isAt(first) ? second : first;
  const next = from === first ? second : third;
  if (/^(?:ال)?عنايه$/u.test(from.word))
    return next !== undefined && /^(?:ال)?(?:مركزه|مشدده|فايقه)$/u.test(next.word);
  return false;
}

/** `عالقون تحت الأنقاض`: nobody knows what became of them. */
function isUnderRuins([first, ...others]: readonly Item[]): boolean {
  const lies = first?.tags.includes("standing") === true || first?.word === "تحت";
  return (
    lies && others.slice(0, 3).some(({ word }) => /^(?:ال)?(?:انقاض|ركام|طين|وحل)$/u.test(word))
  );
}

/** `مجموع الحالات المسجلة: 243 حالة`: cases of an illness, the noun said again or not; none of a court. */
function casesOf(count: Count, items: readonly Item[], at: number): Governed | null {
  const colon = items[at - 1]?.tags.includes("colon") === true ? at - 1 : -1;
  const next = items[at + 1];
  if (colon < 1 || colon > 5 || !isElided(count)) return null;
  const label = items.slice(0, colon);
  const cases = label.findIndex(({ word }) => word === "حالات" || word === "اصابات");
  if (cases < 0 || cases > 2 || !label.some(({ word }) => COUNTED.test(word))) return null;
  const again = next?.word === "حاله" && items[at + 2] === undefined;
  return next === undefined || again ? { measure: "other", phase: "done", unit: "persons" } : null;
}
const COUNTED = /^(?:ال)?(?:مسجله|موكده|مشتبهه|جديده|مثبته|يوم)$/u;
