import { messages } from "@tarjih/i18n";
import { maskInput } from "../../mask/mask.ts";
import type { ExportFile, ExportFormat, ExportInput, KeptRow } from "../export-format.ts";
import { csvTables } from "./csv-tables.ts";
import { safeName } from "./safe-name.ts";

/** Raised when a package changes so that an older program could not bring it back. */
const PACKAGE_FORMAT = 1;

/**
 * A Frictionless data package: a plain folder that can be read in thirty years without this program. For a court it
 * holds originals and every table, so that the same case can be made again; for the public texts and tables with
 * persons masked, and of the journal the hashes alone.
 */
export const packageFormat: ExportFormat = Object.freeze({ id: "package", makes: "folder", files });

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly format: string;
  readonly mediatype: string;
  readonly schema?: unknown;
}

function* files(input: ExportInput): Generator<ExportFile> {
  const listed: unknown[] = [];
  for (const { content, ...resource } of resourcesOf(input)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    listed.push({ ...resource, bytes: bytes.length, hash: `sha256:${input.sha256(bytes)}` });
    yield { path: resource.path, content: bytes };
  }
  const isWhole = input.profile === "court";
  const manifest = {
    profile: "data-package",
    name: "tarjih-case",
    title: (isWhole ? input.data : maskInput(input.data).input).case.title ?? "",
    resources: listed,
    tarjih: {
      format: PACKAGE_FORMAT,
      profile: input.profile,
      schema: input.schema,
      head: input.head,
    },
  };
  yield { path: "datapackage.json", content: `${JSON.stringify(manifest, null, 2)}\n` };
}

function* resourcesOf(input: ExportInput): Generator<Resource> {
  const isWhole = input.profile === "court";
  const data = isWhole ? input.data : maskInput(input.data).input;
  for (const lang of ["ar", "en"] as const) {
    const say = messages(lang).custody.package;
    const readme = isWhole ? say.readmeWhole : say.readmeMasked;
    const path = `README.${lang}.txt`;
    const content = `${readme.join("\n")}\n`;
    yield { name: `readme-${lang}`, path, content, format: "txt", mediatype: "text/plain" };
  }
  for (const { name, text, schema } of csvTables(data)) {
    const path = `${name}.csv`;
    yield { name, path, content: text, format: "csv", mediatype: "text/csv", schema };
  }
  yield lines("journal", "journal.ndjson", journalRows(input, isWhole));
  if (isWhole) yield* kept(input);
  else {
    for (const [report, content] of data.texts) {
      const path = `texts/${report}.txt`;
      yield { name: `text-${report}`, path, content, format: "txt", mediatype: "text/plain" };
    }
  }
}

function* kept(input: ExportInput): Generator<Resource> {
  for (const { name, rows } of input.tables) {
    yield lines(`case-${name.replaceAll("_", "-")}`, `case/${name}.ndjson`, rows);
  }
  for (const { sha256, path, bytes } of input.originals) {
    yield {
      name: `original-${sha256}`,
      path: `originals/${safeName(sha256, path)}`,
      content: bytes(),
      format: /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "",
      mediatype: "application/octet-stream",
    };
  }
}

/** Who did what to which report names people and files; the hashes alone still show that nothing was cut off. */
function journalRows({ tables }: ExportInput, isWhole: boolean): readonly KeptRow[] {
  const rows = tables.find(({ name }) => name === "journal")?.rows ?? [];
  if (isWhole) return rows;
  return rows.map(({ seq, at, action, prev, hash }) => ({
    seq: seq ?? null,
    at: at ?? null,
    action: action ?? null,
    prev: prev ?? null,
    hash: hash ?? null,
  }));
}

function lines(name: string, path: string, rows: readonly KeptRow[]): Resource {
  const content = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  return { name, path, content, format: "ndjson", mediatype: "application/x-ndjson" };
}
