import type { Figure } from "../model/figure.ts";
import type { Passage } from "../model/passage.ts";
import { fold } from "../text/fold.ts";

/** What the words around a count say of the counting itself; see {@link Figure}. */
export type CountCues = Pick<Figure, "finality" | "ownRule">;

/**
 * Reads from the sentence whether its counts are called final or a first one, and whether the report says by which
 * rule it counts. Both decide between a conflict and a difference: two final tolls of one event cannot both be true, a
 * "preliminary" one will rise, and "a house that cannot be lived in counts as destroyed" are not the houses of which no wall stands.
 */
export function countCues(raw: string, { start, end }: Passage): CountCues {
  const words = wordsOf(fold(raw, start, end));
  const finality = isEarly(words) ? "preliminary" : isFinal(words) ? "final" : undefined;
  return {
    ...(finality === undefined ? {} : { finality }),
    ...(OWN_RULE.some((phrase) => holds(words, phrase) >= 0) ? { ownRule: true } : {}),
  };
}

/** Words without what Arabic writes to their front: `والحصيلة`, `بحصيلة` and `حصيلة` are one here. */
function wordsOf(folded: string): readonly string[] {
  return folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => FRONT.exec(word)?.[1] ?? word);
}
const FRONT = /^[وف]?(?:[بلك]?ال|لل|[بل])?([\u0621-\u064a]{3,})$/u;

/** A phrase: words one after another, each one of some. */
type Phrase = readonly ReadonlySet<string>[];
const phrase = (...parts: readonly string[]): Phrase => parts.map((part) => new Set(wordsOf(part)));

const COUNTS_EN =
  "toll tally count number figure figures total report grading findings list casualty death tolls";
const COUNTS_AR = "حصيله عدد احصاء احصاييه تقرير تقريره تقريرها نتيجه نتايج قايمه رقم ارقام";

/** "final toll", `الحصيلة النهائية`, `تقريرها الختامي`; "the investigation is closed", `بعد انتهاء البحث`; "twenty, no more". */
const FINAL: readonly Phrase[] = [
  phrase("final", COUNTS_EN),
  phrase(COUNTS_AR, "نهاييه نهايي ختامي ختاميه"),
  phrase(
    "investigation inquiry search case list rescue",
    "is was are has",
    "closed over complete completed",
  ),
  phrase("investigation inquiry search rescue operations", "ended concluded"),
  phrase("operations", "have has", "ended concluded"),
  phrase("concluded concludes", "that"),
  phrase("انتهاء", "بحث"),
  phrase("انتهاء", "عمليات", "بحث انقاذ انتشال"),
  phrase("انتهت", "عمليات", "بحث انقاذ انتشال"),
  phrase("اغلق اغلقت", "تحقيق لجنه"),
  phrase("خلص خلصت", "تحقيق لجنه", "الى"),
];

/** "preliminary toll", `حصيلة أولية`, `حصيلة غير نهائية`. "Initial reports" that an outlet retells are a first count too. */
const EARLY: readonly Phrase[] = [
  phrase(
    "preliminary initial provisional",
    `${COUNTS_EN} reports information estimates estimate counts`,
  ),
  phrase(`${COUNTS_AR} معلومات انباء تقديرات تقارير`, "اوليه اولي مبدييه مبديي موقته"),
  phrase(COUNTS_AR, "غير", "نهاييه نهايي"),
  phrase("not", "final"),
  phrase("not", "a the yet", "final"),
];

/** "counts as destroyed", "we class … as", `نحتسب`, `وفق تعريفنا`: how a report counts, in its own words. */
const OWN_RULE: readonly Phrase[] = [
  phrase("counts count counted", "as"),
  phrase("counts count counting counted", "only"),
  phrase("we", "class classify define"),
  phrase("defined defines defining", "as"),
  phrase("our its their", "definition methodology criteria rule"),
  phrase("نحتسب نحصي نعد", "فقط من كل"),
  phrase("لا", "نحتسب يحتسب تحتسب نحصي"),
  phrase("تعريفنا تعريفه تعريفها معيارنا معاييرنا منهجيتنا منهجيته منهجيتها"),
];

/** Words before which a final count is one that is yet to come or is denied to be one. */
const NOT_YET: ReadonlySet<string> = new Set(
  wordsOf("no not until awaiting pending before without ليست ليس غير لم حتي انتظار قبل ريثما دون"),
);
const NOT_YET_REACH = 3;

function isFinal(words: readonly string[]): boolean {
  return FINAL.some((one) => {
    const at = holds(words, one);
    if (at < 0) return false;
    return !words.slice(Math.max(0, at - NOT_YET_REACH), at).some((word) => NOT_YET.has(word));
  });
}

function isEarly(words: readonly string[]): boolean {
  return EARLY.some((one) => holds(words, one) >= 0);
}

/** Where the phrase begins, -1 where it does not stand. */
function holds(words: readonly string[], one: Phrase): number {
  return words.findIndex((_, at) => one.every((some, i) => some.has(words[at + i] ?? "")));
}
