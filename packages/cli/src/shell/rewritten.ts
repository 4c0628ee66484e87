import type { OpenQuestion, Report } from "@tarjih/reading";

/** What both states have at one place, with other words. */
export interface Rewritten<T> {
  readonly was: T;
  readonly is: T;
}

/**
 * Reports whose text is another at the same path, as after a correction. Ids come from the bytes, so that such a report
 * is one gone and one new, and nothing else says that the two belong together. A path that is not one report's is left.
 */
export function rewrittenReports<T extends Pick<Report, "path">>(
  removed: readonly T[],
  added: readonly T[],
): readonly Rewritten<T>[] {
  return removed.flatMap((was) => {
    const here = added.filter(({ path }) => path === was.path);
    const [is] = here;
    const alone = removed.filter(({ path }) => path === was.path).length === 1;
    return is === undefined || here.length > 1 || !alone ? [] : [{ was, is }];
  });
}

/** Open questions of one id that say something else: open before and after, so neither new nor gone. */
export function rewrittenOpen(
  before: readonly OpenQuestion[],
  after: readonly OpenQuestion[],
): readonly Rewritten<OpenQuestion>[] {
  return after.flatMap((is) => {
    if (is.id === undefined || is.closed !== undefined) return [];
    const was = before.find(({ id, closed }) => id === is.id && closed === undefined);
    return was === undefined || was.text.en === is.text.en ? [] : [{ was, is }];
  });
}
