import { jsonText } from "@tarjih/reading";
import type { DossierInput } from "@tarjih/dossier";
import { messages } from "@tarjih/i18n";
import type { ExportFile, ExportFormat, KeptCase, SharedCase } from "../export-format.ts";
import { caseTables } from "../tables/case-tables.ts";
import { plainCsvOf } from "../tables/csv-text.ts";
import { safeName } from "./safe-name.ts";

/** Raised when a package changes so that an older program could not bring it back. */
const PACKAGE_FORMAT = 1;

/**
 * A Frictionless data package: a plain folder that can be read in thirty years without this program. For a court it
 * holds originals and every table, so that the same case can be made again; for the public texts and tables with
 * persons masked, and of the journal the hashes alone.
 */
export const packageFormat: ExportFormat = Object.freeze({ id: "package", ending: null, files });

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly format: string;
  readonly mediatype: string;
  readonly schema?: unknown;
}

/** What `datapackage.json` cannot say of itself; `sha256sum -c` reads it without any program of ours. */
const SUMS = "SHA256SUMS";

function* files(shared: SharedCase): Generator<ExportFile> {
  const listed: unknown[] = [];
  let sums = "";
  for (const { content, ...resource } of resourcesOf(shared)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const hash = shared.sha256(bytes);
    listed.push({ ...resource, bytes: bytes.length, hash: `sha256:${hash}` });
    sums += `${hash}  ${resource.path}\n`;
    yield { path: resource.path, content: bytes };
  }
  const manifest = {
    profile: "data-package",
    name: "tarjih-case",
    title: dataOf(shared).case.title ?? "",
    resources: listed,
    tarjih: {
      format: PACKAGE_FORMAT,
      profile: shared.profile,
      schema: shared.schema,
      head: shared.head,
      sums: SUMS,
    },
  };
  const description = new TextEncoder().encode(`${jsonText(manifest, 2)}\n`);
  yield { path: "datapackage.json", content: description };
  sums += `${shared.sha256(description)}  datapackage.json\n`;
  yield { path: SUMS, content: sums };
}

/** A court gets the case whole, what its own list would hide too. */
function dataOf({ data, kept }: SharedCase): DossierInput {
  return kept?.data ?? data;
}

function* resourcesOf(shared: SharedCase): Generator<Resource> {
  const { kept, journal } = shared;
  const data = dataOf(shared);
  for (const lang of ["ar", "en"] as const) {
    const say = messages(lang).custody.package;
    const readme = kept === null ? say.readmeMasked : say.readmeWhole;
    const path = `README.${lang}.txt`;
    const content = `${readme.join("\n")}\n`;
    yield { name: `readme-${lang}`, path, content, format: "txt", mediatype: "text/plain" };
  }
  for (const table of caseTables(data)) {
    const { name } = table;
    const fields = table.columns.map(([column, type]) => ({ name: column, type }));
    const schema = { fields, ...(table.key === null ? {} : { primaryKey: table.key }) };
    const path = `${name}.csv`;
    yield { name, path, content: plainCsvOf(table), format: "csv", mediatype: "text/csv", schema };
  }
  if (kept === null) {
    // Who did what to which report names people and files; the hashes alone still show that nothing was cut off.
    const hashes = journal.map(({ seq, at, action, prev, hash }) => ({
      seq,
      at,
      action,
      prev,
      hash,
    }));
    yield lines("journal", "journal.ndjson", hashes);
    for (const [report, content] of data.texts) {
      const path = `texts/${report}.txt`;
      yield { name: `text-${report}`, path, content, format: "txt", mediatype: "text/plain" };
    }
  } else {
    const rows = kept.tables.find(({ name }) => name === "journal")?.rows ?? [];
    yield lines("journal", "journal.ndjson", rows);
    yield* whole(kept);
  }
}

function* whole(kept: KeptCase): Generator<Resource> {
  for (const { name, rows } of kept.tables) {
    yield lines(`case-${name.replaceAll("_", "-")}`, `case/${name}.ndjson`, rows);
  }
  for (const { sha256, path, bytes } of kept.originals) {
    yield {
      name: `original-${sha256}`,
      path: `originals/${safeName(sha256, path)}`,
      content: bytes(),
      format: /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "",
      mediatype: "application/octet-stream",
    };
  }
}

function lines(name: string, path: string, rows: readonly unknown[]): Resource {
  const content = rows.map((row) => `${jsonText(row)}\n`).join("");
  return { name, path, content, format: "ndjson", mediatype: "application/x-ndjson" };
}
