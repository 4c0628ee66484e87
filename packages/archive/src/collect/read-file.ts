import { createHash } from "node:crypto";
import { outletIn, publishedIn } from "@tarjih/reading";
import { sha256 } from "../bytes/sha256.ts";
import { adapterFor } from "../formats/adapters.ts";
import { containerFor } from "../formats/containers.ts";
import { dayOfAddress } from "../report/day-of-address.ts";
import { isDeceptiveName } from "../report/deceptive-name.ts";
import { keptProof } from "../proof/read-proofs.ts";
import type { FindingDraft } from "../report/finding-draft.ts";
import { isEmptyText, makeReport, reportId } from "../report/make-report.ts";
import { ofAllParts } from "../report/report-meta.ts";
import { saidOfAll } from "../report/said-of-all.ts";
import type { SaidOfAll } from "../report/said-of-all.ts";
import { HEAD_BYTES, sourceOfBytes, sourceOfFile } from "../unfold/source.ts";
import type { Source } from "../unfold/source.ts";
import { FORMATS } from "../formats/formats.ts";
import { READ_LIMITS } from "../unfold/limits.ts";
import { formatOf, unfold } from "../unfold/unfold.ts";
import type { UnfoldedReport } from "../unfold/unfold.ts";
import { startFile, takePiece } from "../worker/file-contents.ts";
import type { FileContents } from "../worker/file-contents.ts";
import type { Reader } from "../worker/open-reader.ts";
import type { ArchivedContainer, ArchivedReport } from "./collection.ts";
import { MAX_FILE_BYTES } from "./max-file-bytes.ts";
import { readBytes } from "./read-bytes.ts";
import type { SidecarSaid } from "./read-sidecars.ts";
import type { FoundFile } from "./walk-paths.ts";

/** A report whose id does not know yet of others with the same bytes. */
export type DraftReport = ArchivedReport;

/** A finding with the name of the file that it is about. */
export interface FileFinding {
  readonly name: string;
  readonly draft: FindingDraft;
}

/** A file as read: its reports, or findings that say why there is none. */
export interface ReadFile {
  readonly reports: readonly DraftReport[];
  /** Null where the file is a report itself, or nothing came of it. */
  readonly container: ArchivedContainer | null;
  /** Proofs that lie in it. */
  readonly proofs: readonly ArchivedContainer[];
  readonly findings: readonly FileFinding[];
}

/** Reads one file; what `sidecar` says wins over what the file says of itself. */
export async function readFile(
  file: FoundFile,
  sidecar: SidecarSaid,
  reader: Reader,
  ocr = false,
): Promise<ReadFile> {
  const { name } = file;
  const tell = (draft: FindingDraft): ReadFile => unread(name, draft);
  const content = await readBytes(file.absolute, name);
  if (!content.ok) {
    if (content.finding.code !== "too-large") return tell(content.finding);
    const source = await sourceOfFile(name, file.absolute).catch(() => null);
    const isStreamed = source !== null && containerFor(name, source.head)?.streams === true;
    if (!isStreamed) return tell(content.finding);
    const contents = await reader.read({ name, path: file.absolute, ocr });
    return toReadFile({ source, bytes: null }, contents, sidecar);
  }
  return readContent({ name, bytes: content.bytes }, sidecar, reader, ocr);
}

/** A file in memory. `part`: what the file that it was in said of it, of which it is read as a part. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly part?: { readonly adapter: string; readonly charset: string };
}

/** Reads the bytes of a file. */
export async function readContent(
  { name, bytes, part }: FileContent,
  sidecar: SidecarSaid,
  reader: Reader,
  ocr: boolean,
): Promise<ReadFile> {
  const head = bytes.subarray(0, HEAD_BYTES);
  const adapter = adapterFor(name, head, ocr);
  const isContainer = containerFor(name, head) !== null;
  const source = sourceOfBytes(name, bytes);
  if (part !== undefined) {
    const contents = await reader.read({ name, bytes, ocr, ...part });
    return toReadFile({ source, bytes }, contents, sidecar);
  }
  if (!isContainer && adapter === null) {
    return unread(name, unsupported(name));
  }
  const isPlain = !isContainer && adapter?.plain === true;
  const contents = isPlain ? await readHere(source) : await reader.read({ name, bytes, ocr });
  return toReadFile({ source, bytes }, contents, sidecar);
}

/** A file of which nothing came, and why. */
function unread(name: string, draft: FindingDraft): ReadFile {
  return { reports: [], container: null, proofs: [], findings: [{ name, draft }] };
}

/** Decoding alone needs no thread of its own. */
async function readHere(source: Source): Promise<FileContents> {
  const found = startFile(source.name);
  for await (const piece of unfold(source, { formats: FORMATS, limits: READ_LIMITS })) {
    takePiece(found, piece);
  }
  return found;
}

