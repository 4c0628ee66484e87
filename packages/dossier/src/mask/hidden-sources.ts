import type { Passage } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";
import type { Labelled } from "./apart.ts";
import { withhold } from "./edits.ts";

/**
 * What stands in the place of sources whose words are hidden in their text: of "[Person 1] said" the step of the chain is no
 * `al-Halabi`, and the chart behind it neither. By the whole string, as nothing else is known of a surname alone; the first
 * person who is meant by it says the number.
 */
export function hiddenSources(
  { readings, weighing, texts }: Pick<DossierInput, "readings" | "weighing" | "texts">,
  hidden: ReadonlyMap<string, readonly Labelled[]>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (report: string, source: string, { start, end }: Passage): void => {
    if (found.has(source) || source === "") return;
    const around = hidden.get(report)?.find((one) => one.start <= start && end <= one.end);
    if (around === undefined) {
      // `روى النجار دعبول أنه`: the name goes out of the source as it goes out of the text. Of `الشاهد ح. ق.` the source ends before the last dot.
      const inside = (hidden.get(report) ?? [])
        .filter((one) => one.start < end && start < one.end)
        .map((one) => ({
          ...one,
          start: Math.max(0, one.start - start),
          end: Math.min(end, one.end) - start,
        }));
      if (inside.length > 0 && texts.get(report)?.slice(start, end) === source)
        found.set(source, withhold(source, inside).text);
      return;
    }
    found.set(source, withhold(source, [{ ...around, start: 0, end: source.length }]).text);
  };
  const claims = [
    ...weighing.figures,
    ...readings.flatMap(({ figures, statements }) => [...figures, ...statements]),
  ];
  for (const { report, chain } of claims)
    for (const { source, start, end } of chain)
      if (start !== null && end !== null) note(report, source, { start, end });
  for (const { attributions, statements } of readings) {
    for (const { report, source, start, end } of attributions) note(report, source, { start, end });
    for (const { report, actor } of statements)
      if (actor !== undefined) note(report, actor.id, actor);
  }
  return found;
}
