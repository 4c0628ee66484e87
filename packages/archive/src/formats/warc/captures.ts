import { isoDate } from "../../report/iso-date.ts";
import type { ContainerLimits, Unpacked } from "../container-adapter.ts";
import { extensionOf } from "../media-types.ts";
import { isAsDigest } from "./block-digest.ts";
import { answerHead, bodyOf } from "./http-answer.ts";
import { warcRecords } from "./warc-records.ts";
import type { WarcRecord } from "./warc-records.ts";

/** Which captures of a web archive are reports. */
export interface CaptureOptions {
  /** Path of the archive. */
  readonly name: string;
  readonly limits: ContainerLimits;
  /** Stands between the archive's path and the number of a page. */
  readonly within: string;
  /** Addresses that count as pages; null where the archive does not say. Those that come are taken out of it. */
  readonly pages: { readonly has: (url: string) => boolean } | null;
  readonly onPage: (url: string) => void;
}

/** Records that a crawler keeps about its own run (wget's log and arguments), or made of a page (`urn:text:`). */
const OWN_RECORD = /^(?:metadata|urn):/iu;

/** Enough for the head of an answer. */
const HEAD_BYTES = 64 * 1024;

/** Pages and documents of a web archive, in its order; pictures, scripts, moves and errors are counted. */
export async function* captures(
  stream: AsyncIterable<Uint8Array>,
  options: CaptureOptions,
): AsyncGenerator<Unpacked> {
  let number = 0;
  try {
    for await (const record of warcRecords(stream)) {
      const type = record.fields.get("warc-type") ?? "";
      if (type === "revisit") yield { kind: "unread", format: "revisit" };
      if (type !== "response" && type !== "resource") continue;
      number += 1;
      yield* captureOf(record, number, options);
    }
  } catch {
    const { name } = options;
    const detail = { name, part: `${options.within}#${number}`, cause: "cut" };
    yield { kind: "finding", draft: { code: "part-not-read", severity: "warning", detail } };
  }
}

async function* captureOf(
  { fields, length, read }: WarcRecord,
  number: number,
  { name, limits, within, pages, onPage }: CaptureOptions,
): AsyncGenerator<Unpacked> {
  const url = (fields.get("warc-target-uri") ?? "").replace(/^<|>$/gu, "");
  const isWeb = /^https?:\/\//iu.test(url);
  const head = await read(HEAD_BYTES);
  const answer = fields.get("warc-type") === "response" ? await answerHead(head) : null;
  const declared =
    (answer === null ? fields : answer.fields).get("content-type") ?? htmlAt(head, answer?.length);
  const kind = kindOf(declared, url, fields.get("warc-resource-type"));
  if (answer !== null && (answer.status < 200 || answer.status > 299)) {
    yield { kind: "unread", format: "web-errors" };
    return;
  }
  if (kind === null || OWN_RECORD.test(url) || (pages !== null && !pages.has(url))) {
    yield { kind: "unread", format: "web-parts" };
    return;
  }
  onPage(url);
  const refuse = (cause: string): Unpacked => ({
    kind: "finding",
    draft: { code: "part-not-read", severity: "warning", detail: { name, part: url, cause } },
  });
  if (length > limits.partBytes) {
    yield refuse("too-large");
    return;
  }
  const block = Buffer.concat([head, await read(length)]);
  // Half a page can end in half a number.
  if (block.length < length) throw new RangeError("cut off");
  const raw = block.subarray(answer?.length ?? 0);
  const body = bodyOf(raw, answer?.fields ?? new Map(), limits.partBytes);
  if (typeof body === "string") {
    yield refuse(body);
    return;
  }
  const charset = /charset\s*=\s*"?([a-z0-9._-]+)/iu.exec(declared)?.[1];
  const captured = isoDate(fields.get("warc-date") ?? "");
  const member = {
    at: `${within}!/${number}.${kind}`,
    bytes: Uint8Array.from(body),
    adapter: null,
    meta: { ...(isWeb && { url }), ...(captured !== null && { captured }) },
    ...(charset !== undefined && { charset }),
  };
  yield { kind: "member", member };
  if (isAsDigest(block, fields.get("warc-block-digest")) !== false) return;
  const detail = { name, of: name, kind: "warc", cause: "other-record", part: url };
  yield { kind: "finding", draft: { code: "proof-fails", severity: "error", detail } };
}

/** A server may say no kind: a page says by its first tag that it is one. */
function htmlAt(head: Uint8Array, from = 0): string {
  const start = Buffer.from(head.subarray(from, from + 200)).toString("latin1");
  return /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|head|body)\b/iu.test(start)
    ? "text/html"
    : "";
}

/** The extension of what may be a report; null for a picture, a script, a frame. */
function kindOf(declared: string, url: string, resource: string | undefined): string | null {
  if (resource !== undefined && !/^(?:document|page)$/iu.test(resource)) return null;
  const [mime = ""] = declared.toLowerCase().split(";");
  const path = url.split(/[?#]/u)[0] ?? "";
  if (mime.trim() === "text/plain" && !/(?<!\/robots)\.te?xt$/iu.test(path)) return null;
  if (mime.trim() === "application/octet-stream" && /\.pdf$/iu.test(path)) return "pdf";
  return extensionOf(mime.trim());
}
