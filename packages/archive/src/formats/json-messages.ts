import type { Source } from "../unfold/source.ts";
import type { ArchiveAdapter } from "./archive-adapter.ts";
import type { Unpacked } from "./container-adapter.ts";
import { decodeReport } from "./decode-report.ts";
import { isObject, parseJson } from "./json-value.ts";
import type { JsonObject } from "./json-value.ts";

/** The adapter of messages that an export keeps as JSON: a message's bytes are its JSON, `textOf` finds its words. */
export function jsonMessage(
  id: string,
  textOf: (message: JsonObject) => string,
  version = "1",
): ArchiveAdapter {
  return {
    id,
    version,
    accepts: () => false,
    read(bytes) {
      const value = parseJson(new TextDecoder().decode(bytes));
      const text = isObject(value) ? textOf(value) : "";
      const mime = "application/json";
      return Promise.resolve({ ok: true, text, meta: {}, mime, charset: "utf-8", findings: [] });
    },
  };
}

/** Reads an export that is JSON from `begin` on; says why where it is none, and returns null. */
export async function* jsonExport<T>(
  source: Source,
  begin: (text: string) => number,
  isExport: (value: unknown) => value is T,
): AsyncGenerator<Unpacked, T | null> {
  const { name } = source;
  const decoded = decodeReport(await source.bytes(), name);
  for (const draft of decoded.findings) yield { kind: "finding", draft };
  if (!decoded.ok) return null;
  const value = parseJson(decoded.text.slice(begin(decoded.text)));
  if (isExport(value)) return value;
  const detail = { name, cause: "json" };
  yield { kind: "finding", draft: { code: "unreadable-file", severity: "error", detail } };
  return null;
}

/** What an export says of one message, each key only where it is said. */
export function said<T extends object>(
  facts: T,
): {
  readonly [key in keyof T]?: Exclude<T[key], undefined | null>;
} {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== null);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the entries of `facts` that are said
  return Object.fromEntries(known) as {
    readonly [key in keyof T]?: Exclude<T[key], undefined | null>;
  };
}
