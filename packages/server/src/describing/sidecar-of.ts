import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { sidecarNames } from "@tarjih/archive";
import type { Report } from "@tarjih/reading";

/** The file beside a report in which its data stands. */
export interface Sidecar {
  readonly path: string;
  readonly name: string;
  /** Empty where it is not there yet. */
  readonly text: string;
  /** Which report of the file is meant, where it holds several; null for the file itself. */
  readonly part: string | null;
}

/**
 * The sidecar of a report whose file, or the file in which it came, lies in the folder of the case; null where no folder is
 * known or the file is not in it. Of its names the more exact one is taken: no other file of
 * that stem shares it, and key by key it stands above the other.
 */
export function sidecarOf(caseYaml: string | null, { path, container }: Report): Sidecar | null {
  if (caseYaml === null) return null;
  const folder = resolve(dirname(caseYaml));
  // A mail is a report itself, and what it quotes another one within it.
  const isPart = container !== undefined && path.startsWith(container.path);
  const original = resolve(join(folder, isPart ? container.path : path));
  // A path of a case file comes from somebody else's machine, and may lead out of the folder.
  if (!original.startsWith(folder + sep) || !existsSync(original)) return null;
  const [exact = ""] = sidecarNames(original);
  const text = existsSync(exact) ? readFileSync(exact, "utf8") : "";
  const part = isPart && path !== container.path ? path.slice(container.path.length) : null;
  return { path: exact, name: basename(exact), text, part };
}