async function toReadFile(
  { source, bytes }: { readonly source: Source; readonly bytes: Uint8Array | null },
  contents: FileContents,
  sidecar: SidecarSaid,
): Promise<ReadFile> {
  const { name } = source;
  const findings: FileFinding[] = [...contents.findings];
  if (isDeceptiveName(name)) {
    findings.push({
      name,
      draft: { code: "deceptive-name", severity: "warning", detail: { name } },
    });
  }
  const parts = contents.reports.some(({ path }) => path !== name);
  let container: ArchivedContainer | null = null;
  if (parts) {
    const hash = bytes === null ? await hashOf(source) : sha256(bytes);
    const { unpackedBy } = contents;
    container = { path: name, sha256: hash, size: source.size, bytes, unpackedBy };
    if (bytes === null) {
      const detail = { name, bytes: source.size, limit: MAX_FILE_BYTES };
      findings.push({ name, draft: { code: "container-not-kept", severity: "warning", detail } });
    }
  }
  const ofAll = saidOfAll(name, ofAllParts(sidecar.meta));
  const described = contents.reports.map((one) => withSaid(one, name, { sidecar, ofAll }));
  const reports = described.map((one) => toReport(one, container));
  findings.push(...ofAll.findings().map((draft) => ({ name, draft })));
  findings.push(...described.flatMap(saidByText));
  findings.push(...withoutReport(source.name, sidecar, contents));
  for (const { report, text } of reports) {
    if (!isEmptyText(text)) continue;
    const detail = { name: report.path };
    findings.push({
      name: report.path,
      draft: { code: "empty-report", severity: "warning", detail },
    });
  }
  const proofs = contents.proofs.map((proof) => keptProof(proof.path, proof.bytes));
  return { reports, container, proofs, findings };
}

/** A report of a file with what was said of it. */
interface Described extends UnfoldedReport {
  readonly isDescribed: boolean;
}

/** What is said of one report wins over all; what is said of all in its file does not win over what it says of itself. */
function withSaid(
  one: UnfoldedReport,
  file: string,
  { sidecar, ofAll }: { readonly sidecar: SidecarSaid; readonly ofAll: SaidOfAll },
): Described {
  const isPart = one.path !== file;
  const said = isPart ? sidecar.parts.get(one.path.slice(file.length))?.meta : sidecar.meta;
  const keys = new Set(Object.keys({ ...(isPart && ofAllParts(sidecar.meta)), ...said }));
  const own = Object.fromEntries(
    Object.entries(one.meta).filter(([key]) => !Object.hasOwn(said ?? {}, key)),
  );
  const meta = isPart ? { ...ofAll.joined(one.path, own), ...said } : { ...one.meta, ...said };
  return { ...one, meta, isDescribed: keys.size > 0 };
}

function toReport(described: Described, container: ArchivedContainer | null): ArchivedReport {
  const { path, text, bytes, mime, charset, adapter, meta } = described;
  const { pages, ocr, forwarded, quoted, message, isDescribed } = described;
  const isPart = container !== null && path !== container.path;
  const report = makeReport(
    { id: reportId(described.sha256), path, sha256: described.sha256 },
    meta,
    text,
    ocr,
  );
  const more = {
    ...(isPart && { container: { path: container.path, sha256: container.sha256 } }),
    ...(pages !== undefined && { pages }),
    ...(forwarded !== undefined && { forwarded }),
    ...(quoted !== undefined && { quoted }),
    ...(message !== undefined && { message }),
  };
  return {
    report: { ...report, ...more },
    text,
    bytes,
    mime,
    charset,
    adapter,
    ...(isDescribed && { described: true }),
  };
}

/** What only the first lines of a text, or its address, say of it is told: what "yesterday" means, and who speaks, hangs on it. */
function saidByText({ path, text, ocr, meta: known }: Described): readonly FileFinding[] {
  const dated = publishedIn(text, ocr);
  const named = (dated?.outlet ?? null) === null && ocr === undefined ? outletIn(text) : null;
  const day = known.published === undefined ? dated?.day : undefined;
  const told = known.outlet === undefined ? (dated?.outlet ?? named?.outlet) : undefined;
  const outlet = told ?? undefined;
  const own = dated ?? named;
  const found: FileFinding[] = [];
  const tell = (detail: FindingDraft["detail"]): void => {
    const said = { name: path, ...detail };
    found.push({ name: path, draft: { code: "said-by-text", severity: "info", detail: said } });
  };
  if (own !== null && (day !== undefined || outlet !== undefined)) {
    tell({
      ...(day !== undefined && { day }),
      ...(outlet !== undefined && { outlet }),
      words: text.slice(own.start, own.end),
    });
  }
  const isFiled = known.published === undefined && dated === null;
  const filed = isFiled ? dayOfAddress(known.url, { text, captured: known.captured }) : null;
  if (filed !== null) tell({ day: filed.day, address: filed.words });
  return found;
}

/** What is said of a report that is not in the file: a typo hides there. */
function withoutReport(
  name: string,
  { parts }: SidecarSaid,
  { reports }: FileContents,
): readonly FileFinding[] {
  const there = new Set(reports.map(({ path }) => path.slice(name.length)));
  return [...parts]
    .filter(([at]) => !there.has(at))
    .map(
      ([
        part,
        {
          name: file,
          at: { line, column },
        },
      ]) => {
        const detail = { name: file, cause: "no-such-report", line, column, value: part };
        return { name, draft: { code: "bad-sidecar", severity: "warning", detail } };
      },
    );
}

async function hashOf(source: Source): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of source.stream()) hash.update(piece);
  return hash.digest("hex");
}

/** A table of claims is no report; whoever put it there is told how it is used. */
function unsupported(name: string): FindingDraft {
  const format = formatOf(name);
  const severity = format === "csv" ? "info" : "warning";
  return { code: "unsupported-format", severity, detail: { name, format } };
}
