import { readMeta } from "../sidecar/read-meta.ts";
import type { AdapterResult, ArchiveAdapter } from "./archive-adapter.ts";
import { decodeReport } from "./decode-report.ts";

/** The block between two `---` lines at the very top. */
const FRONT_MATTER =
  /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)([\s\S]*?(?:\r\n|\r|\n))??(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/u;
/** A rule (`---`) can open a text too; front matter begins with a key or a comment. */
const KEY_OR_COMMENT = /^\s*(?:#|["']?[\p{L}_][\p{L}\p{N}_ -]*["']?\s*:(?:\s|$))/u;

/**
 * Markdown: the report's text is what follows the front matter, to the letter. The marks of Markdown
 * stay: taking them off would part the quoted words from those in the file.
 */
export const markdown: ArchiveAdapter = {
  id: "md",
  version: "1",
  plain: true,
  accepts: (name) => /\.(?:md|markdown)$/iu.test(name),
  read: (bytes, { name }) => Promise.resolve(readMarkdown(bytes, name)),
};

function readMarkdown(bytes: Uint8Array, name: string): AdapterResult {
  const decoded = decodeReport(bytes, name);
  if (!decoded.ok) return decoded;
  const { text, charset, findings } = decoded;
  const mime = "text/markdown";
  const matter = FRONT_MATTER.exec(text);
  const yaml = matter?.[1] ?? "";
  if (matter === null || (yaml.trim() !== "" && !KEY_OR_COMMENT.test(yaml))) {
    return { ok: true, text, meta: {}, mime, charset, findings };
  }
  const read = readMeta(yaml, name, 2);
  return {
    ok: true,
    text: text.slice(matter[0].length),
    meta: read.meta,
    mime,
    charset,
    findings: [...findings, ...read.findings],
  };
}
