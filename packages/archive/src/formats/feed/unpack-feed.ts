import { parseFeed } from "feedsmith";
import type { FindingDraft } from "../../report/finding-draft.ts";
import type { Source } from "../../unfold/source.ts";
import type { Unpacked } from "../container-adapter.ts";
import { decodeReport } from "../decode-report.ts";
import { hasWords } from "../has-words.ts";
import { declaredCharset } from "../html/declared-charset.ts";
import { collapse } from "../html/page.ts";
import { pageLines } from "../html/page-lines.ts";
import { isObject, parseJson } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";
import { entriesOf, factsOf } from "./feed-entry.ts";

/** Entities that a file defines above its root: `&lol9;` of a few hundred bytes is gigabytes of text. */
const OWN_ENTITIES = /^(?:(?!<(?:rss|feed|rdf:RDF)[\s>])[\s\S])*?<!ENTITY\s/iu;

/** The entries of a feed in its order. */
export async function* unpackFeed(source: Source): AsyncGenerator<Unpacked> {
  const { name } = source;
  const bytes = await source.bytes();
  const decoded = decodeReport(bytes, name, declaredCharset(bytes));
  for (const draft of decoded.findings) yield { kind: "finding", draft };
  if (!decoded.ok) return;
  if (OWN_ENTITIES.test(decoded.text)) {
    yield { kind: "finding", draft: notRead(name, "xml-entities") };
    return;
  }
  const feed = parse(decoded.text);
  if (feed === null) {
    yield { kind: "finding", draft: notRead(name, "feed") };
    return;
  }
  for (const [index, entry] of entriesOf(feed).entries()) {
    const own = new TextEncoder().encode(JSON.stringify(entry));
    if (!hasWords(textOfEntry(own))) {
      yield { kind: "unread", format: "no-words" };
      continue;
    }
    const member = { at: `#${index + 1}`, bytes: own, adapter: "feed", ...factsOf(entry, feed) };
    yield { kind: "member", member };
  }
}

function parse(text: string): JsonObject | null {
  try {
    // The library knows a feed by how it begins.
    const { feed } = parseFeed(text.replace(/^\uFEFF/u, "").replace(/<!DOCTYPE[^>[]*>/iu, ""));
    return isObject(feed) ? feed : null;
  } catch {
    return null;
  }
}

/** What WordPress writes under each entry: the headline once more, with its numbers. */
const FURNITURE =
  /^(?:The post .{1,300} appeared first on .{1,100}\.?|(?:ظهرت?|نُ?شرت?) (?:المقالة|المقال|التدوينة|المقالة التالية) .{1,300} (?:أولاً|أولا|أوّلًا|لأول مرة) (?:على|في) .{1,100}\.?)$/u;

/** The headline and the words under it; of a teaser and the whole text, the whole text. */
export function textOfEntry(bytes: Uint8Array): string {
  const entry = parseJson(new TextDecoder().decode(bytes));
  if (!isObject(entry)) return "";
  const { title, html, text } = factsOf(entry, {}).words;
  const headline = title === null ? "" : collapse(pageLines(title).join(" "));
  const body =
    html === null
      ? (text ?? "").trim()
      : pageLines(html)
          .filter((line) => !FURNITURE.test(line))
          .join("\n\n");
  return headline === "" || body.startsWith(headline)
    ? body
    : [headline, body].filter((part) => part !== "").join("\n\n");
}

function notRead(name: string, cause: string): FindingDraft {
  return { code: "unreadable-file", severity: "error", detail: { name, cause } };
}
