import { fold, type CaseInfo } from "@tarjih/reading";

type Sharing = Pick<CaseInfo, "mask" | "unmask">;

/**
 * Whether somebody is hidden now who was not: a name more to hide, or one less to show (an undone decision, another
 * `case.yaml`). Names are compared in whatever spelling, as masking does.
 */
export function isMoreHidden(before: Sharing, after: Sharing): boolean {
  return hasMore(before.mask, after.mask) || hasMore(after.unmask, before.unmask);
}

function hasMore(few: readonly string[] = [], many: readonly string[] = []): boolean {
  const known = new Set(few.map((name) => fold(name)));
  return many.some((name) => !known.has(fold(name)));
}
