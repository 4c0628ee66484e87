import type { Report } from "@tarjih/reading";

/** By path, what a path is where it leaves; of those that lose something. */
export function clearedPaths(
  reports: readonly Report[],
  clear: (path: string, report: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    reports.flatMap(({ id, path, container }) =>
      [path, ...(container === undefined ? [] : [container.path])].flatMap((one) => {
        const cleared = clear(one, id);
        return cleared === one ? [] : [[one, cleared] as const];
      }),
    ),
  );
}

/** A string that names a path in brackets at its end ("a medic (unnamed, in chat-vesna.txt)"), with it as it leaves; null where there is none. */
export function inPath(
  text: string,
  paths: ReadonlyMap<string, string>,
  clear: (text: string) => string,
): string | null {
  if (paths.size === 0 || !text.endsWith(")")) return null;
  for (const { index, 0: before } of text.matchAll(/[( ]/gu)) {
    const at = index + before.length;
    const path = paths.get(text.slice(at, -1));
    if (path !== undefined) return `${clear(text.slice(0, at))}${path})`;
  }
  return null;
}
