import type { Measure, Unit } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { watchAt } from "./members.ts";

/** Those whose number is told: the noun behind `عدد`, with what happened to them. */
export interface Head {
  /** Index of the last item of the nouns and participles. */
  readonly to: number;
  readonly measure: Measure | null;
  readonly group: string | null;
  readonly unit: Unit | null;
  /** Inmates, prisoners, captives: their number alone is a stock. */
  readonly captive: boolean;
}

/** Participles that lie behind their noun (`عدد المدارس المتضررة جزئياً`): no more than two. */
const PARTICIPLES = 2;

/**
 * `العائلات النازحة`, `المدارس المتضررة`, `النزلاء الفارين`, `الجرحى من المحتجين`: the noun at `at`, the participle right behind it,
 * which says what happened to them, and `من` with who they were. Null where it names nobody who is counted.
 */
export function headAt(items: readonly Item[], at: number): Head | null {
  const noun = items[at];
  if (noun === undefined || noun.chunk !== null || noun.sense?.number === "sg") return null;
  if (!noun.tags.includes("counted") && !noun.tags.includes("victim")) return null;
  // `عدد الأسر النازحة`: families, though captivity is written like them
  const families = noun.word === "اسر";
  let measure = families ? null : outcome(noun);
  let captive = isStock(noun);
  let to = at;
  for (let i = at + 1; i <= at + PARTICIPLES; i++) {
    const next = items[i];
    const said = next === undefined || !agrees(noun, next) ? null : outcome(next);
    if (next === undefined || (said === null && !isHeld(next))) break;
    measure = said;
    captive = isStock(next);
    to = i;
  }
  // `المصابين بالحصبة من أطفال النازحين`
  const means = items[to + 1];
  const by = means?.chunk === null && `${means.prep}${means.word}`.startsWith("ب") ? 1 : 0;
  const of = items[to + by + 1]?.tags.includes("of") === true ? to + by + 2 : -1;
  // `قتلى المهاجمين`, `القتلى المدنيين`, `شهداء رجال الشرطة`: who they were, without `من`
  const next = items[to + 1];
  const isWho = next?.def === true || forceAt(items, to + 2) !== undefined;
  const beside = next !== undefined && isWho && next.prep === "" && !next.conj;
  const trade =
    peopleAt(items, of) ??
    (beside && noun.tags.includes("victim")
      ? (peopleAt(items, to + 1) ?? forceAt(items, to + 1))
      : undefined);
  const own = families ? "families" : noun.sense?.group;
  return {
    to,
    measure,
    group: own === undefined || own === "unknown" ? (trade ?? own ?? null) : own,
    unit: families ? "families" : (noun.sense?.unit ?? null),
    captive,
  };
}

/** `من أطفال النازحين`, `من رجال الشرطة`, `من الطواقم الطبية`: who the plural at `at` are; a force behind it says it better. */
export function peopleAt(items: readonly Item[], at: number): string | undefined {
  const [noun, kind] = [items[at], items[at + 1]];
  if (noun?.tags.includes("counted") !== true) return undefined;
  if (noun.sense?.unit !== "persons" || noun.sense.number !== "pl") return undefined;
  const { group } = noun.sense;
  if (kind?.tags.includes("force") === true && !kind.conj && kind.prep === "")
    return kind.sense?.group ?? group;
  const watch = noun.tags.includes("member") ? watchAt(items, at + 1) : undefined;
  if (watch !== undefined) return watch;
  return MEDICAL.test(kind?.word ?? "") && group === "staff" ? "medics" : group;
}

/** `قتلى الجيش`, `شهداء الشرطة`, `قتلى حرس الحدود`: whose dead they are; `الحرس` are guards where no adjective makes a corps of them. */
function forceAt(items: readonly Item[], at: number): string | undefined {
  const [force, next] = [items[at], items[at + 1]];
  if (force?.tags.includes("force") === true) return force.sense?.group;
  const named = next?.def === true || next?.word.startsWith("ال") === true;
  return force?.word === "حرس" && !named ? "guards" : watchAt(items, at);
}

/** `الطواقم الطبية`, `الكوادر الصحية`. */
const MEDICAL = /^ال(?:طبيه|صحيه|اسعافيه)$/u;

/** A participle behind a definite noun is definite too, and no verb of the sentence. */
function agrees(noun: Item, next: Item): boolean {
  if (next.chunk !== null || next.conj || next.prep !== "" || next.tags.includes("pred"))
    return false;
  return next.def === noun.def;
}

function outcome(item: Item): Measure | null {
  const { tags, sense } = item;
  // `الرهائن المحررون`
  if (tags.includes("freed")) return "released";
  const says = tags.includes("victim") || tags.includes("state") || tags.includes("fugitive");
  return says || MOVED.test(item.word) ? (sense?.measure ?? "displaced") : null;
}

const MOVED = /^(?:نازح|وافد|مهجر|مشرد)ه$/u;

/** How many captives there are is a stock, whatever brought them there. */
function isStock({ tags }: Item): boolean {
  return tags.includes("captive") && !tags.includes("fugitive") && !tags.includes("victim");
}

function isHeld(item: Item): boolean {
  return item.tags.includes("captive") && item.tags.includes("counted");
}

/** Items behind the number among which the sweep may be told. */
const BEHIND = 5;

/**
 * `منذ بدء الاحتجاجات` in the items `from..to`, `في أحداث كرمون` there or right behind: what is counted has run on from then, or was
 * brought by that.
 */
export function sinceWhen(items: readonly Item[], from: number, to: number): boolean {
  const head = items.slice(Math.max(0, from), to);
  if (head.some(({ word }) => word === "منذ")) return true;
  // whoever is convicted or a prisoner was not taken by the sweep
  if (!items.slice(Math.max(0, from - 1), to).some(({ sense }) => sense?.group === "detainees"))
    return false;
  const behind = items.slice(to + 1, to + 1 + BEHIND);
  const end = behind.findIndex(({ tags }) => tags.includes("comma") || tags.includes("stop"));
  return bySweep(head) || bySweep(end < 0 ? behind : behind.slice(0, end));
}

function bySweep(items: readonly Item[]): boolean {
  return items.some(({ word }, at) => LED.test(word) && SWEEPS.test(items[at + 1]?.word ?? ""));
}

const LED = /^(?:في|خلال|اثر|عقب|بعد|جراء|ضمن)$/u;

/** What takes many at once, folded. */
const SWEEPS =
  /^(?:ال)?(?:حمله|حملات|مداهم(?:ه|ات)|دهم|احداث|(?:ت|م)ظاهرات|احتجاجات|اعتقالات|شغب|اضطرابات|مواجهات)$/u;
