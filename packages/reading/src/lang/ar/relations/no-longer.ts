import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";

/** Those who were taken or missed once, and what a row says became of them since. */
const LOST: ReadonlySet<Measure> = new Set<Measure>([
  "captured",
  "arrested",
  "held",
  "hostage",
  "missing",
]);
const FREED = /^(?:ال)?(?:محرر(?:ون|ين|ات|ه)?|مفرج|طلقاء|مطلقون)$/u;
const LET_GO = /^(?:ال)?(?:افرج|اطلق|اخلي|مطلق|مخلي)$/u;
const FOUND = /^(?:ال)?(?:عثر|وجدوا|عادوا|عايدون|عايدين|ظهروا|معثور)$/u;

/**
 * What the label in `items[from..to)` makes of those whom its head says were taken or missed: `الأسرى المحررون: 21`, `المعتقلون المفرج عنهم: 14` are free, `المفقودون
 * الذين عُثر عليهم: 6` are nobody's number. The head's own measure where the label says nothing, null where it takes it back.
 */
export function sinceThen(
  measure: Measure,
  items: readonly Item[],
  from: number,
  to: number,
): Measure | null {
  if (!LOST.has(measure)) return measure;
  const label = items.slice(from, to);
  const negated = label.some(
    ({ tags, word }) => tags.includes("neg") || /^(?:لم|غير)$/u.test(word),
  );
  if (negated) return measure;
  const isFreed = label.some(
    ({ word, tags }, i) =>
      FREED.test(word) ||
      (tags.includes("release") && tags.includes("pred")) ||
      (LET_GO.test(word) && /^(?:سراح|سبيل|عن)/u.test(label[i + 1]?.word ?? "")),
  );
  if (isFreed) return measure === "missing" ? null : "released";
  return label.some(({ word }) => FOUND.test(word)) ? null : measure;
}
