import { strToU8, zipSync } from "fflate";

/** The first moment that a zip can name, for every file: the same files give the same bytes. */
const MOMENT = "1980-01-01T00:00:00";

/** Files as one zip, in their order. */
export function zipOf(files: readonly (readonly [path: string, content: string])[]): Uint8Array {
  const entries = files.map(([path, content]) => [path, strToU8(content)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: MOMENT, level: 6 });
}
