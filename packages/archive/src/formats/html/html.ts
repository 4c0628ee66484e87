import { detectLanguage } from "../../report/detect-language.ts";
import type { FindingDraft } from "../../report/finding-draft.ts";
import type { ReportMeta } from "../../report/report-meta.ts";
import type { ArchiveAdapter } from "../archive-adapter.ts";
import { decodeReport } from "../decode-report.ts";
import { articleText, readArticle } from "./article.ts";
import { declaredCharset } from "./declared-charset.ts";
import { openPage } from "./page.ts";
import { readPageMeta } from "./page-meta.ts";

const NAME = /\.(?:html?|xhtml)$/iu;
const BARE_NAME = /(?:^|\/)[^./]+$/u;
const DOCTYPE = /^\s*(?:<!doctype html|<html)/iu;

/**
 * Saved news pages: the article alone. The report's text is the headline (where the article does
 * not already open with it) and the article's paragraphs, parted by an empty line; it is made from
 * the page, so its offsets do not lead into the file.
 */
export const html: ArchiveAdapter = {
  id: "html",
  version: "1",
  accepts(name, bytes) {
    if (NAME.test(name)) return true;
    // A page saved without an extension.
    return BARE_NAME.test(name) && DOCTYPE.test(new TextDecoder().decode(bytes.subarray(0, 256)));
  },
  read(bytes, { name }) {
    const decoded = decodeReport(bytes, name, declaredCharset(bytes));
    if (!decoded.ok) return decoded;
    const { charset } = decoded;
    const mime = "text/html";
    const findings: FindingDraft[] = [...decoded.findings];
    try {
      const page = openPage(decoded.text);
      const said = readPageMeta(page);
      const article = readArticle(page);
      const text = articleText(article, said.title);
      if (!article.found) {
        findings.push({ code: "article-not-found", severity: "warning", detail: { name } });
      }
      return { ok: true, text, meta: withSeenLanguage(said, text), mime, charset, findings };
    } catch {
      // A page of a hundred thousand nested elements ends the parser's stack.
      const detail = { name, cause: "html" };
      return { ok: false, findings: [{ code: "unreadable-file", severity: "error", detail }] };
    }
  },
};

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
