import { isoDate } from "../../report/iso-date.ts";
import type { ArchiveAdapter } from "../archive-adapter.ts";
import type { ContainerAdapter, Unpacked } from "../container-adapter.ts";
import { hasWords } from "../has-words.ts";
import { jsonExport, jsonMessage, said } from "../json-messages.ts";
import { isObject, objectsOf, stringOf } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";

/** `tweets.js` of an archive of X (Twitter); each post is a report, a repost keeps whose it is. */
export const tweets: ContainerAdapter = {
  id: "tweets",
  version: "1",
  accepts: (name) => /(?:^|[/!])tweets?(?:-part\d+)?\.js$/iu.test(name),
  async *unpack(source) {
    // A script by its name; it is read as the list that it assigns, and never run.
    const value = yield* jsonExport(source, (text) => Math.max(0, text.indexOf("[")), isList);
    if (value === null) return;
    for (const [index, item] of objectsOf(value).entries()) {
      yield postOf(isObject(item["tweet"]) ? item["tweet"] : item, index);
    }
  },
};

/** One post: its bytes are its JSON. */
export const tweet: ArchiveAdapter = jsonMessage("tweets", textOf);

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function postOf(post: JsonObject, index: number): Unpacked {
  const text = textOf(post);
  if (!hasWords(text)) return { kind: "unread", format: "no-words" };
  const id = stringOf(post["id_str"]) ?? stringOf(post["id"]);
  const isId = id !== undefined && /^\d{1,20}$/u.test(id);
  const published = timeOf(stringOf(post["created_at"]) ?? "");
  const reposted = /^RT (@\w{1,20}):/u.exec(text)?.[1];
  const answered = stringOf(post["in_reply_to_screen_name"]);
  const none = { url: null, published: null };
  return {
    kind: "member",
    member: {
      at: `#${isId ? id : index + 1}`,
      bytes: new TextEncoder().encode(JSON.stringify(post)),
      adapter: "tweets",
      meta: said({ url: isId ? `https://x.com/i/web/status/${id}` : null, published }),
      ...said({
        forwarded: reposted === undefined ? null : { source: reposted, ...none },
        quoted: answered === undefined ? null : { source: `@${answered}`, ...none },
      }),
    },
  };
}

/** Posts are kept with three characters as entities. */
function textOf(post: JsonObject): string {
  const text = stringOf(post["full_text"]) ?? stringOf(post["text"]) ?? "";
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** `Sat Apr 12 10:20:33 +0000 2031`. */
function timeOf(written: string): string | null {
  const parts =
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}) (\d{4})$/u.exec(
      written,
    );
  if (parts === null) return null;
  const [, month, day, time, zone, year] = parts;
  return isoDate(`${day} ${month} ${year} ${time} ${zone}`);
}
