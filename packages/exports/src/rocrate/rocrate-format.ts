import { jsonText } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import { annotationsFormat } from "../annotations/annotations-format.ts";
import { bibtexFormat } from "../bibtex/bibtex-format.ts";
import { csvFormat } from "../csv/csv-format.ts";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { geojsonFormat } from "../geojson/geojson-format.ts";
import { provFormat } from "../prov/prov-format.ts";

/** The case as a research object (RO-Crate 1.1): a folder whose every file is described, for repositories of data. */
export const rocrateFormat: ExportFormat = Object.freeze({ id: "rocrate", ending: null, files });

const CONTEXT = "https://w3id.org/ro/crate/1.1/context";
const SPECIFICATION = "https://w3id.org/ro/crate/1.1";

/** What is in the crate: formats that stand for themselves, each with the type of its files. */
const PARTS: readonly ExportFormat[] = [
  csvFormat,
  annotationsFormat,
  bibtexFormat,
  geojsonFormat,
  provFormat,
];

const MEDIA: Readonly<Record<string, string>> = {
  csv: "text/csv",
  txt: "text/plain",
  bib: "application/x-bibtex",
  geojson: "application/geo+json",
  jsonld: "application/ld+json",
  json: "application/json",
};

interface Listed {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

function* files(shared: SharedCase): Generator<ExportFile> {
  const listed: Listed[] = [];
  for (const format of PARTS) {
    for (const { path, content } of format.files(shared)) {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      listed.push({ path, size: bytes.length, sha256: shared.sha256(bytes) });
      yield { path, content };
    }
  }
  const content = `${jsonText(metadata(shared, listed), 2)}\n`;
  yield { path: "ro-crate-metadata.json", content };
}

function metadata({ data, worked, name, profile }: SharedCase, listed: readonly Listed[]): unknown {
  const say = messages(data.lang).exports.crate;
  const { program, case: info } = data;
  const [event] = info.events;
  return {
    "@context": CONTEXT,
    "@graph": [
      {
        "@id": "ro-crate-metadata.json",
        "@type": "CreativeWork",
        conformsTo: { "@id": SPECIFICATION },
        about: { "@id": "./" },
      },
      {
        "@id": "./",
        "@type": "Dataset",
        name: info.title ?? name,
        description: say.description(data.weighing.reports.length, data.weighing.questions.length),
        datePublished: worked.slice(0, 10),
        inLanguage: data.lang,
        license: { "@id": "#rights" },
        ...(event.start === null
          ? {}
          : { temporalCoverage: `${event.start}/${event.end ?? ".."}` }),
        hasPart: listed.map(({ path }) => ({ "@id": idOf(path) })),
        mentions: [{ "@id": "#made" }],
      },
      { "@id": "#rights", "@type": "CreativeWork", name: say.rightsName, description: say.rights },
      {
        "@id": "#program",
        "@type": "SoftwareApplication",
        name: program.name,
        softwareVersion: program.version,
        version: program.version,
      },
      {
        "@id": "#made",
        "@type": "CreateAction",
        name: say.made(profile),
        endTime: worked,
        instrument: { "@id": "#program" },
        result: { "@id": "./" },
      },
      ...listed.map(({ path, size, sha256 }) => ({
        "@id": idOf(path),
        "@type": "File",
        name: path,
        contentSize: String(size),
        encodingFormat: MEDIA[path.split(".").at(-1) ?? ""] ?? "application/octet-stream",
        sha256,
      })),
    ],
  };
}

/** A path as the address that it is: parts encoded, slashes not. */
function idOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
