import type { Unit } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { standsBare } from "../figure-bare.ts";
import { tallied } from "./tallied.ts";

/** The noun behind a number that no count rule has read. */
export interface NounBehind {
  readonly group: string;
  readonly unit: Unit;
  /** Index of its last word. */
  readonly end: number;
  /** One of the nouns that reports count; any other is one only by its form. */
  readonly sure: boolean;
}

/** `43 خرقاً`, `12 قطيفة`, `ثلاث من الزنازين`: what the number at `at` counts, null where no noun of things stands there. */
export function nounBehind(items: readonly Item[], at: number): NounBehind | null {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "quantity" || chunk.fractional === true) return null;
  // `تظاهر المئات احتجاجاً`: hundreds of people, and why
  if (items[at]?.def === true && chunk.bound === "vague") return null;
  const of = items[at + 1]?.tags.includes("of") === true;
  const i = of ? at + 2 : at + 1;
  const item = items[i];
  if (item === undefined || item.chunk !== null || item.conj) return null;
  const word = of ? item.word.replace(/^ال/u, "") : item.word;
  // `غادر 9 المستشفى`: a definite noun is counted by no number before it
  if (!of && (item.def || item.word.startsWith("ال"))) return null;
  const known = tallied(word);
  if (known !== null) {
    // `34 حادثة اعتداء`: what kind of incident
    const kind = tallied(items[i + 1]?.word ?? "");
    const attack = known.group === "incidents" && kind?.group === "attacks";
    // `ثلاثة مراكز صحية`
    const group = attack ? "attacks" : (kindOfPlace(items[i + 1]) ?? known.group);
    return { ...known, group, end: i, sure: true };
  }
  if (of || item.sense !== null || standsBare(item)) return null;
  return hasForm(item.word, chunk.low ?? chunk.high ?? 0)
    ? { group: "items", unit: "items", end: i, sure: false }
    : null;
}

/** `مراكز صحية`, `نقطة طبية` are hospitals, `مراكز تعليم`, `فصول دراسية` schools. */
export function kindOfPlace(item: Item | undefined): "hospitals" | "schools" | null {
  if (/^(?:صحي|طبي)(?:ا|ه)?$/u.test(item?.word ?? "")) return "hospitals";
  return /^(?:تعليم|تعليمي|دراسي)(?:ا|ه)?$/u.test(item?.word ?? "") ? "schools" : null;
}

/** The form that a noun takes behind its number: `12 قطيفة`, `12 مرآباً`; behind three to ten any form may be a plural. */
function hasForm(word: string, many: number): boolean {
  if (!/^[\u0621-\u064a]{3,}$/u.test(word) || /^ال|(?:هما|هم|هن|ها)$/u.test(word)) return false;
  // one and two stand behind their noun: `اثنين دفعا` is no pair of things
  if (many < 3) return false;
  // `أُسر 37 أحياء`: alive; quarters are `37 حياً`
  if (many > 10 && word.startsWith("احيا")) return false;
  const rest = many % 100;
  if (rest >= 11) return /[اهي]$/u.test(word) && !/(?:وا|يا)$/u.test(word);
  return !word.endsWith("وا");
}
