import { validateFileName } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import { decodeBytes } from "../../bytes/decode-bytes.ts";
import { casePaper, isCaseNote, sidecarNames } from "../../collect/case-papers.ts";
import { isDeceptiveName } from "../../report/deceptive-name.ts";
import type { FindingDraft } from "../../report/finding-draft.ts";
import type { ReportMeta } from "../../report/report-meta.ts";
import { readMeta } from "../../sidecar/read-meta.ts";
import type { Source } from "../../unfold/source.ts";
import type { ContainerLimits, Unpacked } from "../container-adapter.ts";
import { savedPageOf } from "../html/saved-folder.ts";
import { archiveOf, hasUnreadWords } from "../tweets/archive-part.ts";
import { accountFileOf, accountName } from "../tweets/account-name.ts";
import { inflate, openZip } from "./open-zip.ts";
import type { ZipEntry } from "./open-zip.ts";

/** The files of a zip, one by one, with what their sidecars in it say. Nothing is written anywhere. */
export async function* unpackZip(
  source: Source,
  limits: ContainerLimits,
): AsyncGenerator<Unpacked> {
  const { name } = source;
  const tell = (code: FindingDraft["code"], detail: FindingDraft["detail"]): Unpacked => ({
    kind: "finding",
    draft: {
      code,
      severity: code === "unreadable-file" ? "error" : "warning",
      detail: { name, ...detail },
    },
  });
  const zip = await openZip(source);
  if (zip === null) {
    yield tell("unreadable-file", { cause: "zip" });
    return;
  }
  const { file, entries, whole } = zip;
  try {
    if (!whole) yield tell("part-not-read", { cause: "list-broken" });
    const sidecars = await readSidecars(file, entries);
    for (const draft of sidecars.findings(name)) yield { kind: "finding", draft };
    const accounts = await readAccounts(file, entries);
    const names = new Set(entries.map((one) => one.name));
    let inflated = 0;
    for (const { name: part, entry } of entries) {
      if (part.endsWith("/") || isFurniture(part) || isCaseNote(part, names)) continue;
      if (savedPageOf(part, (one) => names.has(one)) !== null) {
        yield { kind: "unread", format: "web-parts" };
        continue;
      }
      if (hasUnreadWords(part, (one) => names.has(one))) {
        yield tell("unsupported-format", { name: `${name}!/${part}`, format: "js" });
        continue;
      }
      if (archiveOf(part, (one) => names.has(one)) !== null) {
        yield { kind: "unread", format: "x-archive" };
        continue;
      }
      if (isDeceptiveName(part)) yield tell("deceptive-name", { part });
      const refusal = refusalOf(part, entry);
      const bytes = refusal ?? (await inflate(file, entry, limits.partBytes));
      if (typeof bytes === "string") {
        yield tell("part-not-read", { part, cause: bytes });
        continue;
      }
      inflated += bytes.length;
      if (inflated > limits.outputBytes) {
        yield tell("reading-stopped", { cause: "output", limit: limits.outputBytes });
        return;
      }
      const meta = { ...accounts.get(accountFileOf(part) ?? ""), ...sidecars.of(part) };
      yield { kind: "member", member: { at: `!/${part}`, bytes, adapter: null, meta } };
    }
  } finally {
    file.close();
  }
}

/** What archives hold beside what people put in, and papers of a case, which count only in a folder. */
function isFurniture(part: string): boolean {
  const last = part.slice(part.lastIndexOf("/") + 1);
  const paper = casePaper(last);
  // A proof is given out with the files: it is checked against the one that it is of.
  const isPaper = paper !== null && paper !== "proof";
  return part.startsWith("__MACOSX/") || last.startsWith(".") || isPaper;
}

const LINK_TYPE = 0o12;

/**
 * Words that people write, tables and logs too, are packed to a third or a twentieth. What comes to more than eight megabytes out of less than a
 * hundredth of it is one line again and again, made to fill a memory: reading it takes minutes, and it would crowd out honest reports.
 */
const BLOWN_UP = 100;
const BLOWN_UP_BYTES = 8 * 1024 * 1024;

function refusalOf(part: string, entry: Entry): string | null {
  if (validateFileName(part) !== null) return "path";
  // The upper half holds the file mode of Unix; a link's content is a path, not a report.
  if (((entry.externalFileAttributes >>> 28) & 0o17) === LINK_TYPE) return "link";
  if (entry.isEncrypted()) return "encrypted";
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > BLOWN_UP_BYTES && uncompressedSize > compressedSize * BLOWN_UP)
    return "blown-up";
  return null;
}

/** Whose posts an archive of X holds, by the path of the file that says it. */
async function readAccounts(
  file: ZipFile,
  entries: readonly ZipEntry[],
): Promise<ReadonlyMap<string, ReportMeta>> {
  const wanted = new Set(entries.map(({ name }) => accountFileOf(name)));
  const found = new Map<string, ReportMeta>();
  for (const { name, entry } of entries) {
    if (!wanted.has(name) || refusalOf(name, entry) !== null) continue;
    const bytes = await inflate(file, entry, SIDECAR_BYTES);
    const outlet = typeof bytes === "string" ? null : accountName(bytes);
    if (outlet !== null) found.set(name, { outlet });
  }
  return found;
}

interface ZipSidecars {
  readonly of: (part: string) => ReportMeta;
  readonly findings: (name: string) => readonly FindingDraft[];
}

/** A sidecar is a few lines. */
const SIDECAR_BYTES = 64 * 1024;

async function readSidecars(file: ZipFile, entries: readonly ZipEntry[]): Promise<ZipSidecars> {
  const texts = new Map<string, string>();
  for (const { name, entry } of entries) {
    if (casePaper(name.slice(name.lastIndexOf("/") + 1)) !== "sidecar") continue;
    if (refusalOf(name, entry) !== null) continue;
    const bytes = await inflate(file, entry, SIDECAR_BYTES);
    const decoded = typeof bytes === "string" ? null : decodeBytes(bytes);
    if (decoded?.kind === "text") texts.set(name, decoded.text);
  }
  const read = new Map([...texts].map(([name, text]) => [name, readMeta(text, name)]));
  return {
    of: (part) =>
      sidecarNames(part)
        .map((name) => read.get(name)?.meta ?? {})
        .reduceRight<ReportMeta>((all, meta) => ({ ...all, ...meta }), {}),
    findings: (zip) =>
      [...texts].flatMap(([name, text]) => readMeta(text, `${zip}!/${name}`).findings),
  };
}
