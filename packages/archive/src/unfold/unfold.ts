import type { ReportContainer, ReportMessage } from "@tarjih/reading";
import { sha256 } from "../bytes/sha256.ts";
import type { AdapterText, ArchiveAdapter } from "../formats/archive-adapter.ts";
import type { ContainerAdapter, Member } from "../formats/container-adapter.ts";
import type { Formats } from "../formats/formats.ts";
import type { FindingDraft } from "../report/finding-draft.ts";
import { META_KEYS, ofAllParts } from "../report/report-meta.ts";
import type { ReportMeta } from "../report/report-meta.ts";
import { saidOfAll } from "../report/said-of-all.ts";
import type { SaidOfAll } from "../report/said-of-all.ts";
import { isProof } from "../proof/check-proof.ts";
import { REPORT_BYTES } from "./limits.ts";
import type { ReadLimits } from "./limits.ts";
import { checkWithin } from "./proofs-within.ts";
import type { ProofWithin } from "./proofs-within.ts";
import { HEAD_BYTES, sourceOfBytes } from "./source.ts";
import type { Source } from "./source.ts";

/** Which adapter did something, so that it can be done again. */
export type AdapterRef = Readonly<Pick<ArchiveAdapter, "id" | "version">>;

/** A report as it comes out of a file: `container` is told by who knows the file's hash. */
export interface UnfoldedReport extends Omit<AdapterText, "ok" | "findings"> {
  /** The file's path and what follows it for a part of it: `export.zip!/chat.txt#12`. */
  readonly path: string;
  readonly sha256: ReportContainer["sha256"];
  readonly bytes: Uint8Array;
  readonly adapter: AdapterRef;
  readonly message?: ReportMessage;
}

/** What comes out of a file, in its order. */
export type Unfolded =
  /** The file, or a part of it, is a container; told before anything else of it. */
  | { readonly kind: "container"; readonly adapter: AdapterRef }
  /** Reading of one part begins, and is done. */
  | { readonly kind: "begin"; readonly path: string }
  | { readonly kind: "end" }
  | { readonly kind: "report"; readonly report: UnfoldedReport }
  /** A proof that lies in a container beside the file that it is of; what became of it is a finding. */
  | { readonly kind: "proof"; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: "finding"; readonly name: string; readonly draft: FindingDraft };

/** What `unfold` is told beside the file. */
export interface UnfoldOptions {
  readonly formats: Formats;
  readonly limits: ReadLimits;
  /** Parts that are passed over: they were read, or stopped, before. */
  readonly skip?: number;
  /** Id of the adapter that reads the file as one report, whatever it is called. */
  readonly adapter?: string | null;
  /** Letters in pictures are recognised too. */
  readonly ocr?: boolean;
  /** The charset that came with the file. */
  readonly charset?: string | null;
}

/** Everything in a file: the report that it is, or all that it holds, containers within it too. */
export async function* unfold(source: Source, options: UnfoldOptions): AsyncGenerator<Unfolded> {
  const run: Run = { ...options, skip: options.skip ?? 0, part: 0, output: 0, stopped: null };
  const forced = options.adapter ?? null;
  const container = forced === null ? containerOf(source, run) : null;
  if (container === null) {
    const bytes = await source.bytes();
    const { charset } = options;
    const beside = charset === undefined || charset === null ? {} : { charset };
    const member = { at: "", bytes, adapter: forced, meta: {}, ...beside };
    yield* readPart(member, source.name, saidOfAll(source.name, {}), run);
  } else yield* open(container, source, run, { depth: 1, meta: {} });
  if (run.stopped !== null) yield stopFinding(run.stopped, run.limits);
}

interface Run extends UnfoldOptions {
  readonly skip: number;
  part: number;
  output: number;
  stopped: Stopped | null;
}

/** Where too much came out of a file, and how many of its reports were left from there on. */
interface Stopped {
  readonly path: string;
  readonly left: number;
  /** There may be more, which were not counted. */
  readonly isMore: boolean;
}

function stopFinding({ path, left, isMore }: Stopped, { outputBytes }: ReadLimits): Unfolded {
  const counted = isMore ? { least: left } : { left };
  const detail = { name: path, cause: "output", limit: outputBytes, ...counted };
  return {
    kind: "finding",
    name: path,
    draft: { code: "reading-stopped", severity: "error", detail },
  };
}

const refOf = ({ id, version }: AdapterRef): AdapterRef => ({ id, version });

function containerOf({ name, head }: Source, { formats }: Run): ContainerAdapter | null {
  return formats.containers.find((container) => container.accepts(name, head)) ?? null;
}

/** Where a container lies: how deep, and what is said of all that is in it. */
interface Within {
  readonly depth: number;
  readonly meta: ReportMeta;
}

