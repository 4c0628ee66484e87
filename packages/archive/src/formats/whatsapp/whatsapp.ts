import { decodeBytes } from "../../bytes/decode-bytes.ts";
import type { ArchiveAdapter } from "../archive-adapter.ts";
import type { ContainerAdapter } from "../container-adapter.ts";
import { decodeReport } from "../decode-report.ts";
import { messagesOf, bodyOf } from "./messages-of.ts";
import { messageHead } from "./message-head.ts";
import { ownWords } from "./program-line.ts";

const NAMED = /(?:^|[/!])(?:_chat|[^/]*(?:whatsapp|واتساب|واتس آب)[^/]*)\.txt$/iu;

/** Exports of WhatsApp chats, in any of the forms that phones write; each message is a report. */
export const whatsapp: ContainerAdapter = {
  id: "whatsapp",
  version: "6",
  accepts: (name, head) => /\.txt$/iu.test(name) && isExport(name, headText(head)),
  async *unpack(source) {
    const decoded = decodeReport(await source.bytes(), source.name);
    for (const draft of decoded.findings) yield { kind: "finding", draft };
    if (!decoded.ok) return;
    yield* messagesOf(decoded.text, source.name);
  },
};

/** One message of a chat: its bytes are its lines in the export, its text what follows the head. */
export const whatsappMessage: ArchiveAdapter = {
  id: "whatsapp",
  version: "4",
  accepts: () => false,
  read(bytes, { name }) {
    const decoded = decodeReport(bytes, name);
    if (!decoded.ok) return Promise.resolve(decoded);
    const { text, charset, findings } = decoded;
    const body = ownWords(bodyOf(text));
    const meta = {};
    return Promise.resolve({ ok: true, text: body, meta, mime: "text/plain", charset, findings });
  },
};

/** Some of the first bytes as text, whatever charset an editor saved them in, and no cut character at their end. */
function headText(head: Uint8Array): string {
  const end = head.lastIndexOf(0x0a);
  const lines =
    end > 0 && head.length >= 4096 ? head.subarray(0, end + (head[1] === 0 ? 2 : 1)) : head;
  const decoded = decodeBytes(lines);
  return decoded.kind === "text" ? decoded.text : "";
}

/**
 * A report can open with a date and a time; it does not do so twice, nor in brackets. Of a file that is named as an export is, one
 * head is enough, and one whose time is not known.
 */
function isExport(name: string, text: string): boolean {
  const lines = text.split(/\r?\n/u);
  const first = messageHead(lines.find((line) => line.trim() !== "") ?? "");
  if (first === null) return false;
  if (NAMED.test(name)) return first.written !== null || first.author !== null;
  const heads = lines.flatMap((line) => messageHead(line) ?? []);
  const known = heads.filter(({ written }) => written !== null);
  const isBracketed = first.bracketed && first.author !== null;
  if (isBracketed) return known.length > 0 || heads.length > 1;
  return first.written !== null && known.length > 1;
}
