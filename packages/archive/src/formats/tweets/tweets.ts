import { isoDate } from "../../report/iso-date.ts";
import type { ArchiveAdapter } from "../archive-adapter.ts";
import type { ContainerAdapter, Unpacked } from "../container-adapter.ts";
import { decodeReport } from "../decode-report.ts";
import { hasWords } from "../has-words.ts";
import { isObject, objectsOf, parseJson, stringOf } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";

/** `tweets.js` of an archive of X (Twitter); each post is a report, a repost keeps whose it is. */
export const tweets: ContainerAdapter = {
  id: "tweets",
  version: "1",
  accepts: (name) => /(?:^|[/!])tweets?(?:-part\d+)?\.js$/iu.test(name),
  async *unpack(source) {
    const { name } = source;
    const decoded = decodeReport(await source.bytes(), name);
    for (const draft of decoded.findings) yield { kind: "finding", draft };
    if (!decoded.ok) return;
    // A script by its name; it is read as the list that it assigns, and never run.
    const value = parseJson(decoded.text.slice(Math.max(0, decoded.text.indexOf("["))));
    if (!Array.isArray(value)) {
      const detail = { name, cause: "json" };
      yield { kind: "finding", draft: { code: "unreadable-file", severity: "error", detail } };
      return;
    }
    for (const [index, item] of objectsOf(value).entries()) {
      yield postOf(isObject(item["tweet"]) ? item["tweet"] : item, index);
    }
  },
};

/** One post: its bytes are its JSON. */
export const tweet: ArchiveAdapter = {
  id: "tweets",
  version: "1",
  accepts: () => false,
  read(bytes) {
    const value = parseJson(new TextDecoder().decode(bytes));
    const text = isObject(value) ? textOf(value) : "";
    const mime = "application/json";
    return Promise.resolve({ ok: true, text, meta: {}, mime, charset: "utf-8", findings: [] });
  },
};

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
      meta: {
        ...(isId && { url: `https://x.com/i/web/status/${id}` }),
        ...(published !== null && { published }),
      },
      ...(reposted !== undefined && { forwarded: { source: reposted, ...none } }),
      ...(answered !== undefined && { quoted: { source: `@${answered}`, ...none } }),
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
