import type { ArchiveAdapter } from "../archive-adapter.ts";
import type { ContainerAdapter, Unpacked } from "../container-adapter.ts";
import { decodeReport } from "../decode-report.ts";
import { hasWords } from "../has-words.ts";
import { dateOrder, isoDay } from "./date-order.ts";
import { messageHead } from "./message-head.ts";
import type { MessageHead } from "./message-head.ts";
import { ownWords, programLine } from "./program-line.ts";

const NAMED = /(?:^|[/!])(?:_chat|[^/]*(?:whatsapp|واتساب|واتس آب)[^/]*)\.txt$/iu;

/** Exports of WhatsApp chats, in any of the forms that phones write; each message is a report. */
export const whatsapp: ContainerAdapter = {
  id: "whatsapp",
  version: "3",
  accepts(name, head) {
    if (!/\.txt$/iu.test(name)) return false;
    const lines = new TextDecoder().decode(head).split(/\r?\n/u);
    const heads = lines.filter((line) => messageHead(line) !== null).length;
    const opens = messageHead(lines.find((line) => line.trim() !== "") ?? "") !== null;
    // A report can open with a date and a time; it does not do so twice.
    return opens && heads >= (NAMED.test(name) ? 1 : 2);
  },
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
  version: "3",
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

interface Message {
  readonly head: MessageHead;
  readonly raw: string;
}

function* messagesOf(text: string, name: string): Generator<Unpacked> {
  const messages = split(text);
  const { order, sure } = dateOrder(messages.map(({ head }) => head.date));
  if (!sure && messages.some(({ head: { date } }) => date[0] !== date[1])) {
    const detail = { name, order };
    yield { kind: "finding", draft: { code: "date-order-guessed", severity: "warning", detail } };
  }
  for (const [index, { head, raw }] of messages.entries()) {
    const format = silence(head, raw);
    if (format !== null) {
      yield { kind: "unread", format };
      continue;
    }
    const author = head.author ?? "";
    const day = isoDay(head.date, order);
    const meta = {
      outlet: author,
      author,
      ...(day !== null && { published: `${day}T${head.time}` }),
    };
    const bytes = new TextEncoder().encode(raw);
    yield { kind: "member", member: { at: `#${index + 1}`, bytes, adapter: "whatsapp", meta } };
  }
}

/** Messages with all their lines; what stands before the first head belongs to none. */
function split(text: string): readonly Message[] {
  const messages: { head: MessageHead; raw: string }[] = [];
  for (const line of text.match(/[^\n]*\n|[^\n]+$/gu) ?? []) {
    const head = messageHead(line);
    const last = messages.at(-1);
    if (head !== null) messages.push({ head, raw: line });
    else if (last !== undefined) last.raw += line;
  }
  return messages;
}

/** The words of a message, without its head and the line end that parts it from the next. */
function bodyOf(raw: string): string {
  return raw.slice(messageHead(raw)?.length ?? 0).replace(/\r?\n$/u, "");
}

/** Why a message has nothing to read; null where it has. */
function silence(head: MessageHead, raw: string): string | null {
  if (head.author === null) return "system";
  const said = bodyOf(raw)
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
  return programLine(raw.slice(0, head.length), said) ?? (hasWords(said) ? null : "no-words");
}
