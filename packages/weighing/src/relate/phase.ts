import type { Figure } from "@tarjih/reading";

/** What is agreed before it is done: there a number without a phase may be of either. */
const AGREED: ReadonlySet<string> = new Set([
  "released",
  "exchanged",
  "deployed",
  "returned",
  "surrendered",
]);

/**
 * Whether two phases are two things: `known` (agreed and done), `unknown` (agreed and not said), or null.
 * A plain past tense may come without a phase; against "done" that is no difference where nothing is agreed beforehand.
 */
export function phaseDifference(
  a: Pick<Figure, "phase" | "measure">,
  b: Pick<Figure, "phase" | "measure">,
): "known" | "unknown" | null {
  if (a.phase === b.phase) return null;
  if (a.phase !== "unknown" && b.phase !== "unknown") return "known";
  const said = a.phase === "unknown" ? b.phase : a.phase;
  return said === "done" && !AGREED.has(a.measure) ? null : "unknown";
}
