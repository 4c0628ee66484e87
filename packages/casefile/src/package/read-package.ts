import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CaseError } from "../case-error.ts";
import { sha256 } from "../canonical.ts";
import { alteredBySums, isListChanged, MANIFEST } from "./package-sums.ts";
import type { CaseDump, DumpedTable, DumpedValue } from "./dump-case.ts";

/** What the folder of a package holds: the tables, and the originals one by one. */
export interface ReadPackage {
  readonly dump: CaseDump;
  readonly originals: Iterable<{ readonly sha256: string; readonly bytes: Uint8Array }>;
}

const FORMAT = 1;
/** Folders inside a package: tables row by row, and untouched originals. */
const TABLES = "case/";
const ORIGINALS = "originals/";

/** Reads a package and compares each file with the hash in `datapackage.json`. Throws CaseError. */
export function readPackage(folder: string): ReadPackage {
  const manifest = manifestOf(folder);
  const { resources } = manifest;
  const [altered] = alteredBySums(folder, manifest);
  if (altered !== undefined) throw new CaseError("damaged", folder, { file: altered });
  const tables = resources.filter(({ path }) => path.startsWith(TABLES));
  // Nothing is made of the tables for people, but whoever reads them relies on them.
  for (const one of resources)
    if (!one.path.startsWith(TABLES) && !one.path.startsWith(ORIGINALS)) contentOf(folder, one);
  return {
    dump: {
      schema: manifest.schema,
      head: manifest.head,
      tables: tables.map((one) => tableOf(folder, one)),
      originals: [],
    },
    originals: originalsOf(
      folder,
      resources.filter(({ path }) => path.startsWith(ORIGINALS)),
    ),
  };
}

function* originalsOf(
  folder: string,
  resources: readonly Resource[],
): Generator<{ readonly sha256: string; readonly bytes: Uint8Array }> {
  for (const resource of resources) {
    yield { sha256: resource.hash.slice("sha256:".length), bytes: contentOf(folder, resource) };
  }
}

/** A file of a package, with the hash that its description has for it. */
export interface Resource {
  readonly path: string;
  readonly hash: string;
}

/** What a package says of itself. */
export interface Manifest {
  readonly profile: string;
  readonly schema: number;
  readonly head: string;
  /** Whether it says that its sums lie beside it; packages of the first versions have none. */
  readonly hasSums: boolean;
  readonly resources: readonly Resource[];
}

function manifestOf(folder: string): Manifest {
  const manifest = readManifest(folder);
  if (manifest.profile !== "court") throw new CaseError("masked-package", folder);
  return manifest;
}

/** What a package says of itself, for whomever it was written. Throws CaseError. */
export function readManifest(folder: string): Manifest {
  const value = parsed(folder);
  const own = fieldsOf(value.get("tarjih"));
  const resources = value.get("resources");
  if (own.get("format") !== FORMAT || !Array.isArray(resources)) {
    throw notReadable(folder);
  }
  return {
    profile: String(own.get("profile")),
    schema: Number(own.get("schema")),
    head: String(own.get("head")),
    hasSums: own.has("sums"),
    resources: resources.map((one) => resourceOf(folder, one)),
  };
}

function parsed(folder: string): ReadonlyMap<string, unknown> {
  try {
    return fieldsOf(JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")));
  } catch (error) {
    throw notReadable(folder, error);
  }
}

/** One bit that breaks the list makes of a package no other folder: its sums still say what it was. */
function notReadable(folder: string, cause?: unknown): CaseError {
  return isListChanged(folder)
    ? new CaseError("damaged", folder, { file: MANIFEST }, cause)
    : new CaseError("not-a-package", folder, {}, cause);
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

/** Only a plain file inside the folder is ever read, whatever the manifest says. */
function resourceOf(folder: string, value: unknown): Resource {
  const fields = fieldsOf(value);
  const path = String(fields.get("path"));
  const parts = path.split("/");
  const isInside = parts.every((part) => part !== "" && part !== "." && part !== "..");
  if (!isInside || ["\\", ":", "\u0000"].some((one) => path.includes(one)))
    throw new CaseError("damaged", folder, { file: path });
  return { path, hash: String(fields.get("hash")) };
}

/** The content of a file of a package. Throws CaseError where it is not what the manifest says it is. */
export function contentOf(folder: string, { path, hash }: Resource): Uint8Array {
  const parts = path.split("/");
  parts.forEach((_, at) => {
    const found = lstatSync(join(folder, ...parts.slice(0, at + 1)), { throwIfNoEntry: false });
    if (found === undefined || found.isSymbolicLink())
      throw new CaseError("damaged", folder, { file: path });
  });
  const content = readFileSync(join(folder, ...parts));
  if (`sha256:${sha256(content)}` !== hash) throw new CaseError("damaged", folder, { file: path });
  return content;
}

function tableOf(folder: string, resource: Resource): DumpedTable {
  const content = textOf(folder, resource);
  const lines = content.split("\n").filter((line) => line !== "");
  const name = resource.path.slice(TABLES.length).replace(/\.ndjson$/, "");
  return { name, rows: lines.map((line) => rowOf(folder, resource, line)) };
}

function textOf(folder: string, resource: Resource): string {
  const content = contentOf(folder, resource);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch (error) {
    throw new CaseError("damaged", folder, { file: resource.path }, error);
  }
}

function rowOf(
  folder: string,
  { path }: Resource,
  line: string,
): Readonly<Record<string, DumpedValue>> {
  const row = valueOf(line);
  if (!isRow(row)) throw new CaseError("damaged", folder, { file: path });
  return row;
}

/** What a line holds; nothing where it is no JSON. */
function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRow(value: unknown): value is Readonly<Record<string, DumpedValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
