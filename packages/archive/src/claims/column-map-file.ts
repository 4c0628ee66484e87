import { stringify } from "yaml";
import { openYaml, type YamlNode } from "../yaml/open-yaml.ts";
import { columnMapFields, columnMapOf } from "./column-map.ts";
import type { ColumnMap, ColumnMapRead } from "./column-map.ts";

/** Reads a kept map (YAML): `asOf: Datum` a line, `subject: { always: Elm prison }` where no column has it. */
export function readColumnMap(text: string): ColumnMapRead {
  const opened = openYaml(text.replace(/^\uFEFF/u, ""));
  if (opened.ok) return columnMapOf(opened.root === null ? {} : plain(opened.root));
  const [{ line, reason }] = opened.faults;
  const written = `${line}: ${reason}`;
  return { ok: false, problem: { code: "not-a-map", written, nearest: null, allowed: [] } };
}

/** A map as the text of such a file. */
export function writeColumnMap(map: ColumnMap): string {
  return stringify(columnMapFields(map));
}

/** Every scalar stays the text that it is. */
function plain(node: YamlNode): unknown {
  if (node.kind === "text") return node.text;
  if (node.kind === "list") return node.items.map((item) => plain(item));
  return Object.fromEntries(
    node.entries.map(({ key, value }) => [key, value === null ? null : plain(value)]),
  );
}
