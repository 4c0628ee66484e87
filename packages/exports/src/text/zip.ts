import { strToU8, zipSync } from "fflate";

/** The first moment that a zip can name, for every file: the same files give the same bytes. */
const MOMENT = "1980-01-01T00:00:00";

/** What a file of a zip holds; one that is asked for is made when its turn comes, so that no two large ones are text at once. */
type Content = string | (() => string);

/** Files as one zip, in their order. */
export function zipOf(files: readonly (readonly [path: string, content: Content])[]): Uint8Array {
  const entries = files.map(
    ([path, content]) =>
      [path, strToU8(typeof content === "string" ? content : content())] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: MOMENT, level: 6 });
}
