import type { ReportMessage, ReportOrigin } from "@tarjih/reading";
import type { ArchiveAdapter } from "../archive-adapter.ts";
import type { ContainerAdapter, Member, Unpacked } from "../container-adapter.ts";
import { hasWords } from "../has-words.ts";
import { jsonExport, jsonMessage, said } from "../json-messages.ts";
import { isObject, objectsOf, stringOf } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";
import { ownAndQuoted } from "./own-and-quoted.ts";
import type { Stretch } from "./own-and-quoted.ts";

/** JSON exports of Telegram chats and channels; each message is a report. */
export const telegram: ContainerAdapter = {
  id: "telegram",
  version: "6",
  accepts(name, head) {
    if (!/\.json$/iu.test(name)) return false;
    const start = new TextDecoder().decode(head);
    return (
      /"messages"\s*:\s*\[/u.test(start) && /"(?:from_id|date_unixtime|actor_id)"\s*:/u.test(start)
    );
  },
  async *unpack(source) {
    const value = yield* jsonExport(source, pastMark, isObject);
    if (value === null) return;
    const isAccount = isObject(value["chats"]) || isObject(value["left_chats"]);
    const present = isAccount ? chatsOf(value["chats"]) : [value];
    const left = chatsOf(value["left_chats"]);
    const all = [...present, ...left];
    for (const [index, chat] of present.entries()) {
      yield* messagesOf(chat, present.length > 1 ? `#${index + 1}` : "", all);
    }
    yield* storiesOf(value);
    for (const [index, chat] of left.entries()) {
      yield* messagesOf(chat, `#left-${index + 1}`, all);
    }
  },
};

/** One message: its bytes are its JSON, its text all pieces of its own words in their order. */
export const telegramMessage: ArchiveAdapter = jsonMessage("telegram", textOf, "2");

/** Chats of an account, those that it has left too: they stand in a list of their own, with all that was written. */
function chatsOf(chats: unknown): readonly JsonObject[] {
  return isObject(chats) ? objectsOf(chats["list"]) : [];
}

/** A byte order mark is no JSON. */
const pastMark = (text: string): number => (text.startsWith("\uFEFF") ? 1 : 0);

function* messagesOf(
  chat: JsonObject,
  before: string,
  chats: readonly JsonObject[],
): Generator<Unpacked> {
  const messages = objectsOf(chat["messages"]);
  const byId = new Map(messages.map((message) => [message["id"], message]));
  const isChannel = /channel/u.test(stringOf(chat["type"]) ?? "");
  const seen = messages
    .flatMap((message) => timeOf(message) ?? [])
    .toSorted()
    .at(-1);
  for (const [index, message] of messages.entries()) {
    const isMessage = message["type"] === "message";
    if (!isMessage || !hasWords(textOf(message))) {
      yield { kind: "unread", format: unreadFormat(message) };
      continue;
    }
    const from = stringOf(message["from"]);
    const outlet = isChannel ? (stringOf(chat["name"]) ?? from) : from;
    // A channel writes in its own name, in groups too; whoever signs within it is a person.
    const isBody = /^channel\d/u.test(stringOf(message["from_id"]) ?? "");
    const signed = stringOf(message["author"]);
    const author = isBody || (isChannel && from === outlet) ? signed : from;
    const published = timeOf(message);
    const quoted = answeredBy(message, byId, chats);
    const id = message["id"];
    const at = `${before}#${typeof id === "number" ? id : index + 1}`;
    const member: Member = {
      at,
      bytes: new TextEncoder().encode(JSON.stringify(message)),
      adapter: "telegram",
      meta: said({ outlet, author, published }),
      ...said({
        forwarded: forwardedBy(message),
        quoted,
        message: typeof id === "number" ? stateOf(message, id, seen) : undefined,
      }),
    };
    yield { kind: "member", member };
    const words = quotedIn(message);
    if (!hasWords(words)) continue;
    // Of what is quoted out of the message that it answers it is known whose it is.
    const answered = byId.get(message["reply_to_message_id"]);
    const isFromIt = answered !== undefined && wholeText(answered).includes(words.trim());
    yield {
      kind: "member",
      member: {
        at: `${at}#quoted`,
        bytes: new TextEncoder().encode(words),
        adapter: "txt",
        meta: said({ outlet, author, published }),
        forwarded: isFromIt ? fromOf(answered) : origin(null, null),
      },
    };
  }
}

/** Why a message gives no report. */
function unreadFormat(message: JsonObject): string {
  if (message["type"] !== "message") return "system";
  return isObject(message["poll"]) ? "poll" : "no-words";
}

/** What somebody showed for a day, which stands in the export of his account alone. */
function* storiesOf(account: JsonObject): Generator<Unpacked> {
  const { stories, personal_information: own } = account;
  if (!isObject(stories)) return;
  const names = isObject(own) ? [own["first_name"], own["last_name"]] : [];
  const name = names.flatMap((one) => stringOf(one) ?? []).join(" ");
  for (const [index, story] of objectsOf(stories["list"]).entries()) {
    const text = textOf(story);
    if (!hasWords(text)) {
      yield { kind: "unread", format: "no-words" };
      continue;
    }
    const outlet = name === "" ? undefined : name;
    const id = story["id"];
    const member: Member = {
      at: `#story-${typeof id === "number" ? id : index + 1}`,
      bytes: new TextEncoder().encode(JSON.stringify(story)),
      adapter: "telegram",
      meta: said({ outlet, author: outlet, published: timeOf(story) }),
    };
    yield { kind: "member", member };
  }
}

/** A post that was changed has the hour of that; its number stays, and in another export it has its other words. */
function stateOf(message: JsonObject, id: number, seen: string | undefined): ReportMessage {
  const edited = timeOf(message, "edited");
  return { key: `${id}`, ...said({ edited, seen }) };
}

const origin = (source: string | null, published: string | null): ReportOrigin => ({
  source,
  url: null,
  published,
});

/** Whose words a message is; of an account that is gone the export says null. In one's saved messages it says from where each is. */
function forwardedBy(message: JsonObject): ReportOrigin | null {
  const name = stringOf(message["forwarded_from"]) ?? stringOf(message["saved_from"]);
  const isForwarded = "forwarded_from" in message || "saved_from" in message;
  return isForwarded ? origin(name ?? null, null) : null;
}

/** What a message answers: one of its chat, or one of another chat, which has numbers of its own. */
function answeredBy(
  message: JsonObject,
  byId: ReadonlyMap<unknown, JsonObject>,
  chats: readonly JsonObject[],
): ReportOrigin | null {
  const id = message["reply_to_message_id"];
  const peer = stringOf(message["reply_to_peer_id"]);
  if (peer === undefined) {
    const answered = byId.get(id);
    return answered === undefined ? null : fromOf(answered);
  }
  const chat = chats.find((one) => String(one["id"]) === /\d+$/u.exec(peer)?.[0]);
  if (chat === undefined) return origin(peer, null);
  const answered = objectsOf(chat["messages"]).find((one) => one["id"] === id);
  return answered === undefined ? origin(stringOf(chat["name"]) ?? peer, null) : fromOf(answered);
}

function fromOf(answered: JsonObject): ReportOrigin {
  return origin(stringOf(answered["from"]) ?? null, timeOf(answered));
}

function textOf(message: JsonObject): string {
  return joined(ownAndQuoted(stretchesOf(message)).own);
}

function quotedIn(message: JsonObject): string {
  return joined(ownAndQuoted(stretchesOf(message)).quoted, "\n");
}

function wholeText(message: JsonObject): string {
  return joined(stretchesOf(message));
}

function joined(stretches: readonly Stretch[], by = ""): string {
  return stretches.map(({ text }) => text).join(by);
}

/** `text` (of a story its caption) is a string, or a list of strings and objects (links, bold words, quotations) that have one. */
function stretchesOf({ text: words, caption }: JsonObject): readonly Stretch[] {
  const text = words ?? caption;
  if (typeof text === "string") return [{ text, isQuote: false }];
  if (!Array.isArray(text)) return [];
  return text.flatMap((piece: unknown): readonly Stretch[] => {
    const own = isObject(piece) ? piece["text"] : piece;
    if (typeof own !== "string") return [];
    return [{ text: own, isQuote: isObject(piece) && piece["type"] === "blockquote" }];
  });
}

/** With the zone where the export has the count of seconds; else as the exporting machine wrote it. */
function timeOf(message: JsonObject, what: "date" | "edited" = "date"): string | null {
  const seconds = Number(message[`${what}_unixtime`]);
  if (Number.isSafeInteger(seconds) && seconds > 0 && seconds < 32_503_680_000) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
  }
  const written = stringOf(message[what]) ?? "";
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u.test(written) ? written : null;
}
