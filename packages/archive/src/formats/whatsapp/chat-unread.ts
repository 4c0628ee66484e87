import type { FindingDraft } from "../../report/finding-draft.ts";
import { messageHead } from "./message-head.ts";

/** Lines that are looked at. */
const LINES = 60;
const CHARACTERS = 8192;

/**
 * What is said of a text that was read as one and is built as a chat: several heads whose times are not known, or the one
 * head of a single message, which the opening of a report ("12/04/2031, 10:20 - Harbour: nine …") looks like.
 */
export function chatUnread(text: string, name: string): readonly FindingDraft[] {
  const lines = text.slice(0, CHARACTERS).split(/\r?\n/u, LINES);
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const head = messageHead(first);
  if (head === null || head.author === null) return [];
  const heads = lines.filter((line) => (messageHead(line)?.author ?? null) !== null).length;
  const isOne = heads === 1;
  if (isOne && head.written === null) return [];
  const detail = { name, cause: isOne ? "one" : "form", words: head.when };
  return [{ code: "chat-heads-unread", severity: "warning", detail }];
}
