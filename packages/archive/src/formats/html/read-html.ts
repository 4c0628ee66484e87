import { detectLanguage } from "../../report/detect-language.ts";
import type { FindingDraft } from "../../report/finding-draft.ts";
import type { ReportMeta } from "../../report/report-meta.ts";
import type { AdapterResult } from "../archive-adapter.ts";
import { decodeReport } from "../decode-report.ts";
import { articleText, readArticle } from "./article.ts";
import { declaredCharset } from "./declared-charset.ts";
import { isDeep } from "./page-lines.ts";
import { openPage } from "./page.ts";
import { readPageMeta } from "./page-meta.ts";
import { savedPage } from "./saved-page.ts";

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
    const page = openPage(decoded.text);
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
