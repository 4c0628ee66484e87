import type { Report } from "@tarjih/reading";

/** By path, what a path is where it leaves; of those that lose something. */
export function clearedPaths(
  reports: readonly Report[],
  clear: (path: string, report: string) => string,
): ReadonlyMap<string, string> {
  const cleared = new Map<string, string>();
  for (const { id, path, container } of reports)
    for (const one of [path, ...(container === undefined ? [] : [container.path])])
      if (!cleared.has(one)) cleared.set(one, clear(one, id));
  return new Map([...cleared].filter(([path, other]) => other !== path));
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
