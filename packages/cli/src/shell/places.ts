import { basename, dirname, extname, join, resolve } from "node:path";

/** Where the two files of a weighing go; null where one is not written. */
export interface Places {
  readonly caseFile: string | null;
  readonly dossier: string | null;
}

/** What the command line says about it. */
export interface PlacesAsked {
  readonly paths: readonly string[];
  readonly title: string | null;
  readonly case: string | undefined;
  readonly out: string | undefined;
  /** One JSON object is asked for: files are then written only where they are asked for too. */
  readonly json: boolean;
}

/** Longest name made from a title; file systems allow 255 bytes, and Arabic takes two a letter. */
const LONGEST_NAME = 60;

/**
 * `NAME.tarjih` and `NAME.dossier.html`. NAME is that of the case file given, of the one folder or file
 * given, else made from the title of the case.
 */
export function placesOf(asked: PlacesAsked): Places {
  const { json, out } = asked;
  if (json && out === undefined && asked.case === undefined)
    return { caseFile: null, dossier: null };
  const name = nameOf(asked);
  const folder = out ?? (asked.case === undefined ? "." : dirname(asked.case));
  const withDossier = !json || out !== undefined;
  return {
    caseFile: asked.case ?? join(folder, `${name}.tarjih`),
    dossier: withDossier ? join(folder, `${name}.dossier.html`) : null,
  };
}

function nameOf({ paths, title, case: caseFile }: PlacesAsked): string {
  if (caseFile !== undefined) return basename(caseFile, extname(caseFile));
  const [only, ...more] = paths;
  if (only !== undefined && more.length === 0) {
    const last = basename(resolve(only));
    const stem = basename(last, extname(last));
    if (stem !== "") return stem;
  }
  return slug(title ?? "") || "case";
}

/** A title as a file name: letters and digits of every script, everything else a hyphen. */
function slug(title: string): string {
  const parts = title
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== "");
  return [...parts.join("-")].slice(0, LONGEST_NAME).join("").replace(/-$/, "");
}
