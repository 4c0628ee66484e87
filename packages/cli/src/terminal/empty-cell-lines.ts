import type { WorksheetScore } from "@tarjih/weighing";
import { harmless } from "./harmless.ts";
import { ordered, type Screen } from "./screen.ts";

/** Columns with empty cells that are named; the file itself shows the rest. */
const MOST_NAMED = 12;

/** How far a worksheet is filled and what is missing, and nothing else. */
export function emptyLines(
  { filled, cells, empty }: Extract<WorksheetScore, { complete: false }>,
  screen: Screen,
): readonly string[] {
  const say = screen.say.hypotheses;
  if (cells === 0) return [ordered(say.noEvidence, screen)];
  const columns = Map.groupBy(empty, ({ rater, evidence }) => JSON.stringify([rater, evidence]));
  const named = [...columns.values()].map((same) => {
    const [first] = same;
    const rows = same.map(({ hypothesis }) => hypothesis).join(" ");
    return say.emptyCells(first?.rater ?? "", first?.evidence ?? "", rows);
  });
  const lines = named.slice(0, MOST_NAMED).map((text) => ordered(`  ${harmless(text)}`, screen));
  if (named.length > MOST_NAMED) {
    lines.push(ordered(`  ${say.more(named.length - MOST_NAMED)}`, screen));
  }
  return [ordered(say.filled(filled, cells), screen), ...lines];
}
