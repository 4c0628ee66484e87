import type { ReportOrigin } from "@tarjih/reading";
import { isoDate } from "../../report/iso-date.ts";
import type { ArchiveAdapter } from "../archive-adapter.ts";
import type { ContainerAdapter, Unpacked } from "../container-adapter.ts";
import { hasWords } from "../has-words.ts";
import { jsonExport, jsonMessage, said } from "../json-messages.ts";
import { isObject, objectsOf, stringOf } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";

/**
 * `tweets.js` of an archive of X (Twitter), and `note-tweet.js` with the whole words of long posts, of which the first has the beginning alone; each
 * post is a report, a repost keeps whose it is.
 */
export const tweets: ContainerAdapter = {
  id: "tweets",
  version: "4",
  accepts: (name) => /(?:^|[/!])(?:tweets?|note-tweet)(?:-part\d+)?\.js$/iu.test(name),
  async *unpack(source) {
    // A script by its name; it is read as the list that it assigns, and never run.
    const value = yield* jsonExport(source, (text) => Math.max(0, text.indexOf("[")), isList);
    if (value === null) return;
    for (const [index, item] of objectsOf(value).entries()) {
      yield isObject(item["noteTweet"])
        ? longPostOf(item["noteTweet"], index)
        : postOf(isObject(item["tweet"]) ? item["tweet"] : item, index);
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
  const none = { url: null, published: null };
  return {
    kind: "member",
    member: {
      at: `#${isId ? id : index + 1}`,
      bytes: new TextEncoder().encode(JSON.stringify(post)),
      adapter: "tweets",
      meta: said({ url: isId ? addressOf(id) : null, published }),
      ...said({
        forwarded: reposted === undefined ? null : { source: reposted, ...none },
        quoted: quotedBy(post) ?? answeredBy(post),
        message: isId ? { key: id } : undefined,
      }),
    },
  };
}

/** A long post has a number of its own, which is not that of its address. */
function longPostOf(post: JsonObject, index: number): Unpacked {
  if (!hasWords(textOf(post))) return { kind: "unread", format: "no-words" };
  const id = stringOf(post["noteTweetId"]) ?? "";
  return {
    kind: "member",
    member: {
      at: `#${/^\d{1,20}$/u.test(id) ? id : index + 1}`,
      bytes: new TextEncoder().encode(JSON.stringify(post)),
      adapter: "tweets",
      meta: said({ published: isoDate(stringOf(post["createdAt"]) ?? "") }),
    },
  };
}

const STATUS =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,20}|i\/web)\/status(?:es)?\/(\d{1,20})(?:[/?#]|$)/iu;

/**
 * Whose post stands under this one: the one that it names, else the last one to which it leads, which X shows there too. An archive
 * names it by number alone; whose it is says the link.
 */
function quotedBy(post: JsonObject): ReportOrigin | null {
  const own = stringOf(post["id_str"]) ?? stringOf(post["id"]);
  const entities = isObject(post["entities"]) ? post["entities"] : {};
  const links = objectsOf(entities["urls"]).flatMap((link) => {
    const [, name, id] = STATUS.exec(stringOf(link["expanded_url"]) ?? "") ?? [];
    // a post leads to itself where its own film stands
    return name === undefined || id === undefined || id === own ? [] : [{ name, id }];
  });
  const named = stringOf(post["quoted_status_id_str"]) ?? stringOf(post["quoted_status_id"]);
  const link = named === undefined ? links.at(-1) : links.findLast(({ id }) => id === named);
  const id = named ?? link?.id;
  if (id === undefined || !/^\d{1,20}$/u.test(id)) return null;
  // `/i/status/`, `/i/web/status/` lead to a post of anybody.
  const source = link === undefined || /^i(?:\/web)?$/u.test(link.name) ? null : `@${link.name}`;
  return { source, url: addressOf(id), published: null };
}

function answeredBy(post: JsonObject): ReportOrigin | null {
  const name = stringOf(post["in_reply_to_screen_name"]);
  const id = stringOf(post["in_reply_to_status_id_str"]);
  if (name === undefined) return null;
  const url = id !== undefined && /^\d{1,20}$/u.test(id) ? addressOf(id) : null;
  return { source: `@${name}`, url, published: null };
}

function addressOf(id: string): string {
  return `https://x.com/i/web/status/${id}`;
}

/** Posts are kept with three characters as entities; the words of a long one lie deeper. */
function textOf(post: JsonObject): string {
  const core = isObject(post["core"]) ? stringOf(post["core"]["text"]) : undefined;
  const text = stringOf(post["full_text"]) ?? stringOf(post["text"]) ?? core ?? "";
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
