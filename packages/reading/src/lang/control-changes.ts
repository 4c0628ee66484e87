/** Ids of the statement rules that tell of a change of control, not of who holds a place. */
export const CONTROL_CHANGES: ReadonlySet<string> = new Set([
  "ar.statement.control",
  "ar.statement.retook",
  "ar.statement.announced-control",
  "ar.statement.regained",
  "ar.statement.regained-only",
  "en.statement.took-control",
]);
