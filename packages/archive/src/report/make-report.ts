import {
  outletIn,
  publishedIn,
  type OcrPassage,
  type PublishedDay,
  type Report,
} from "@tarjih/reading";
import { sha256 } from "../bytes/sha256.ts";
import { dayOfAddress } from "./day-of-address.ts";
import { detectLanguage } from "./detect-language.ts";
import type { ReportMeta } from "./report-meta.ts";

/** Hex digits of the hash in a report's id: no two of a million reports are likely to share them. */
const ID_DIGITS = 12;

/** Id of the report that bytes with this hash make. */
export function reportId(hash: string): string {
  return `r${hash.slice(0, ID_DIGITS)}`;
}

/** True where a text has no letter: nothing, white space, marks or diacritics alone. */
export function isEmptyText(text: string): boolean {
  return !/\p{L}/u.test(text);
}

/** A report of its parts; what `meta` leaves unsaid is null, the language is detected, and outlet and day are those of its first lines, the day else that of its address. */
export function makeReport(
  identity: Pick<Report, "id" | "path" | "sha256">,
  meta: ReportMeta,
  text: string,
  ocr?: readonly OcrPassage[],
): Report {
  const isAsked = meta.published === undefined || meta.outlet === undefined;
  const own = isAsked ? publishedIn(text, ocr) : null;
  const outlet = meta.outlet ?? own?.outlet ?? (ocr === undefined ? outletIn(text)?.outlet : null);
  return {
    type: "report",
    id: identity.id,
    path: identity.path,
    sha256: identity.sha256,
    lang: meta.language ?? detectLanguage(text),
    outlet: outlet ?? null,
    author: meta.author ?? null,
    url: meta.url ?? null,
    published:
      meta.published ??
      timeOf(own) ??
      dayOfAddress(meta.url, { text, captured: meta.captured })?.day ??
      null,
    captured: meta.captured ?? null,
    title: meta.title ?? null,
    text_sha256: sha256(text),
    length: text.length,
    ...(ocr !== undefined && { ocr }),
    ...(meta.warnings !== undefined && meta.warnings.length > 0 && { warnings: meta.warnings }),
  };
}

/** The day that a text gives itself, with the hour beside it. */
function timeOf(own: PublishedDay | null): string | null {
  if (own === null) return null;
  return own.hour === undefined ? own.day : `${own.day}T${own.hour}`;
}
