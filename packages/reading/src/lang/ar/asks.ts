import type { Asked } from "../../extract/figures/asked.ts";
import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { headOfParts } from "../head-of-parts.ts";
import { isNumber } from "./relations/words.ts";

/** Items between `كم` and the verb of its question. */
const REACH = 6;

/** Items of a head over rows: `الوفيات المسجلة حتى الآن بحسب المحافظة:`. */
const HEAD = 9;

/**
 * What `كم …؟` asks about, where the sentence itself gives no number (`كم عدد الجرحى لديكم؟`, `كم مقاتلاً خسرتم؟`), and what a head says of its rows
 * (`الوفيات بحسب المحافظة:`).
 */
export function arabicAsks(items: readonly Item[]): Asked | null {
  const last = items.at(-1);
  const parts = headOfParts(items, PARTED);
  if (parts !== null) return parts;
  if (last === undefined || !(last.tags.includes("asks") || items.length <= HEAD)) return null;
  if (items.some(isNumber)) return null;
  return last.tags.includes("asks") ? howMany(items) : headOfRows(items);
}

function howMany(items: readonly Item[]): Asked | null {
  const how = items.findIndex(({ word, chunk }) => word === "كم" && chunk === null);
  // `كم قتيلاً يجب أن يسقط؟` asks for effect
  if (how < 0 || items.some(({ word }) => MUST.test(word))) return null;
  // `كم قُتل على الجسر؟`: the verb asks after people
  const first = items[how + 1];
  const befell = first?.tags.includes("pred") === true && first.tags.includes("verb");
  if (befell && first.sense?.measure !== undefined && BEFALLS.has(first.sense.measure))
    return { measure: first.sense.measure, group: "unknown", unit: "persons" };
  const at = items.findIndex(
    ({ tags, sense }, i) =>
      i > how && i <= how + 4 && tags.includes("counted") && sense?.unit !== undefined,
  );
  const noun = items[at];
  if (noun === undefined || noun.chunk !== null || noun.sense?.unit === undefined) return null;
  const { unit, group = "unknown", measure } = noun.sense;
  const verb = items
    .slice(at + 1, at + REACH)
    .find(({ tags, word }) => tags.includes("pred") || you(word) !== undefined);
  const said = verb === undefined ? undefined : (you(verb.word) ?? verb.sense?.measure);
  const outcome = unit === "persons" ? (measure ?? said) : measure;
  if (outcome !== undefined) return { measure: outcome, group, unit };
  // `كم مقاتلاً لديكم؟`; of a verb that nobody knows the answer would be a guess
  const have = items.slice(at + 1, at + REACH).some(({ word }) => HAVE.test(word));
  return have ? { measure: "other", group, unit } : null;
}
/** What a verb says of people without their noun. */
const BEFALLS: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "arrested",
  "displaced",
  "escaped",
]);
const HAVE = /^(?:(?:لدي|عند|مع)\p{L}+|هناك|كان|كانوا|كنتم|علي|في)$/u;

const MUST = /^[وف]?(?:يجب|ينبغي|س[يتن]\p{L}{3,}|سوف|بعد)$/u;

/** `خسرتم`, `أوقفتم`: asked of those who are spoken to; folded, without `تم`. */
function you(word: string): Measure | undefined {
  return word.endsWith("تم") ? YOU.get(word.slice(0, -2)) : undefined;
}
const YOU: ReadonlyMap<string, Measure> = new Map([
  ["خسر", "killed"],
  ["فقد", "killed"],
  ["قتل", "killed"],
  ["اسر", "captured"],
  ["اوقف", "arrested"],
  ["اعتقل", "arrested"],
]);

function headOfRows(items: readonly Item[]): Asked | null {
  const noun = items[0]?.tags.includes("toll") === true ? items[1] : items[0];
  if (noun === undefined || !noun.tags.includes("victim") || noun.sense?.number !== "pl")
    return null;
  const by = items.findIndex(({ word }) => BY.has(word));
  const division = items[by + 1]?.word.replace(/^ال/u, "") ?? "";
  if (by < 1 || by > HEAD || !DIVISIONS.has(division)) return null;
  const next = items[by + 2];
  if (next !== undefined && !next.tags.includes("colon")) return null;
  const { measure } = noun.sense;
  return measure === undefined ? null : { measure, group: "unknown", unit: "persons", rows: true };
}
/** `مقتل 1240 شخصاً توزعوا على النحو التالي:`, `وتوزعت حصيلة القتلى كالآتي:` */
const PARTED = /^[وف]?(?:ت?توزع|يتوزع|موزع|تقسم|انقسم)(?:ت|وا|ون|ين|ه)?$/u;

const BY: ReadonlySet<string> = new Set(["بحسب", "حسب", "وفق"]);
const DIVISIONS: ReadonlySet<string> = new Set(
  "جنسيه محافظه مدينه بلده قريه حي منطقه مديريه ولايه اقليم مستشفي مكان جنس عمر فيه".split(" "),
);