async function* open(
  container: ContainerAdapter,
  source: Source,
  run: Run,
  { depth, meta }: Within,
): AsyncGenerator<Unfolded> {
  yield { kind: "container", adapter: refOf(container) };
  const { name } = source;
  const unread = new Map<string, number>();
  const proofs: ProofWithin[] = [];
  const ofAll = saidOfAll(name, meta);
  for await (const piece of container.unpack(source, run.limits)) {
    if (run.stopped !== null) {
      // To count what a stream still holds it would have to be unpacked.
      if (container.streams === true) run.stopped = { ...run.stopped, isMore: true };
      if (container.streams === true) break;
      if (piece.kind === "member") run.stopped = { ...run.stopped, left: run.stopped.left + 1 };
      continue;
    }
    if (piece.kind === "finding") yield { kind: "finding", name, draft: piece.draft };
    else if (piece.kind === "unread") count(unread, piece.format);
    else {
      const { member } = piece;
      const part = sourceOfBytes(name + member.at, member.bytes);
      const inner = member.adapter === null ? containerOf(part, run) : null;
      if (inner !== null && depth >= run.limits.depth) {
        const detail = { name, part: member.at, cause: "too-deep", limit: run.limits.depth };
        const draft = { code: "part-not-read", severity: "warning", detail } as const;
        yield { kind: "finding", name, draft };
      } else if (inner !== null) {
        const within = { ...meta, ...ofAllParts(member.meta) };
        yield* open(inner, part, run, { depth: depth + 1, meta: within });
      } else if (member.adapter === null && isProof(member.at)) {
        proofs.push({ at: member.at, bytes: member.bytes });
        yield { kind: "proof", path: part.name, bytes: member.bytes };
      } else if (member.adapter === null && adapterOf(part.name, part.head, null, run) === null) {
        const format = formatOf(part.name);
        if (isTable(format)) yield { kind: "finding", name: part.name, draft: notRead(part.name) };
        else count(unread, format);
      } else yield* readPart(member, name, ofAll, run);
    }
  }
  for (const draft of ofAll.findings()) yield { kind: "finding", name, draft };
  for (const { path, draft } of await checkWithin(container, source, proofs, run.limits)) {
    yield { kind: "finding", name: path, draft };
  }
  for (const [format, parts] of [...unread].toSorted()) {
    const detail = { name, format, count: parts };
    yield {
      kind: "finding",
      name,
      draft: { code: "parts-not-read", severity: "info", detail },
    };
  }
}

async function* readPart(
  member: Member,
  within: string,
  ofAll: SaidOfAll,
  run: Run,
): AsyncGenerator<Unfolded> {
  run.part += 1;
  if (run.part <= run.skip) return;
  const path = within + member.at;
  yield { kind: "begin", path };
  const { bytes } = member;
  const adapter = adapterOf(path, bytes.subarray(0, HEAD_BYTES), member.adapter, run);
  if (adapter === null) {
    yield { kind: "finding", name: path, draft: notRead(path) };
  } else {
    const read = await adapter.read(bytes, {
      name: path,
      charset: member.charset,
      ocr: run.ocr === true,
    });
    for (const draft of read.findings) yield { kind: "finding", name: path, draft };
    if (read.ok) {
      run.output += bytes.length + read.text.length + REPORT_BYTES;
      if (run.output > run.limits.outputBytes) run.stopped = { path, left: 1, isMore: false };
      else {
        const made = await madeBy(adapter, read);
        const meta = ofAll.joined(path, { ...read.meta, ...member.meta });
        yield { kind: "report", report: reportOf({ ...member, meta }, path, made, read) };
      }
    }
  }
  yield { kind: "end" };
}

/** A part that no adapter reads, by its name. */
function notRead(name: string): FindingDraft {
  return {
    code: "unsupported-format",
    severity: "warning",
    detail: { name, format: formatOf(name) },
  };
}

/** Tables may hold what somebody counted: they are named, and not just counted among the pictures. */
function isTable(format: string): boolean {
  return ["csv", "xlsx", "ods", "xls"].includes(format);
}

/** The adapter that made a text; of one in which letters were recognised, its version names what recognised them. */
async function madeBy(adapter: ArchiveAdapter, read: AdapterText): Promise<AdapterRef> {
  // Letters of a layer that another program laid have no known sureness.
  const isOwn = read.ocr?.some(({ confidence }) => confidence !== null) === true;
  if (!isOwn) return refOf(adapter);
  const { recogniser } = await import("../formats/ocr/recogniser.ts");
  return { id: adapter.id, version: `${adapter.version} (${recogniser()})` };
}

function reportOf(
  member: Member,
  path: string,
  adapter: AdapterRef,
  read: AdapterText,
): UnfoldedReport {
  const { bytes, forwarded = read.forwarded, quoted = read.quoted } = member;
  return {
    mime: read.mime,
    charset: read.charset,
    ...(read.pages !== undefined && { pages: read.pages }),
    ...(read.ocr !== undefined && { ocr: read.ocr }),
    // Half a character (`&#xD83D;`, a cut emoji) has no form in UTF-8: it would come back as another one.
    text: read.text.toWellFormed(),
    meta: wellFormed(member.meta),
    ...(forwarded !== undefined && { forwarded }),
    ...(quoted !== undefined && { quoted }),
    ...(member.message !== undefined && { message: member.message }),
    path,
    sha256: sha256(bytes),
    bytes,
    adapter,
  };
}

function wellFormed(meta: ReportMeta): ReportMeta {
  const said = new Map<string, string>();
  for (const key of META_KEYS) {
    const value = meta[key];
    if (value !== undefined) said.set(key, value.toWellFormed());
  }
  return { ...meta, ...Object.fromEntries(said) };
}

function adapterOf(
  name: string,
  head: Uint8Array,
  forced: string | null,
  { formats, ocr }: Run,
): ArchiveAdapter | null {
  return (
    formats.adapters.find((one) =>
      forced === null
        ? (ocr === true || one.ocr !== true) && one.accepts(name, head)
        : one.id === forced,
    ) ?? null
  );
}

/** The end of a name after its last dot, in small letters; "" where it has none. */
export function formatOf(name: string): string {
  return /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
