import type { ReportOrigin } from "@tarjih/reading";
import { isoDate } from "../../report/iso-date.ts";
import type { ReportMeta } from "../../report/report-meta.ts";
import { isObject, objectsOf, stringOf } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";

/** Words of an entry; `title` and `html` may hold markup. */
export interface EntryWords {
  readonly title: string | null;
  readonly html: string | null;
  readonly text: string | null;
}

/** The entries of a feed, in whichever of the formats. */
export function entriesOf(feed: JsonObject): readonly JsonObject[] {
  return objectsOf(feed["items"] ?? feed["entries"]);
}

/** What an entry and its feed say: RSS, Atom and JSON Feed call the same things by different names. */
export function factsOf(
  entry: JsonObject,
  feed: JsonObject,
): {
  readonly words: EntryWords;
  readonly meta: ReportMeta;
  readonly forwarded?: ReportOrigin;
} {
  const dc = objectOf(entry["dc"]);
  const outlet = textOf(feed["title"]);
  const author = namesOf(entry["authors"]) ?? namesOf(dc["creators"]) ?? textOf(entry["author"]);
  const url = textOf(entry["link"]) ?? linkOf(entry["links"]) ?? textOf(entry["url"]);
  const dates = [
    entry["pubDate"],
    entry["published"],
    entry["date_published"],
    dc["date"],
    ...listOf(dc["dates"]),
    entry["updated"],
    entry["date_modified"],
  ];
  const published = dates.map((one) => isoDate(textOf(one) ?? "")).find((one) => one !== null);
  const words = {
    title: textOf(entry["title"]) ?? null,
    html:
      textOf(objectOf(entry["content"])["encoded"]) ??
      textOf(entry["content"]) ??
      textOf(entry["content_html"]) ??
      textOf(entry["description"]) ??
      textOf(entry["summary"]) ??
      null,
    text: textOf(entry["content_text"]) ?? null,
  };
  const title = words.title === null ? undefined : words.title.replace(/<[^>]*>/gu, "").trim();
  const forwarded = originOf(objectOf(entry["source"]), outlet);
  return {
    words,
    meta: {
      ...(outlet !== undefined && { outlet }),
      ...(author !== undefined && { author }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && published !== null && { published }),
      ...(title !== undefined && title !== "" && { title }),
    },
    ...(forwarded !== null && { forwarded }),
  };
}

/** `source` of RSS and Atom: the feed from which this one took the entry. */
function originOf(source: JsonObject, outlet: string | undefined): ReportOrigin | null {
  const name = textOf(source["title"]);
  if (name === undefined || name === outlet) return null;
  const url = textOf(source["url"]) ?? linkOf(source["links"]) ?? null;
  return { source: name, url, published: null };
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string, or what Atom makes of one: `{value, type}`. */
function textOf(value: unknown): string | undefined {
  return stringOf(isObject(value) ? value["value"] : value)?.trim();
}

function namesOf(value: unknown): string | undefined {
  const names = listOf(value)
    .map((one) => textOf(isObject(one) ? (one["name"] ?? one["email"]) : one))
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(", ");
}

function linkOf(value: unknown): string | undefined {
  const links = objectsOf(value);
  const page = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
  return textOf(page?.["href"]);
}
