import type { Figure, Measure } from "../model/figure.ts";

/**
 * "They killed at least seven protesters. Five died of gunshot wounds, one was hit by a canister, and one was crushed": the numbers of a sentence that make
 * together the whole that the sentence before told are its parts, how each of them came by it. Where they do not add up, nothing is said.
 */
export function brokenDownBehind(figures: readonly Figure[]): readonly Figure[] {
  const sentences = [...Map.groupBy(figures, ({ sentence }) => sentence.start).values()];
  const parts = new Map<string, Figure>();
  for (const [at, told] of sentences.entries()) {
    const [first] = told;
    const before = sentences[at - 1];
    if (first === undefined || before === undefined || told.length < 2) continue;
    if (first.sentence.start - (before[0]?.sentence.end ?? 0) > BESIDE) continue;
    const whole = before.findLast(
      ({ mode, measure, partOf }) =>
        mode !== "part" && partOf === undefined && measure === first.measure,
    );
    if (whole === undefined || !OF_PEOPLE.has(whole.measure) || !addUp(told, whole)) continue;
    for (const { id } of told) parts.set(id, whole);
  }
  if (parts.size === 0) return figures;
  return figures.map((figure) => {
    const whole = parts.get(figure.id);
    if (whole === undefined) return figure;
    return { ...figure, measure: whole.measure, mode: "part", partOf: whole.id } as const;
  });
}

/** Between two sentences that follow each other stand a sign and a space. */
const BESIDE = 3;
const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "bodies",
]);

function addUp(told: readonly Figure[], whole: Figure): boolean {
  const isPart = told.every(
    ({ low, high, mode, measure, group, stance }) =>
      low !== null &&
      low === high &&
      low > 0 &&
      mode === "unknown" &&
      OF_PEOPLE.has(measure) &&
      stance !== "denied" &&
      (group === whole.group || group === "unknown"),
  );
  return isPart && told.reduce((sum, { low }) => sum + (low ?? 0), 0) === whole.low;
}
