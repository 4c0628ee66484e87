import type { Cell } from "../align/cells.ts";
import { namesNobody } from "../align/groups.ts";
import { isDenial } from "../align/statement.ts";
import type { Statement } from "../align/statement.ts";
import { phaseDifference } from "./phase.ts";
import { timeOrder } from "./time-order.ts";
import { equal } from "./value-set.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * Denials that stand with a question: of a number that one of its statements gives, of whom and where it asks. "The company
 * denied that 35 workers were kidnapped" says nothing of any other number. An army that denies killing 35 denies the deed, and
 * perhaps not the dead: see {@link byDenial}.
 */
export function denialsIn(
  { own, group, place }: Pick<Cell, "own" | "group" | "place">,
  denials: readonly Statement[],
): readonly Statement[] {
  return denials.filter(
    (denial) =>
      (denial.group === group || namesNobody(denial.figure)) &&
      (denial.place === place || denial.place === "") &&
      own.some(({ reach }) => equal(reach.said, denial.reach.said)),
  );
}

const HARM: ReadonlySet<string> = new Set(["killed", "wounded", "destroyed", "damaged", "strikes"]);

function isOfOwnHarm({ figure }: Statement): boolean {
  return HARM.has(figure.measure) && figure.chain.at(-1)?.kind === "party";
}

/**
 * What a denial is to a number: a conflict with the very number that it denies, of one time and phase; else both can be true. A
 * party that denies a harm may deny only that it was its own.
 */
export function byDenial({ a, b, sameRoot }: Relation): Judgement | null {
  const denials = [a, b].filter(({ figure }) => isDenial(figure)).length;
  if (denials === 0) return null;
  if (!equal(a.reach.said, b.reach.said)) return { verdict: "compatible", because: "denial" };
  if (denials === 2) return { verdict: "same", because: "denial" };
  if (a.figure.event !== b.figure.event) return { verdict: "different", because: "event" };
  if (a.figure.unit !== b.figure.unit) return { verdict: "different", because: "unit" };
  if (phaseDifference(a.figure, b.figure) === "known")
    return { verdict: "different", because: "phase" };
  const { order } = timeOrder(a.asOf, b.asOf);
  // Denied on Monday, and counted on Friday: it may have become so, or have been found out.
  const [denied, said] = isDenial(a.figure) ? [a, b] : [b, a];
  if (timeOrder(denied.asOf, said.asOf).order === "before" || order === "unknown")
    return { verdict: "undetermined", because: "denial", missing: "as-of" };
  // "The army denied killing 35 civilians": it was not the army, or they were not killed, or not so many
  if (isOfOwnHarm(denied)) return { verdict: "undetermined", because: "denial", missing: "denied" };
  return { verdict: "conflict", because: sameRoot ? "self" : "value" };
}
