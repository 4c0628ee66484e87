import type { Figure } from "@tarjih/reading";

/**
 * Which numbers of what was damaged stand in a report that counts apart what was destroyed in the same event: "seven houses destroyed and five
 * damaged". Who counts "12 houses hit" and nothing destroyed has perhaps counted both; see `relate/beside-ruined.ts`.
 */
export function ruinedBeside(figures: readonly Figure[]): (figure: Figure) => boolean {
  const ruined = new Set(
    figures.filter(({ measure, mode }) => measure === "destroyed" && mode !== "part").map(keyOf),
  );
  return (figure) => figure.measure === "damaged" && ruined.has(keyOf(figure));
}

function keyOf({ event, unit, chain }: Figure): string {
  return JSON.stringify([event, unit, chain.at(-1)?.source]);
}
