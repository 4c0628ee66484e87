import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { proofNames, sidecarNames } from "./case-papers.ts";
import type { FindingDraft } from "../report/finding-draft.ts";

/** A file to look at: where it is, and its name relative to what was given, with `/`. */
export interface FoundFile {
  readonly absolute: string;
  readonly name: string;
  /** True for a file that was named itself, or stands at the top of a folder that was. */
  readonly top: boolean;
}

/** Everything under what was given, in the order of names. */
export interface Walk {
  readonly files: readonly FoundFile[];
  readonly findings: readonly { readonly name: string; readonly draft: FindingDraft }[];
}

export type WalkResult =
  { readonly ok: true; readonly walk: Walk } | { readonly ok: false; readonly missing: string };

/** Order of UTF-16 units, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Lists the files of `paths`. Hidden files are left out unless they are named themselves. A link
 * is followed to a file inside the folder that was given, nowhere else.
 */
export async function walkPaths(paths: readonly string[]): Promise<WalkResult> {
  const given: { readonly absolute: string; readonly folder: boolean }[] = [];
  for (const path of paths) {
    const absolute = resolve(path);
    const kind = await stat(absolute).catch(() => null);
    if (kind === null) return { ok: false, missing: path };
    given.push({ absolute, folder: kind.isDirectory() });
  }
  const root = commonRoot(given.map((it) => (it.folder ? it.absolute : dirname(it.absolute))));
  const files = new Map<string, FoundFile>();
  const findings: { name: string; draft: FindingDraft }[] = [];
  const walk: OpenWalk = {
    add: (absolute, top) => {
      const name = relative(root, absolute).split(sep).join("/") || basename(absolute);
      // The same file may be given twice, or by itself and in its folder.
      files.set(absolute, { absolute, name, top: top || files.get(absolute)?.top === true });
    },
    tell: (absolute, code, severity, cause) => {
      const name = relative(root, absolute).split(sep).join("/") || basename(absolute);
      const known = findings.some((it) => it.name === name && it.draft.code === code);
      if (!known) findings.push({ name, draft: { code, severity, detail: { name, cause } } });
    },
  };
  for (const { absolute, folder } of given) {
    if (folder) await walkFolder(absolute, await realpath(absolute), walk, true);
    else {
      walk.add(absolute, true);
      // A report that is given by itself still has its outlet and date beside it.
      for (const paper of [...sidecarNames(absolute), ...proofNames(absolute)]) {
        const kind = await stat(paper).catch(() => null);
        if (kind?.isFile() === true) walk.add(paper, true);
      }
    }
  }
  const sorted = [...files.values()].toSorted((a, b) => byCodeUnit(a.name, b.name));
  return { ok: true, walk: { files: sorted, findings } };
}

interface OpenWalk {
  readonly add: (absolute: string, top: boolean) => void;
  readonly tell: (
    absolute: string,
    code: FindingDraft["code"],
    severity: FindingDraft["severity"],
    cause: string,
  ) => void;
}

/** The deepest folder that holds all of `folders`. */
function commonRoot(folders: readonly string[]): string {
  const [first = sep, ...rest] = folders;
  let root = first;
  for (const folder of rest) {
    while (folder !== root && !folder.startsWith(root.endsWith(sep) ? root : root + sep)) {
      root = dirname(root);
    }
  }
  return root;
}

async function walkFolder(
  folder: string,
  realRoot: string,
  walk: OpenWalk,
  top: boolean,
): Promise<void> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) {
    walk.tell(folder, "unreadable-file", "error", "no-permission");
    return;
  }
  for (const name of names) {
    if (name.startsWith(".")) continue;
    const absolute = join(folder, name);
    const kind = await lstat(absolute).catch(() => null);
    // A name in an old coding, as of a zip from Windows, comes with marks for its bytes, and no file is called so.
    if (kind === null)
      walk.tell(absolute, "unreadable-file", "error", name.includes("\uFFFD") ? "name" : "gone");
    else if (kind.isDirectory()) await walkFolder(absolute, realRoot, walk, false);
    else if (kind.isSymbolicLink()) await followLink(absolute, realRoot, walk, top);
    else walk.add(absolute, top);
  }
}

/** A link to a folder is not followed even inside: it could lead round in a ring. */
async function followLink(
  link: string,
  realRoot: string,
  walk: OpenWalk,
  top: boolean,
): Promise<void> {
  const target = await realpath(link).catch(() => null);
  const kind = target === null ? null : await stat(target).catch(() => null);
  const inside = target !== null && (target === realRoot || target.startsWith(realRoot + sep));
  if (kind === null) walk.tell(link, "link-not-followed", "warning", "broken");
  else if (!inside) walk.tell(link, "link-not-followed", "warning", "outside");
  else if (kind.isDirectory()) walk.tell(link, "link-not-followed", "info", "folder");
  else walk.add(link, top);
}
