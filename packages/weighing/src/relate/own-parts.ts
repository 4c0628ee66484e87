import type { Statement } from "../align/statement.ts";

/**
 * Statements without the parts of a root that gives the total of the same group itself: "nine guards, among
 * them two", "at least 154 died, 25 of them not identified". A root that counts a group only as a part ("90, among them 17
 * guards") keeps it.
 */
export function withoutOwnParts(
  statements: readonly Statement[],
  rootOf: ReadonlyMap<string, string>,
): readonly Statement[] {
  if (!statements.some(({ figure }) => figure.mode === "part")) return statements;
  const totals = new Set(
    statements
      .filter(({ figure }) => figure.mode === "total")
      .map(({ figure }) => rootOf.get(figure.id)),
  );
  const here = new Set(statements.map(({ figure }) => figure.id));
  return statements.filter(
    ({ figure }) =>
      figure.mode !== "part" ||
      !(totals.has(rootOf.get(figure.id)) || here.has(figure.partOf ?? "")),
  );
}
