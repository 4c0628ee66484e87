import { detectLanguage } from "../../report/detect-language.ts";
import type { FindingDraft } from "../../report/finding-draft.ts";
import type { ReportMeta } from "../../report/report-meta.ts";
import type { AdapterResult } from "../archive-adapter.ts";
import { decodeReport } from "../decode-report.ts";
import { articleText, readArticle } from "./article.ts";
import { declaredCharset } from "./declared-charset.ts";
import { isDeep } from "./page-lines.ts";
import { lineOf, openPage } from "./page.ts";
import type { PageElement } from "./page.ts";
import { readPageMeta } from "./page-meta.ts";
import { savedPage } from "./saved-page.ts";
import { withShadows } from "./with-shadows.ts";

/** Reads a page's bytes; a charset that the page does not name itself may have come with it. */
export function readHtml(
  bytes: Uint8Array,
  name: string,
  charsetBeside: string | null = null,
): AdapterResult {
  const decoded = decodeReport(bytes, name, charsetBeside ?? declaredCharset(bytes));
  if (!decoded.ok) return decoded;
  const { charset } = decoded;
  const mime = "text/html";
  const findings: FindingDraft[] = [...decoded.findings];
  if (isDeep(decoded.text, HOPELESS_DEPTH)) return notRead(name);
  try {
    const page = openPage(withShadows(decoded.text));
    const frames = [...page.querySelectorAll("iframe[srcdoc]")].filter(isFrameWithWords).length;
    if (frames > 0) {
      const detail = { name, format: "frames", count: frames };
      findings.push({ code: "parts-not-read", severity: "info", detail });
    }
    const said = readPageMeta(page, savedPage(decoded.text));
    const article = readArticle(page);
    const text = articleText(article, said.title);
    if (!article.found) {
      findings.push({ code: "article-not-found", severity: "warning", detail: { name } });
    }
    return { ok: true, text, meta: withSeenLanguage(said, text), mime, charset, findings };
  } catch {
    return notRead(name);
  }
}

/** Savers of pages keep frames in the page itself: advertisers' and, now and then, the story. */
function isFrameWithWords(frame: PageElement): boolean {
  const words = lineOf(openPage(frame.getAttribute("srcdoc") ?? "").body);
  return words.length >= FRAME_LENGTH;
}

/** A label of an advertiser is shorter. */
const FRAME_LENGTH = 40;

/** Here the parser's stack ends, after half a minute. */
const HOPELESS_DEPTH = 20_000;

function notRead(name: string): AdapterResult {
  const detail = { name, cause: "html" };
  return { ok: false, findings: [{ code: "unreadable-file", severity: "error", detail }] };
}

/**
 * `lang` of a page is the template's word: Arabic articles stand in `lang="en"` pages. It is kept
 * where the text does not contradict it, and it tells Persian from Arabic.
 */
function withSeenLanguage(said: ReportMeta, text: string): ReportMeta {
  const { language, ...rest } = said;
  const seen = detectLanguage(text);
  const keep = seen === "unknown" || seen === "mixed" || (seen === "ar" && language === "other");
  return keep && language !== undefined ? said : { ...rest, language: seen };
}
