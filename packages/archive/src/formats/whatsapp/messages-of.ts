import type { FindingDraft } from "../../report/finding-draft.ts";
import type { Unpacked } from "../container-adapter.ts";
import { hasWords } from "../has-words.ts";
import { dateOrder } from "./date-order.ts";
import type { FoundOrder } from "./date-order.ts";
import { messageDay } from "./message-day.ts";
import { messageHead } from "./message-head.ts";
import type { MessageHead } from "./message-head.ts";
import { programLine } from "./program-line.ts";

interface Message {
  readonly head: MessageHead;
  readonly raw: string;
}

/** The messages of a chat in its order, and what is to be said of the times in their heads. */
export function* messagesOf(text: string, name: string): Generator<Unpacked> {
  const messages = split(text);
  const order = dateOrder(numbersOf(messages));
  for (const draft of timesTold(messages, name, order)) yield { kind: "finding", draft };
  for (const [index, { head, raw }] of messages.entries()) {
    const format = silence(head, raw);
    if (format !== null) {
      yield { kind: "unread", format };
      continue;
    }
    const author = head.author ?? "";
    const day = messageDay(head.written, order.order);
    const meta = {
      outlet: author,
      author,
      ...(day !== null && { published: `${day}T${head.written?.time ?? ""}` }),
    };
    const bytes = new TextEncoder().encode(raw);
    yield { kind: "member", member: { at: `#${index + 1}`, bytes, adapter: "whatsapp", meta } };
  }
}

/** The words of a message, without its head and the line end that parts it from the next. */
export function bodyOf(raw: string): string {
  return raw.slice(messageHead(raw)?.length ?? 0).replace(/\r?\n$/u, "");
}

/** Messages with all their lines; what stands before the first head belongs to none. */
function split(text: string): readonly Message[] {
  const messages: { head: MessageHead; raw: string }[] = [];
  for (const line of text.match(/[^\n]*\n|[^\n]+$/gu) ?? []) {
    const head = messageHead(line);
    const [first] = messages;
    const last = messages.at(-1);
    if (head !== null && (first === undefined || isHeadOf(head, first.head))) {
      messages.push({ head, raw: line });
    } else if (last !== undefined) last.raw += line;
  }
  return messages;
}

/**
 * A message that somebody pasted ("[4/12, 10:20] Lina: …") is in its writer's name even in a chat with other heads; a line
 * without a name, or whose time is not known, opens a message only where it is built as the first one.
 */
function isHeadOf(head: MessageHead, first: MessageHead): boolean {
  if (head.written !== null && head.author !== null) return true;
  return head.bracketed === first.bracketed;
}

function numbersOf(messages: readonly Message[]): readonly (readonly [number, number, number])[] {
  return messages.flatMap(({ head: { written } }) =>
    written === null || written.kind === "named" ? [] : [written.date],
  );
}

/** What of the times was guessed, converted or not understood. */
function* timesTold(
  messages: readonly Message[],
  name: string,
  { order, sure }: FoundOrder,
): Generator<FindingDraft> {
  if (!sure && numbersOf(messages).some(([first, second]) => first !== second)) {
    yield { code: "date-order-guessed", severity: "warning", detail: { name, order } };
  }
  const said = messages.filter(({ head }) => head.author !== null);
  const dayOf = ({ head: { written } }: Message): string | null => messageDay(written, order);
  const timeless = said.filter((one) => dayOf(one) === null);
  const [unread] = timeless;
  if (unread !== undefined) {
    const cause = unread.head.written === null ? "time" : "calendar";
    const detail = { name, cause, count: timeless.length, words: unread.head.when };
    yield { code: "chat-heads-unread", severity: "warning", detail };
  }
  const hijri = said.find((one) => one.head.written?.kind === "hijri" && dayOf(one) !== null);
  if (hijri !== undefined) {
    const detail = { name, words: hijri.head.when, value: dayOf(hijri) ?? "" };
    yield { code: "hijri-converted", severity: "warning", detail };
  }
}

/** Why a message has nothing to read; null where it has. */
function silence(head: MessageHead, raw: string): string | null {
  if (head.author === null) return "system";
  const said = bodyOf(raw)
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
  return programLine(raw.slice(0, head.length), said) ?? (hasWords(said) ? null : "no-words");
}
