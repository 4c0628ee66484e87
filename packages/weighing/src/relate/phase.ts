import type { Phase } from "@tarjih/reading";

/**
 * Whether two phases are two things: `known` (agreed and done), `unknown` (agreed and not said), or null.
 * A plain past tense may come without a phase; against "done" that is no difference.
 */
export function phaseDifference(a: Phase, b: Phase): "known" | "unknown" | null {
  if (a === b) return null;
  if (a !== "unknown" && b !== "unknown") return "known";
  const said = a === "unknown" ? b : a;
  return said === "done" ? null : "unknown";
}
