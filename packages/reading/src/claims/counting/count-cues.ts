import type { Figure } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";
import { wordsOf } from "../folded-words.ts";

/** What the words around a count say of the counting itself; see {@link Figure}. */
export type CountCues = Pick<Figure, "finality" | "ownRule">;

/**
 * Reads from the sentence whether its counts are called final or a first one, and whether the report says by which
 * rule it counts. Both decide between a conflict and a difference: two final tolls of one event cannot both be true, a
 * "preliminary" one will rise, and "a house that cannot be lived in counts as destroyed" are not the houses of which no wall stands.
 */
export function countCues(raw: string, { start, end }: Passage): CountCues {
  return countCuesIn(fold(raw, start, end));
}

/** {@link countCues} of a sentence that is folded already. */
export function countCuesIn(folded: string): CountCues {
  const cues = MAY_SAY.test(folded) ? cuesAmong(wordsOf(folded)) : NOTHING;
  return BY_NAME.test(folded) ? { ...cues, ownRule: true } : cues;
}
/** `وثقت مقتل 24 مدنياً بالاسم`: who is not known by name is not among them. `باسم` names whom one speaks for. */
const BY_NAME = /(?:^|\s)بال(?:اسم|اسماء)(?!\p{L})/u;
const NOTHING: CountCues = {};

function cuesAmong(words: readonly string[]): CountCues {
  const said: Phrase["says"][] = [];
  // "The final toll … is not the final one": of a phrase that stands twice the first counts
  const met: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const phrase of BY_OPENER.get(words[at] ?? "") ?? NONE) {
      if (met.includes(phrase) || !stands(phrase, words, at)) continue;
      met.push(phrase);
      if (phrase.says !== "final" || !isYetToCome(words, at)) said.push(phrase.says);
    }
  }
  const finality = FINALITIES.find((one) => said.includes(one));
  return {
    ...(finality === undefined ? {} : { finality }),
    ...(said.includes("own-rule") ? { ownRule: true } : {}),
  };
}

/** A count that is called a first one is not final, whatever else is said. */
const FINALITIES = ["preliminary", "final"] as const;

/** A word without what Arabic writes to its front: `والحصيلة`, `بحصيلة` and `حصيلة` are one here. */
function bare(word: string): string {
  return FRONT.exec(word)?.[1] ?? word;
}
const FRONT = /^[وف]?(?:[بلك]?ال|لل|[بل])?([\u0621-\u064a]{3,})$/u;
/** Every front that {@link FRONT} takes away. */
const FRONTS: readonly string[] = ["", "و", "ف"].flatMap((joint) =>
  ["", "ال", "بال", "لال", "كال", "لل", "ب", "ل"].map((front) => `${joint}${front}`),
);

/** A phrase: words one after another, each one of some. */
interface Phrase {
  readonly says: "final" | "preliminary" | "own-rule";
  readonly parts: readonly ReadonlySet<string>[];
}

const bareWords = (list: string): readonly string[] => list.split(" ").map(bare);
const phrasesThat =
  (says: Phrase["says"]) =>
  (...parts: readonly string[]): Phrase => ({
    says,
    parts: parts.map((part) => new Set(bareWords(fold(part)))),
  });
const final = phrasesThat("final");
const early = phrasesThat("preliminary");
const ownRule = phrasesThat("own-rule");

const COUNTS_EN =
  "toll tally count number figure figures total report grading findings list casualty death tolls";
const COUNTS_AR = "حصيله عدد احصاء احصاييه تقرير تقريره تقريرها نتيجه نتايج قايمه رقم ارقام";

/** "final toll", `الحصيلة النهائية`, `تقريرها الختامي`; "the investigation is closed", `بعد انتهاء البحث`; "twenty, no more". */
const FINAL: readonly Phrase[] = [
  final("final", COUNTS_EN),
  final(COUNTS_AR, "نهاييه نهايي ختامي ختاميه"),
  final(
    "investigation inquiry search case list rescue",
    "is was are has",
    "closed over complete completed",
  ),
  final("investigation inquiry search rescue operations", "ended concluded"),
  final("operations", "have has", "ended concluded"),
  // "rescuers have ended their search"
  final("ended concluded finished", "their the its", "search"),
  final("concluded concludes", "that"),
  // "the figure of 21 is final and has not changed", "it had completed its list of those killed"
  final("is remains", "final"),
  final("completed completes", "its their our the", "list count tally investigation"),
  final("انتهاء", "بحث"),
  final("انتهاء", "عمليات", "بحث انقاذ انتشال"),
  final("انتهت", "عمليات", "بحث انقاذ انتشال"),
  final("اغلق اغلقت", "تحقيق لجنه"),
  final("خلص خلصت", "تحقيق لجنه", "الي"),
];

