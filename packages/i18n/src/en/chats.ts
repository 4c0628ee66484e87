import { fact } from "../finding-facts.ts";
import type { FindingFacts } from "../finding-facts.ts";
import type { FindingsMessages } from "./findings.ts";

/** Sentences on chats whose heads are written as no phone is known to write them. */
export const chats: Pick<FindingsMessages, "chat-heads-unread" | "hijri-converted"> = {
  "chat-heads-unread": (f) => (UNREAD[fact(f, "cause")] ?? UNREAD["time"])?.(f) ?? "",
  "hijri-converted": (f) =>
    `The dates of “${fact(f, "name")}” are those of the Hijri calendar (“${fact(f, "words")}”) and were converted by that of Umm al-Qura (${fact(f, "value")}). Where the moon was sighted otherwise they are a day off; check one that you know.`,
};

const UNREAD: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  time: (f) =>
    `${messages(f, ["says its", "say their"])} time in a way that is not known (“${fact(f, "words")}”); ${readWithout(f)}. Say it under “parts” in a sidecar.`,
  calendar: (f) =>
    `${messages(f, ["bears", "bear"])} a day that does not exist, or one of a calendar that is not converted (“${fact(f, "words")}”); ${readWithout(f)}. Say it under “parts” in a sidecar.`,
  form: (f) =>
    `“${fact(f, "name")}” is built like the export of a chat (“${fact(f, "words")}”) and was read as one text, without authors and times. If it is one, name it _chat.txt to have it taken apart.`,
  one: (f) =>
    `“${fact(f, "name")}” opens like a message of a chat (“${fact(f, "words")}”) and was read as one text, without author and time. If it is one, name it _chat.txt; else say “published” and “outlet” in a sidecar.`,
};

function messages(f: FindingFacts, [one, more]: readonly [string, string]): string {
  const name = `of “${fact(f, "name")}”`;
  return isOne(f)
    ? `One of the messages ${name} ${one}`
    : `${fact(f, "count")} messages ${name} ${more}`;
}

function readWithout(f: FindingFacts): string {
  return isOne(f) ? "it is read without it" : "they are read without it";
}

function isOne(f: FindingFacts): boolean {
  return fact(f, "count") === "1";
}
