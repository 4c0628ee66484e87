import type { AdapterResult, ArchiveAdapter } from "./archive-adapter.ts";
import { decodeReport } from "./decode-report.ts";
import { chatUnread } from "./whatsapp/chat-unread.ts";

/** `.txt`, `.text`, no extension, or a "last part" that is only digits (`report.2031-04-12`). */
const NAME = /(?:\.te?xt|(?:^|\/)[^./]+|\.[\d-]+)$/iu;

/** Plain text: the report's text is the file's content, unchanged, with BOM and line ends. */
export const plainText: ArchiveAdapter = {
  id: "txt",
  version: "1",
  plain: true,
  accepts: (name) => NAME.test(name),
  read: (bytes, { name, charset }) => Promise.resolve(readPlain(bytes, name, charset ?? null)),
};

function readPlain(bytes: Uint8Array, name: string, beside: string | null): AdapterResult {
  const decoded = decodeReport(bytes, name, beside);
  if (!decoded.ok) return decoded;
  const { text, charset } = decoded;
  const findings = [...decoded.findings, ...chatUnread(text, name)];
  return { ok: true, text, meta: {}, mime: "text/plain", charset, findings };
}
