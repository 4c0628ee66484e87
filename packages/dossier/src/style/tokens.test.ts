import { expect, test } from "vitest";
import { coloursOf, contrast } from "../template/contrast.ts";

/** Ink on paper as the style sheet pairs them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["ink", "paper"],
  ["soft", "paper"],
  ["soft", "raised"],
  ["link", "paper"],
  ["conflict", "paper"],
  ["conflict", "conflict-bg"],
  ["soft", "conflict-bg"],
  ["link", "conflict-bg"],
  ["undetermined", "paper"],
  ["undetermined", "undetermined-bg"],
  ["soft", "undetermined-bg"],
  ["link", "undetermined-bg"],
  ["calm", "paper"],
  ["ink", "harm"],
  ["ink", "custody"],
  ["ink", "freed"],
  ["ink", "homes"],
  ["ink", "force"],
  ["ink", "other"],
  ["ink", "band"],
  ["soft", "band"],
];
const ENOUGH = 4.5; // WCAG 2.2, level AA, text of ordinary size

test.each(["light", "dark", "print"] as const)("every ink can be read on its paper: %s", (name) => {
  const colours = coloursOf(name);
  for (const [ink, paper] of PAIRS) {
    const ratio = contrast(colours.get(ink) ?? "", colours.get(paper) ?? "");
    expect.soft(ratio, `${ink} on ${paper}`).toBeGreaterThanOrEqual(ENOUGH);
  }
});
