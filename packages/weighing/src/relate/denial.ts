import { nearestAbove } from "../align/cells.ts";
import type { Cell } from "../align/cells.ts";
import { namesNobody } from "../align/groups.ts";
import { topicOf } from "../align/measures.ts";
import type { Places } from "../align/places.ts";
import { isDenial } from "../align/statement.ts";
import type { Statement } from "../align/statement.ts";
import { phaseDifference } from "./phase.ts";
import { timeOrder } from "./time-order.ts";
import { equal } from "./value-set.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * The denials of a number that stand with each question of a block. "The company denied that 35 workers were kidnapped" stands with
 * every 35 of whom and where it asks; an army that denies killing 35 denies the deed, and perhaps not the dead: see {@link byDenial}.
 * A number that nobody gives (any more, after a person has put it right) says nothing of the others; it is still told, once, with
 * the question that it would answer, or the nearest that holds it.
 */
export function denialsByCell(
  cells: readonly Cell[],
  denials: readonly Statement[],
  places: Places,
): ReadonlyMap<Cell, readonly Statement[]> {
  const by = new Map<Cell, Statement[]>(cells.map((cell) => [cell, []]));
  for (const denial of denials) {
    for (const cell of cellsOfDenial(denial, cells, places)) by.get(cell)?.push(denial);
  }
  return by;
}

function cellsOfDenial(denial: Statement, cells: readonly Cell[], places: Places): readonly Cell[] {
  const given = cells.filter((cell) => isGivenIn(cell, denial));
  if (given.length > 0) return given;
  const home = cells.filter(({ group, place }) => group === denial.group && place === denial.place);
  if (home.length > 0) return home;
  const above = nearestAbove(denial, cells, places);
  return above.length > 0 || cells.length > 1 || !namesNobody(denial.figure) ? above : cells;
}

function isGivenIn({ own, group, place }: Cell, denial: Statement): boolean {
  return (
    (denial.group === group || namesNobody(denial.figure)) &&
    (denial.place === place || denial.place === "") &&
    own.some(
      ({ reach, figure }) =>
        equal(reach.said, denial.reach.said) &&
        // "eight people, not nine, were killed", and nine children among the dead of others
        (denial.group === group || figure.mode !== "part"),
    )
  );
}

const HARM: ReadonlySet<string> = new Set(["killed", "wounded", "destroyed", "damaged", "strikes"]);

function isOfOwnHarm({ figure }: Statement): boolean {
  return HARM.has(figure.measure) && figure.chain.at(-1)?.kind === "party";
}

/** Of what no measure names a denial may be of anything: who denies that "both men were shot" denies no two workers who walked. */
function isNameless({ figure }: Statement): boolean {
  return figure.measure === "other" && (figure.subject ?? "") === "" && topicOf(figure) === null;
}

/**
 * What a denial is to a number: a conflict with the very number that it denies, of one time and phase; else both can be true. A
 * party that denies a harm may deny only that it was its own.
 */
export function byDenial({ a, b, sameRoot }: Relation): Judgement | null {
  const denials = [a, b].filter(({ figure }) => isDenial(figure)).length;
  if (denials === 0) return null;
  if (!equal(a.reach.said, b.reach.said)) return { verdict: "compatible", because: "denial" };
  if (isNameless(a) && a.report.id !== b.report.id)
    return { verdict: "different", because: "definition" };
  if (denials === 2) return { verdict: "same", because: "denial" };
  if (a.figure.event !== b.figure.event) return { verdict: "different", because: "event" };
  if (a.figure.unit !== b.figure.unit) return { verdict: "different", because: "unit" };
  if (phaseDifference(a.figure, b.figure) === "known")
    return { verdict: "different", because: "phase" };
  const [no, yes] = isDenial(a.figure) ? [a, b] : [b, a];
  if (withdraws(no, yes, sameRoot)) return { verdict: "updated", because: "correction" };
  const { order } = timeOrder(a.asOf, b.asOf);
  if (no.takenBack === true && timeOrder(no.asOf, yes.asOf).order !== "before")
    return { verdict: "updated", because: "correction" };
  // Denied on Monday, and counted on Friday: it may have become so, or have been found out.
  if (timeOrder(no.asOf, yes.asOf).order === "before" || order === "unknown")
    return { verdict: "undetermined", because: "denial", missing: "as-of" };
  // "The army denied killing 35 civilians": it was not the army, or they were not killed, or not so many
  if (isOfOwnHarm(no)) return { verdict: "undetermined", because: "denial", missing: "denied" };
  return { verdict: "conflict", because: sameRoot ? "self" : "value" };
}

/**
 * Whether a denial takes back the very number: a monitor that says of its 22 of Friday that the right number was 20, an agency of what it had printed by civil
 * defence. Within one report it rather contradicts itself.
 */
export function withdraws(denial: Statement, said: Statement, sameRoot: boolean): boolean {
  if (denial.report.id === said.report.id || !equal(denial.reach.said, said.reach.said))
    return false;
  const [later, earlier] = [denial.report.published, said.report.published];
  if (later === null || earlier === null || later < earlier) return false;
  const [outlet] = said.figure.chain;
  const [own, ...behind] = denial.figure.chain;
  const isOwnPaper =
    behind.length === 0 && own.source === outlet.source && own.source !== "unknown";
  return sameRoot || isOwnPaper;
}
