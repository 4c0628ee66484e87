import type { ReportMessage } from "@tarjih/reading";
import type { FindingDraft } from "../../report/finding-draft.ts";
import type { Member, Unpacked } from "../container-adapter.ts";
import { hasWords } from "../has-words.ts";
import { dateOrder } from "./date-order.ts";
import type { FoundOrder } from "./date-order.ts";
import { messageDay } from "./message-day.ts";
import { messageHead } from "./message-head.ts";
import type { MessageHead } from "./message-head.ts";
import { isEdited, programLine } from "./program-line.ts";

interface Message {
  readonly head: MessageHead;
  readonly raw: string;
}

/** The messages of a chat in its order, and what is to be said of the times in their heads. */
export function* messagesOf(text: string, name: string): Generator<Unpacked> {
  const messages = split(text);
  const order = dateOrder(numbersOf(messages));
  for (const draft of timesTold(messages, name, order)) yield { kind: "finding", draft };
  const stateOf = states(messages, order.order);
  for (const [index, one] of messages.entries()) {
    const { head, raw } = one;
    const message = stateOf(one);
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
    const member: Member = { at: `#${index + 1}`, bytes, adapter: "whatsapp", meta, message };
    yield { kind: "member", member };
  }
}

/**
 * Which message of the chat each one is: its writer's first, second… of its minute, in the chat that began when this one did. Two
 * exports of a chat agree in that: a message that was deleted or changed keeps its head. To be asked once of each in its order.
 */
function states(
  messages: readonly Message[],
  order: FoundOrder["order"],
): (message: Message) => ReportMessage {
  const timeOf = ({ head }: Message): string => {
    const day = messageDay(head.written, order);
    return day === null ? head.when : `${day}T${head.written?.time ?? ""}`;
  };
  const [first] = messages;
  const chat = first === undefined ? "" : timeOf(first);
  const seen = messages.findLast(({ head }) => messageDay(head.written, order) !== null);
  const counts = new Map<string, number>();
  return (message) => {
    const time = timeOf(message);
    const place = `${time} ${message.head.author ?? ""}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return {
      key: `${chat}/${count}`,
      ...(isEdited(bodyOf(message.raw)) && { edited: null }),
      ...(seen !== undefined && { seen: timeOf(seen) }),
    };
  };
}

/** The words of a message, without its head and the line end that parts it from the next. */
export function bodyOf(raw: string): string {
  return raw.slice(messageHead(raw)?.length ?? 0).replace(/\r?\n$/u, "");
}

/** Messages with all their lines; what stands before the first head belongs to none. */
function split(text: string): readonly Message[] {
  const lines = (text.match(/[^\n]*\n|[^\n]+$/gu) ?? []).map((raw) => ({
    raw,
    head: messageHead(raw),
  }));
  const first = lines.find(({ head }) => head !== null)?.head ?? null;
  const form = first === null ? "" : formOf(first);
  const last = lines.findLastIndex(({ head }) => head !== null && formOf(head) === form);
  const messages: { head: MessageHead; raw: string }[] = [];
  for (const [at, { raw, head }] of lines.entries()) {
    const open = messages.at(-1);
    if (
      head !== null &&
      first !== null &&
      isHead(head, first, at > last || formOf(head) === form)
    ) {
      messages.push({ head, raw });
    } else if (open !== undefined) open.raw += raw;
  }
  return messages;
}

/**
 * A program writes all heads of an export in one form, so that a line of another one ("14/04/2031 09:00 - Ministry: 5 dead" in a list) was pasted into a
 * message; behind the last head of the first form another export begins. A message that somebody pasted from an iPhone ("[4/12, 10:20] Lina: …") is in
 * its writer's name all the same; a line without a name, or whose time is not known, opens a message only where it is built as the first one.
 */
function isHead(head: MessageHead, first: MessageHead, isOfForm: boolean): boolean {
  const isKnown = head.written !== null && head.author !== null;
  const isAlike = head.bracketed === first.bracketed;
  return isAlike ? isOfForm || head.written === null : isKnown;
}

/** How the time of a head is built: its signs, with each number and each word as one. */
function formOf({ when, bracketed }: MessageHead): string {
  const form = when.replaceAll(/\d+/gu, "0").replaceAll(/[\p{L}\p{M}][\p{L}\p{M}. ]*/gu, "a");
  return `${bracketed ? "[" : ""}${form}`;
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
    // `<المُرفق: …>`, `مشفَّرة`: some versions write the program's words with vowel marks
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u064B-\u0652]/gu, "")
    .trim();
  return programLine(raw.slice(0, head.length), said) ?? (hasWords(said) ? null : "no-words");
}
