import type { Names, Place } from "@tarjih/reading";
import { isoDate } from "../report/iso-date.ts";
import { nearestKey } from "../yaml/nearest-key.ts";
import type { YamlNode, YamlPosition } from "../yaml/open-yaml.ts";
import type { ProblemList } from "./case-problem.ts";

/** The values of one map by key, with where the map stands and which part of the case it is. */
export interface Fields {
  readonly at: YamlPosition;
  readonly part: string;
  readonly values: ReadonlyMap<string, YamlNode>;
  readonly problems: ProblemList;
}

/** A text with where it is written, for checks that come later. */
export interface Placed {
  readonly text: string;
  readonly at: YamlPosition;
}

/** Opens a map; a key that is not in `allowed` is a problem that names the nearest one. */
export function readFields(
  node: YamlNode,
  part: string,
  allowed: readonly string[],
  problems: ProblemList,
): Fields | null {
  if (node.kind !== "map") {
    problems.add("wrong-type", node.at, { key: part, expected: "map", found: node.kind });
    return null;
  }
  const values = new Map<string, YamlNode>();
  for (const { key, at, value } of node.entries) {
    if (!allowed.includes(key)) {
      const nearest = nearestKey(key, allowed);
      const hint = nearest === null ? {} : { nearest };
      problems.add("unknown-key", at, { key, part, allowed: allowed.join(", "), ...hint });
    } else if (value !== null) values.set(key, value);
  }
  return { at: node.at, part, values, problems };
}

/** A text, null where nothing is written. */
export function placedText(fields: Fields, key: string): Placed | null {
  const node = fields.values.get(key);
  if (node === undefined) return null;
  if (node.kind === "text") return { text: node.text.trim(), at: node.at };
  fields.problems.add("wrong-type", node.at, { key, expected: "text", found: node.kind });
  return null;
}

export function textField(fields: Fields, key: string): string | null {
  const text = placedText(fields, key)?.text ?? "";
  return text === "" ? null : text;
}

/** A text that must be there; its absence is a problem at the map's own place. */
export function requiredText(fields: Fields, key: string): Placed | null {
  const placed = placedText(fields, key);
  if (placed !== null && placed.text !== "") return placed;
  if (fields.values.get(key)?.kind !== "list" && fields.values.get(key)?.kind !== "map") {
    fields.problems.add("missing-key", placed?.at ?? fields.at, { key, part: fields.part });
  }
  return null;
}

/** One of a closed list of words, `fallback` where nothing is written. */
export function wordField<const T extends string, const D extends T | null>(
  fields: Fields,
  key: string,
  allowed: readonly T[],
  fallback: D,
  alsoSaid: Readonly<Record<string, T>> = {},
): T | D {
  const placed = placedText(fields, key);
  if (placed === null || placed.text === "") return fallback;
  const word = allowed.find((one) => one === placed.text) ?? alias(alsoSaid, placed.text);
  if (word !== undefined) return word;
  const nearest = nearestKey(placed.text, allowed);
  const hint = nearest === null ? {} : { nearest };
  const detail = { key, value: placed.text, allowed: allowed.join(", "), ...hint };
  fields.problems.add("not-one-of", placed.at, detail);
  return fallback;
}

/** A word's meaning in a table of aliases, never one of Object's own names. */
function alias<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/**
 * A day (`2031-04-12`, a time may follow), or a month (`2031-04`) or year, of which the first or
 * last day is taken as the bound; null where nothing is written.
 */
export function dateField(fields: Fields, key: string, bound: "first" | "last"): string | null {
  const placed = placedText(fields, key);
  if (placed === null || placed.text === "") return null;
  const date = isoDate(placed.text) ?? boundOf(placed.text, bound);
  if (date === null) fields.problems.add("bad-date", placed.at, { key, value: placed.text });
  return date;
}

function boundOf(text: string, bound: "first" | "last"): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/u.exec(text);
  if (match === null) return null;
  const [, year, month = bound === "first" ? "01" : "12"] = match;
  const days = bound === "first" ? ["01"] : ["31", "30", "29", "28"];
  return days.map((day) => isoDate(`${year}-${month}-${day}`)).find((day) => day !== null) ?? null;
}

type Precision = Place["precision"];
const PRECISIONS = ["exact", "site", "district", "city", "region", "country", "unknown"] as const;
/** Radius in metres up to which a place is as precise as the word says. */
const PRECISION_METRES: readonly (readonly [number, Precision])[] = [
  [50, "exact"],
  [500, "site"],
  [2_000, "district"],
  [15_000, "city"],
  [150_000, "region"],
];

/** A precision word, or a radius in metres for it; `unknown` where nothing is written. */
export function precisionField(fields: Fields, key: string): Precision {
  const text = placedText(fields, key)?.text ?? "";
  if (!/^\d+(?:\.\d+)?$/u.test(text)) return wordField(fields, key, PRECISIONS, "unknown");
  return PRECISION_METRES.find(([metres]) => Number(text) <= metres)?.[1] ?? "country";
}

/** Degrees within `limit` of 0; null where nothing is written. */
export function degreesField(fields: Fields, key: string, limit: number): number | null {
  const placed = placedText(fields, key);
  if (placed === null || placed.text === "") return null;
  const value = Number(placed.text);
  if (!Number.isFinite(value)) {
    const detail = { key, expected: "number", found: placed.text };
    fields.problems.add("wrong-type", placed.at, detail);
    return null;
  }
  if (Math.abs(value) <= limit) return value;
  const detail = { key, value: placed.text, low: -limit, high: limit };
  fields.problems.add("out-of-range", placed.at, detail);
  return null;
}

/** The items under a key: none where nothing is written, a problem where it is no list. */
export function listField(fields: Fields, key: string): readonly YamlNode[] {
  const node = fields.values.get(key);
  if (node === undefined) return [];
  if (node.kind === "list") return node.items;
  fields.problems.add("wrong-type", node.at, { key, expected: "list", found: node.kind });
  return [];
}

/** Texts of a node that is one text or a list of texts. */
export function texts(node: YamlNode, key: string, problems: ProblemList): readonly string[] {
  if (node.kind === "text") return node.text.trim() === "" ? [] : [node.text.trim()];
  if (node.kind === "list") return node.items.flatMap((item) => texts(item, key, problems));
  problems.add("wrong-type", node.at, { key, expected: "text", found: node.kind });
  return [];
}

export function textsField(fields: Fields, key: string): readonly string[] {
  const node = fields.values.get(key);
  return node === undefined ? [] : texts(node, key, fields.problems);
}

const ARABIC = /\p{Script=Arabic}/u;

/**
 * Names by language: `{ar: …, en: …}`, each a text or a list; a bare text or list is sorted by its
 * script. Null where nothing is written.
 */
export function namesField(fields: Fields, key: string): Names | null {
  const node = fields.values.get(key);
  if (node === undefined) return null;
  if (node.kind !== "map") {
    const all = texts(node, key, fields.problems);
    return {
      ar: all.filter((name) => ARABIC.test(name)),
      en: all.filter((name) => !ARABIC.test(name)),
    };
  }
  const inner = readFields(node, key, ["ar", "en"], fields.problems);
  if (inner === null) return null;
  return { ar: textsField(inner, "ar"), en: textsField(inner, "en") };
}
