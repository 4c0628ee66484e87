import type { Figure, Measure } from "../../model/figure.ts";

/**
 * "They killed at least seven protesters. Five died of gunshot wounds, one was hit by a canister, and one was crushed": the numbers of a sentence that make
 * together the whole that the sentence before told are its parts, how each of them came by it. The number opens the sentence, and nobody else, no other day
 * and no other place stands before it; a number with a verb of its own ("and two were wounded") is no part. Where they do not add up, nothing is said.
 */
export function brokenDownBehind(figures: readonly Figure[], raw: string): readonly Figure[] {
  const sentences = [...Map.groupBy(figures, ({ sentence }) => sentence.start).values()];
  const parts = new Map<string, Figure>();
  for (const [at, told] of sentences.entries()) {
    const [first] = told;
    const before = sentences[at - 1];
    if (first === undefined || before === undefined || told.length < 2) continue;
    if (first.sentence.start - (before[0]?.sentence.end ?? 0) > BESIDE) continue;
    if (/\p{L}/u.test(raw.slice(first.sentence.start, first.start))) continue;
    // "Nine died in last week's raid and five in the one before": of other deeds
    if (OTHER_TIMES.test(raw.slice(first.sentence.start, first.sentence.end))) continue;
    const whole = before.findLast(
      ({ mode, measure, partOf }) =>
        mode !== "part" && partOf === undefined && measure === first.measure,
    );
    if (whole === undefined || !OF_PEOPLE.has(whole.measure) || !addUp(told, whole, raw)) continue;
    for (const { id } of told) parts.set(id, whole);
  }
  if (parts.size === 0) return figures;
  return figures.map((figure) => {
    const whole = parts.get(figure.id);
    if (whole === undefined) return figure;
    return { ...figure, measure: whole.measure, mode: "part", partOf: whole.id } as const;
  });
}

const OTHER_TIMES = /\b(?:last|previous|earlier|before|later)\b|سابق|الماضي/iu;
/** Between two sentences that follow each other stand a sign and a space. */
const BESIDE = 3;
const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "bodies",
]);

/** "One was hit in the head by a canister", of seven who were killed. */
const HIT = /^\s+(?:was|were)\s+(?:hit|struck|shot|stabbed|crushed|beaten)\b/u;

function addUp(told: readonly Figure[], whole: Figure, raw: string): boolean {
  const speaker = whole.chain.at(-1)?.source;
  const isPart = told.every(
    ({ low, high, mode, measure, group, stance, end, chain, happened }) =>
      low !== null &&
      low === high &&
      low > 0 &&
      mode === "unknown" &&
      (measure === whole.measure ||
        (measure === "wounded" && HIT.test(raw.slice(end, end + 20)))) &&
      (chain.at(-1)?.source === speaker || chain.length <= whole.chain.length) &&
      happened === undefined &&
      stance !== "denied" &&
      (group === whole.group || group === "unknown"),
  );
  return isPart && told.reduce((sum, { low }) => sum + (low ?? 0), 0) === whole.low;
}
