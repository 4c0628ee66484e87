import type { Measure } from "@tarjih/reading";
import type { Statement } from "../align/statement.ts";
import { equal, meet } from "./value-set.ts";

/** What two sides do to each other's people: whose were let go is a part of the question, and often left unsaid. */
const TWO_SIDED: ReadonlySet<Measure> = new Set<Measure>(["released", "exchanged"]);

/**
 * Numbers that may count one side of an exchange. A report that gives two in one voice ("the government freed 352 prisoners, and
 * the front freed 151 in return") tells what each side let go; and whoever else says 352 or 151 may mean that side. Who says 221
 * may mean either. Two sources of one report who differ ("90, their leaders say; others say 800") count the same, as long as
 * neither number is the report's own.
 */
export function ofOneSide(statements: readonly Statement[]): readonly Statement[] {
  const counts = statements.filter(({ figure }) => TWO_SIDED.has(figure.measure));
  if (counts.length < 2) return [];
  const asked = Map.groupBy(counts, ({ figure, group, place }) =>
    JSON.stringify([figure.event, figure.phase, figure.unit, group, place]),
  );
  return [...asked.values()].flatMap((alike) => {
    const told = [...Map.groupBy(alike, ({ report }) => report.id).values()].flatMap((inOne) =>
      inOne.filter((one) => inOne.some((other) => areSides(one, other))),
    );
    return alike.filter((each) => told.some(({ reach }) => equal(reach.said, each.reach.said)));
  });
}

/** Two numbers of one report that are apart, by one source or one of them in the outlet's own voice. */
function areSides(a: Statement, b: Statement): boolean {
  if (a === b || meet(a.reach.rounded, b.reach.rounded)) return false;
  const [one, two] = [a.figure.chain, b.figure.chain];
  const isOwnVoice = one.length === 1 || two.length === 1;
  return isOwnVoice || one.at(-1)?.source === two.at(-1)?.source;
}
