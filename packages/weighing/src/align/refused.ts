import type { Statement } from "./statement.ts";

/** Letters between a number and the one that is refused for it. */
const NEAR = 120;

/**
 * Statements with the numbers that their speaker refuses for them. "29 are missing, and not 12 as the ministry says": whoever else has the twelve has not counted some of
 * the 29, nor counted them earlier.
 */
export function withRefused(
  statements: readonly Statement[],
  denials: readonly Statement[],
): readonly Statement[] {
  if (denials.length === 0) return statements;
  const refused = Map.groupBy(
    denials.flatMap((denial) => {
      const given = statements.filter((each) => isGivenFor(each, denial));
      const nearest = given.toSorted((a, b) => gap(a, denial) - gap(b, denial))[0];
      return nearest === undefined ? [] : [{ nearest, denial }];
    }),
    ({ nearest }) => nearest,
  );
  if (refused.size === 0) return statements;
  return statements.map((each) => {
    const by = refused.get(each);
    if (by === undefined) return each;
    return { ...each, refuses: by.map(({ denial: { reach } }) => numberOf(reach.said)) };
  });
}

/** Whether a statement's number is one that somebody refuses for another. */
export function isRefusedBy(said: Statement, other: Statement): boolean {
  return other.refuses?.includes(numberOf(said.reach.said)) === true;
}

function isGivenFor(given: Statement, denial: Statement): boolean {
  const { figure } = given;
  if (given.report.id !== denial.report.id || figure.mode === "part") return false;
  if (figure.group !== denial.figure.group || figure.event !== denial.figure.event) return false;
  if (figure.stance === "denied" || numberOf(given.reach.said) === numberOf(denial.reach.said))
    return false;
  const speaks = (one: Statement): string => one.figure.chain.at(-1)?.source ?? "";
  return speaks(given) === speaks(denial) && gap(given, denial) < NEAR;
}

function gap(one: Statement, other: Statement): number {
  const [first, second] =
    one.figure.start < other.figure.start ? [one.figure, other.figure] : [other.figure, one.figure];
  return second.start - first.end;
}

function numberOf({ low, high }: Statement["reach"]["said"]): string {
  return `${low} ${high}`;
}
