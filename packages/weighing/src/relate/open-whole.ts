import type { Statement } from "../align/statement.ts";
import type { Judgement, Relation } from "./verdict.ts";

const ofGroup: Judgement = { verdict: "undetermined", because: "group", missing: "group" };

/** Marks parts of a whole that is only a lower limit: the six children of "at least 15 people, among them six children". */
export function withOpenWholes(statements: readonly Statement[]): readonly Statement[] {
  const open = new Set(
    statements.flatMap(({ figure: { id, bound } }) => (OPEN.has(bound) ? [id] : [])),
  );
  if (open.size === 0) return statements;
  return statements.map((each) =>
    open.has(each.figure.partOf ?? "") && each.figure.mode === "part"
      ? { ...each, ofOpen: true }
      : each,
  );
}

const OPEN: ReadonlySet<string> = new Set(["at-least", "more-than"]);

/**
 * "At least 15, among them six children" and seven children of somebody who names them: among those whom the first has not counted there may be more. A smaller
 * number than six contradicts it all the same.
 */
export function byOpenWhole({ a, b }: Relation): Judgement | null {
  const [fewer, more] = a.reach.said.low < b.reach.said.low ? [a, b] : [b, a];
  return fewer.ofOpen === true && more.reach.said.low > fewer.reach.said.high ? ofGroup : null;
}