/** "preliminary toll", `حصيلة أولية`, `حصيلة غير نهائية`. "Initial reports" that an outlet retells are a first count too. */
const EARLY: readonly Phrase[] = [
  early(
    "preliminary initial provisional",
    `${COUNTS_EN} reports information estimates estimate counts`,
  ),
  early(`${COUNTS_AR} معلومات انباء تقديرات تقارير`, "اوليه اولي مبدييه مبديي موقته"),
  early(COUNTS_AR, "غير", "نهاييه نهايي"),
  // "police initially gave a toll of three"
  early("initially", "gave put said reported counted announced spoke"),
  early("not", "final"),
  early("not", "a the yet", "final"),
];

/** "counts as destroyed", "we class … as", `نحتسب`, `وفق تعريفنا`: how a report counts, in its own words. */
const OWN_RULE: readonly Phrase[] = [
  ownRule("counts count counted", "as"),
  ownRule("counts count counting counted", "only"),
  // "verified eight deaths by name": who is not known by name is not among them
  ownRule("by", "name names"),
  ownRule("تحقق تحققت تحققنا توثق وثق وثقت وثقنا", "اسماء اسم"),
  // "by noon we had the names of 174": as many as whoever collects them has heard of
  ownRule("had have hold holds collected gathered", "the", "names"),
  ownRule("لدينا جمعنا جمع جمعت لديه لديها", "اسماء"),
  ownRule("we", "class classify define"),
  ownRule("defined defines defining", "as"),
  ownRule("our its their", "definition methodology criteria rule"),
  ownRule("نحتسب نحصي نعد", "فقط من كل"),
  ownRule("لا", "نحتسب يحتسب تحتسب نحصي"),
  ownRule("تعريفنا تعريفه تعريفها معيارنا معاييرنا منهجيتنا منهجيته منهجيتها"),
];

/** Phrases by each form in which their first word may be written: most words open none, and are asked nothing more. */
const BY_OPENER: ReadonlyMap<string, readonly Phrase[]> = byOpener([
  ...FINAL,
  ...EARLY,
  ...OWN_RULE,
]);
const NONE: readonly Phrase[] = [];

/**
 * Letters of which some stand in every sentence that holds a phrase: the words of its part of the longest words. Most sentences have none of
 * them, and are not parted into words.
 */
const MAY_SAY: RegExp = new RegExp(
  [...FINAL, ...EARLY, ...OWN_RULE]
    .flatMap(({ parts }) => {
      const shortest = (part: ReadonlySet<string>): number =>
        Math.min(...Array.from(part, (word) => word.length));
      const [rarest] = parts.toSorted((a, b) => shortest(b) - shortest(a) || a.size - b.size);
      return [...(rarest ?? [])];
    })
    .join("|"),
  "u",
);

function byOpener(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const word of phrase.parts[0] ?? []) {
      for (const form of new Set(FRONTS.map((front) => `${front}${word}`))) {
        if (bare(form) !== word) continue;
        const known = found.get(form);
        if (known === undefined) found.set(form, [phrase]);
        else known.push(phrase);
      }
    }
  }
  return found;
}

/** Whether the rest of a phrase stands behind its first word. */
function stands({ parts }: Phrase, words: readonly string[], at: number): boolean {
  return parts.every((some, i) => i === 0 || some.has(bare(words[at + i] ?? "")));
}

/** Words before which a final count is one that is yet to come or is denied to be one. */
const NOT_YET: ReadonlySet<string> = new Set(
  bareWords(
    "no not until awaiting pending before without ليست ليس غير لم حتي انتظار قبل ريثما دون",
  ),
);
const NOT_YET_REACH = 3;

function isYetToCome(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - NOT_YET_REACH), at).some((word) => NOT_YET.has(bare(word)));
}
