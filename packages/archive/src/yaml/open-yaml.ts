import { LineCounter, isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import type { Document, Pair } from "yaml";

/** A place in a YAML file; both count from 1. */
export interface YamlPosition {
  readonly line: number;
  readonly column: number;
}

/** Why a file is no YAML. `reason` is the parser's own code (`BAD_INDENT`, `DUPLICATE_KEY`). */
export interface YamlFault extends YamlPosition {
  readonly reason: string;
}

/** One `key: value`; `value` is null where nothing is written. */
export interface YamlEntry {
  readonly key: string;
  readonly at: YamlPosition;
  readonly value: YamlNode | null;
}

/** A value as written, with where it stands. Scalars stay text: no date or number is made of them. */
export type YamlNode =
  | { readonly kind: "text"; readonly at: YamlPosition; readonly text: string }
  | { readonly kind: "list"; readonly at: YamlPosition; readonly items: readonly YamlNode[] }
  | { readonly kind: "map"; readonly at: YamlPosition; readonly entries: readonly YamlEntry[] };

/** The file's root, null where it is empty or only comments. */
export type OpenedYaml =
  | { readonly ok: true; readonly root: YamlNode | null }
  | { readonly ok: false; readonly faults: readonly [YamlFault, ...YamlFault[]] };

/** Deeper than any case file. */
const MAX_DEPTH = 32;

/** Values that aliases may repeat: ten levels of nine aliases each would make three billion. */
const MAX_ALIASED = 10_000;

/** Leaves the tree from any depth; caught below and never seen outside. */
class TreeFault extends Error {
  readonly fault: YamlFault;
  constructor(at: YamlPosition, reason: string) {
    super(reason);
    this.fault = { ...at, reason };
  }
}

/** What reading a tree needs to know at every node. */
interface Reader {
  readonly doc: Document;
  readonly at: (offset: number) => YamlPosition;
  /** Values that came of aliases so far. */
  aliased: number;
}

/** Parses one YAML document (1.2). Never throws on any text. */
export function openYaml(text: string): OpenedYaml {
  const lines = new LineCounter();
  const at = (offset: number): YamlPosition => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const doc = parseDocument(text, { lineCounter: lines, schema: "core", version: "1.2" });
    const faults = doc.errors.map((error) => ({ ...at(error.pos[0]), reason: error.code }));
    const [first, ...rest] = faults;
    if (first !== undefined) return { ok: false, faults: [first, ...rest] };
    return { ok: true, root: readNode(doc.contents, { doc, at, aliased: 0 }, 0, false) };
  } catch (error) {
    if (error instanceof TreeFault) return { ok: false, faults: [error.fault] };
    // Thousands of nested brackets end the parser's stack.
    const reason = error instanceof Error ? error.name : "Error";
    return { ok: false, faults: [{ line: 1, column: 1, reason }] };
  }
}

function readNode(node: unknown, reader: Reader, depth: number, aliased: boolean): YamlNode | null {
  const at = isNode(node) ? reader.at(node.range?.[0] ?? 0) : reader.at(0);
  if (depth > MAX_DEPTH) throw new TreeFault(at, "TOO_DEEP");
  if (aliased) reader.aliased += 1;
  if (reader.aliased > MAX_ALIASED) throw new TreeFault(at, "TOO_MANY_ALIASES");
  if (isAlias(node)) {
    const target = node.resolve(reader.doc);
    if (target === undefined) throw new TreeFault(at, "UNKNOWN_ALIAS");
    return readNode(target, reader, depth + 1, true);
  }
  if (isScalar(node)) {
    const plain = node.type === "PLAIN" || node.type === undefined;
    // `2031-04-12`, `007` and `yes` are kept as written.
    const text = plain ? (node.source ?? "") : String(node.value);
    return plain && node.value === null ? null : { kind: "text", at, text };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => readNode(item, reader, depth + 1, aliased));
    return { kind: "list", at, items: items.filter((item) => item !== null) };
  }
  if (isMap(node)) {
    const entries = node.items.map((pair) => readEntry(pair, reader, depth, aliased));
    return { kind: "map", at, entries };
  }
  return null;
}

function readEntry(pair: Pair, reader: Reader, depth: number, aliased: boolean): YamlEntry {
  const key = readNode(pair.key, reader, depth + 1, aliased);
  return {
    key: key?.kind === "text" ? key.text : "",
    at: key?.at ?? reader.at(0),
    value: readNode(pair.value, reader, depth + 1, aliased),
  };
}
