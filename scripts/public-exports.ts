// What each published package exports, with the first sentence of its docstring: the table in
// `docs/api.md`. `npm run docs` writes it; a test says when it is out of date.
import { PUBLISHED } from "./build.ts";
import { textOf } from "./tree.ts";

/** One exported name. `says` is empty where the docstring is missing. */
export interface PublicExport {
  readonly name: string;
  readonly from: string;
  readonly says: string;
}

/** Exports of all entries of a package, see {@link exportsOf}. */
export function publicExports(folder: string): PublicExport[] {
  return manifest(folder).entries.flatMap(({ source }) => exportsOf(folder, source));
}

/** Exports of an entry of `packages/<folder>` (`./src/index.ts`), through every re-export, in code-unit order. */
function exportsOf(folder: string, source: string): PublicExport[] {
  const found = new Map<string, PublicExport>();
  collect(`packages/${folder}/${source.slice(2)}`, null, found);
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The whole document. */
export function apiDocument(): string {
  const parts = PUBLISHED.flatMap((folder) => {
    const { name, entries } = manifest(folder);
    return entries.map(({ entry, source }) => {
      const rows = exportsOf(folder, source).map((one) => `- \`${one.name}\`: ${one.says}`);
      return `## ${name}${entry.slice(1)}\n\n${rows.join("\n")}\n`;
    });
  });
  return `# Public exports\n\nMade by \`npm run docs\` from the docstrings.\n\n${parts.join("\n")}`;
}

function collect(
  path: string,
  only: ReadonlySet<string> | null,
  found: Map<string, PublicExport>,
): void {
  const source = textOf(path);
  const wants = (name: string): boolean => only === null || only.has(name);
  const declaration =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?^export (?:declare )?(?:async )?(?:function\*?|const|class|interface|type|let) (\w+)/gm;
  for (const match of source.matchAll(declaration)) {
    const name = match[2] ?? "";
    // `export const MEASURES` and `type Measure` below it share one comment.
    if (wants(name) && !found.has(name))
      found.set(name, { name, from: path, says: firstSentence(match[1] ?? "") });
  }
  nameLists(source, path, found);
  const again = /^export (?:type )?(?:\{([^}]*)\}|\*) from "(\.[^"]+)"/gm;
  for (const match of source.matchAll(again)) {
    const names = match[1]
      ?.split(",")
      .map((name) => name.trim().replace(/^type /, ""))
      .filter((name) => name !== "");
    const target = resolve(path, match[2] ?? "");
    collect(target, names === undefined ? only : new Set(names.filter(wants)), found);
  }
}

/** A list of words and the type made of it explain each other: one comment serves both. */
function nameLists(source: string, path: string, found: Map<string, PublicExport>): void {
  const pairs = source.matchAll(/^export type (\w+) = \(typeof (\w+)\)\[number\];/gm);
  for (const [, type = "", list = ""] of pairs) {
    for (const [name, says] of [
      [type, `One of \`${list}\``],
      [list, `Every \`${type}\``],
    ] as const) {
      if (found.get(name)?.says === "") found.set(name, { name, from: path, says });
    }
  }
}

function firstSentence(comment: string): string {
  const text = comment
    .replaceAll(/^\s*\* ?/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  const end = /^.*?[^.]\.(?=\s|$)/.exec(text)?.[0] ?? text;
  return end.replace(/\.$/, "").replaceAll("|", "\\|");
}

function resolve(from: string, to: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of to.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

interface Manifest {
  readonly name: string;
  /** Each entry (`.`, `./persons`) and its source. */
  readonly entries: readonly { readonly entry: string; readonly source: string }[];
}

function manifest(folder: string): Manifest {
  const read: unknown = JSON.parse(textOf(`packages/${folder}/package.json`));
  if (
    typeof read === "object" &&
    read !== null &&
    "name" in read &&
    typeof read.name === "string" &&
    "exports" in read &&
    typeof read.exports === "object" &&
    read.exports !== null
  ) {
    const entries = Object.entries(read.exports).flatMap(([entry, source]: [string, unknown]) =>
      typeof source === "string" && source.endsWith(".ts") ? [{ entry, source }] : [],
    );
    return { name: read.name, entries };
  }
  throw new TypeError(`packages/${folder}/package.json: no name or exports`);
}
