import type { Figure, Measure } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";

/** A batch whose number is not said: "the last batch", `دفعة جديدة`. */
const UNNUMBERED = 0;

const ORDINALS: readonly string[] = [
  "last final latest new another further أخيرة اخيرة جديدة أخرى اخرى",
  "first 1st one 1 أولى اولى",
  "second 2nd two 2 ثانية",
  "third 3rd three 3 ثالثة",
  "fourth 4th four 4 رابعة",
  "fifth 5th five 5 خامسة",
  "sixth 6th six 6 سادسة",
  "seventh 7th seven 7 سابعة",
  "eighth 8th eight 8 ثامنة",
  "ninth 9th nine 9 تاسعة",
  "tenth 10th ten 10 عاشرة",
];
const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap((line, number) =>
    line.split(" ").map((word) => [word, number === 0 ? UNNUMBERED : number] as const),
  ),
);
const LATIN = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";
/** What is counted in batches; most sentences name none of it. */
const EN_BATCHES = "batch|group|convoy|wave|assault|contingent|tranche";
const AR_BATCHES = "دفعة|موجة";
const NAMES_BATCH = new RegExp(`${EN_BATCHES}|${AR_BATCHES}`, "iu");
const MENTION = new RegExp(
  `(?<![\\p{L}])(?:(?<en>${LATIN}|1st|2nd|3rd|[4-9]th|10th|last|final|latest|new|another|further)\\s+(?:${EN_BATCHES})(?![\\p{L}])` +
    `|[ولفبك]?(?:ال|لل)?(?:${AR_BATCHES})\\s+(?:ال)?(?<ar>أولى|اولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|أخيرة|اخيرة|جديدة|أخرى|اخرى)(?![\\p{L}])` +
    // "70 in the second", `70 في الثانية`: after a batch was named
    `|(?<=in the )(?<enOnly>${LATIN})(?=[\\s]*[.,;]|\\s+(?:on|and|a)(?![\\p{L}])|\\s*$)` +
    `|(?<=في )ال(?<arOnly>ثانية|ثالثة|رابعة)(?=[\\s]*[.،؛]|\\s*$))`,
  "giu",
);
/** Before a batch in which something was done: then the number mostly stands before it. */
const WITHIN =
  /(?<![\p{L}])(?:in|with|during|as part of|في|ضمن|خلال|على متن)\s+(?:the\s+|a\s+)?$|(?<![\p{L}])ك$/iu;

/** What is brought, freed or sent in batches; "a first group was killed" is none. */
const IN_BATCHES: ReadonlySet<Measure> = new Set([
  "released",
  "exchanged",
  "returned",
  "displaced",
  "surrendered",
  "deployed",
  "attackers",
  "bodies",
  "held",
]);
const FREED = /مفرج|أفرج|افرج|إفراج|افراج|سراح|المحررين|محررا|freed|released/iu;

type Counted = Passage & Pick<Figure, "measure">;

/**
 * Of some figures of a sentence, the number of the batch that each counts, by the start of the figure: "a first batch of 50",
 * "70 in the second", `الدفعة الثانية وعددها 70`. 0 where a batch has no number.
 */
export function batchesIn(
  raw: string,
  { start, end }: Passage,
  figures: readonly Counted[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const counted = figures.filter(({ measure }) => IN_BATCHES.has(measure));
  if (counted.length === 0) return found;
  const text = raw.slice(start, end);
  if (!NAMES_BATCH.test(text)) return found;
  let named = false;
  for (const match of text.matchAll(MENTION)) {
    const { en, ar, enOnly, arOnly } = match.groups ?? {};
    const isNamed = (en ?? ar) !== undefined;
    if (!isNamed && !named) continue;
    named ||= isNamed;
    const number = NUMBER_OF.get((en ?? ar ?? enOnly ?? arOnly ?? "").toLowerCase());
    const at = start + match.index;
    const free = counted.filter((figure) => !found.has(figure.start));
    const before = free.filter((figure) => figure.end <= at).at(-1);
    const after = free.find((figure) => figure.start >= at + match[0].length);
    const isWithin =
      !isNamed || match[0].startsWith("ك") || WITHIN.test(text.slice(0, match.index));
    const one = isWithin ? (before ?? after) : after;
    if (number !== undefined && one !== undefined) found.set(one.start, number);
  }
  return found;
}

/** Nobody is held in batches: `الدفعة الأولى من الأسرى المفرج عنهم وتضم 50 أسيرا` were freed. */
export function freedIn(raw: string, { start }: Passage, figure: Counted): boolean {
  return figure.measure === "held" && FREED.test(raw.slice(start, figure.start));
}
