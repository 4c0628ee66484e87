import { weighedNow } from "@tarjih/casefile";
import type { Estimate, RuleName } from "@tarjih/reading";
import type { Desk, Snapshot } from "../desk/desk.ts";

const memory = new WeakMap<Snapshot, ReadonlyMap<string, readonly Estimate[]>>();

/**
 * Low, best and high of each question under a rule. The weighing holds one rule; the others are
 * computed once, from what the case holds, and kept as long as it is unchanged.
 */
export function estimatesUnder(desk: Desk, rule: RuleName): ReadonlyMap<string, Estimate> {
  const now = desk.now();
  const found = new Map<string, Estimate>();
  for (const { id, estimate, estimates } of now.weighing.questions) {
    const stored = [estimate, ...(estimates ?? [])].find((each) => each.rule === rule);
    const kept =
      stored ??
      allOf(desk, now)
        .get(id)
        ?.find((each) => each.rule === rule);
    if (kept !== undefined) found.set(id, kept);
  }
  return found;
}

/** A question that is not found again (one of older rules) has no estimate here. */
function allOf(desk: Desk, now: Snapshot): ReadonlyMap<string, readonly Estimate[]> {
  const before = memory.get(now);
  if (before !== undefined) return before;
  const again = desk.reading((file) => weighedNow(file, { rule: "all" }));
  const under = new Map(again.questions.map(({ id, estimates }) => [id, estimates ?? []]));
  memory.set(now, under);
  return under;
}
