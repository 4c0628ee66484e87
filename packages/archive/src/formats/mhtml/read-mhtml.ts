import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { isoDate } from "../../report/iso-date.ts";
import type { ReportMeta } from "../../report/report-meta.ts";
import type { AdapterResult } from "../archive-adapter.ts";
import { largePictures } from "../html/page-pictures.ts";
import { readHtml } from "../html/read-html.ts";
import { withPictures } from "../office/pictures-of.ts";

/** The page of an MHTML file with the address and the time at which it was saved. */
export async function readMhtml(
  bytes: Uint8Array,
  name: string,
  ocr = false,
): Promise<AdapterResult> {
  const parts = await partsOf(bytes);
  const page = parts?.attachments.find(({ mimeType }) => PAGES.has(mimeType));
  if (parts === null || page === undefined || typeof page.content === "string") {
    const detail = { name, cause: "mhtml" };
    return { ok: false, findings: [{ code: "unreadable-file", severity: "error", detail }] };
  }
  const raw = Buffer.from(bytes).toString("latin1");
  const read = readHtml(new Uint8Array(page.content), name, charsetOfPage(raw));
  if (!read.ok) return read;
  const head = (key: string): string | undefined =>
    parts.headers.find((one) => one.key === key)?.value;
  const url = head("snapshot-content-location") ?? head("content-location") ?? placeOfPage(raw);
  const captured = isoDate(head("date") ?? "");
  // Scrapbooks are saved pages of a disk, too: such an address leads nowhere else.
  const isWeb = url !== undefined && /^https?:\/\//iu.test(url);
  const meta: ReportMeta = {
    ...(isWeb && { url }),
    ...read.meta,
    ...(captured !== null && { captured }),
  };
  const pictures = parts.attachments.flatMap(({ mimeType, content }) =>
    mimeType.startsWith("image/") && typeof content !== "string" ? new Uint8Array(content) : [],
  );
  const whole = { ...read, meta, mime: "multipart/related" };
  return withPictures(whole, largePictures(pictures, ocr), name);
}

const PAGES: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml"]);

/**
 * Every part as bytes: the library would make text of the page, by a charset that the part seldom names
 * and the page does. A part that is an attachment is left as it is.
 */
async function partsOf(bytes: Uint8Array): Promise<Email | null> {
  const raw = Buffer.from(bytes).toString("latin1");
  const boundary = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*?boundary="?([^"\r\n;]+)/imu.exec(
    raw,
  )?.[1];
  const marked =
    boundary === undefined
      ? `Content-Disposition: attachment\r\n${raw}`
      : raw.replaceAll(
          new RegExp(`^--${RegExp.escape(boundary)}[ \\t]*\\r?\\n`, "gmu"),
          (line) => `${line}Content-Disposition: attachment\r\n`,
        );
  try {
    return await PostalMime.parse(Buffer.from(marked, "latin1"), { forceRfc822Attachments: true });
  } catch {
    return null;
  }
}

/** The head of the first page among the parts; null where there is none. */
function headOfPage(raw: string): string | null {
  const at = raw.search(/^content-type:[ \t]*(?:text\/html|application\/xhtml\+xml)/imu);
  if (at < 0) return null;
  const from = Math.max(raw.lastIndexOf("\n\n", at), raw.lastIndexOf("\n--", at), 0);
  const end = raw.slice(at).search(/\r?\n\r?\n/u);
  return raw.slice(from, end < 0 ? raw.length : at + end);
}

function charsetOfPage(raw: string): string | null {
  const label = /charset="?([a-z0-9._-]+)/iu.exec(headOfPage(raw) ?? "")?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function placeOfPage(raw: string): string | undefined {
  return /^content-location:[ \t]*(\S+)/imu.exec(headOfPage(raw) ?? "")?.[1];
}
