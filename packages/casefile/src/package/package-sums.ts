import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../canonical.ts";
import type { Manifest } from "./read-package.ts";

/** The list of the files of a package, which is in no list but that of its sums. */
export const MANIFEST = "datapackage.json";
/** The sums of all files of a package, `datapackage.json` last, as `sha256sum` writes them. */
export const SUMS = "SHA256SUMS";

/** The list that `sha256sum` would print: the files that the package lists, then the list itself. */
export function sumsOf(folder: string, { resources }: Pick<Manifest, "resources">): string {
  const lines = resources.map(({ path, hash }) => `${hash.replace(/^sha256:/u, "")}  ${path}\n`);
  const own = sha256(readFileSync(join(folder, MANIFEST)));
  return `${lines.join("")}${own}  ${MANIFEST}\n`;
}

/** The sums as they lie in the folder of a package; null where there is no such file, or a link. */
export function sumsIn(folder: string): Uint8Array | null {
  const path = join(folder, SUMS);
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : null;
}

/**
 * Which of the two lists of a package was changed, where they do not say the same; nothing where they do, and of a package of the
 * first versions, which had one list. Of a byte in `datapackage.json` that no hash in it covers (a title) nothing else would tell.
 */
export function alteredBySums(folder: string, manifest: Manifest): readonly string[] {
  const found = sumsIn(folder);
  if (found === null) return manifest.hasSums ? [SUMS] : [];
  const written = Buffer.from(found).toString("latin1");
  const wanted = sumsOf(folder, manifest);
  if (Buffer.compare(found, Buffer.from(wanted)) === 0) return [];
  const [own = ""] = wanted.split("\n").slice(-2);
  return [written.endsWith(`\n${own}\n`) ? SUMS : MANIFEST];
}

/** Whether sums lie beside the list that name another one: it was changed, though nothing of it can be read any more. */
export function isListChanged(folder: string): boolean {
  const sums = sumsIn(folder);
  if (sums === null) return false;
  const said = /^(?<hash>[0-9a-f]{64}) {2}datapackage\.json$/mu.exec(
    Buffer.from(sums).toString("latin1"),
  );
  const path = join(folder, MANIFEST);
  const isThere = lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return said !== null && isThere && sha256(readFileSync(path)) !== said.groups?.["hash"];
}
