import { languageNamed } from "../../report/detect-language.ts";
import { isoDate } from "../../report/iso-date.ts";
import type { ReportMeta } from "../../report/report-meta.ts";
import { readJsonLd } from "./json-ld.ts";
import { collapse, lineOf } from "./page.ts";
import type { Page } from "./page.ts";
import type { SavedPage } from "./saved-page.ts";

/** `<meta>` contents by lower-case name, property or itemprop; the first of each wins. */
function metaTags(page: Page): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta")) {
    const name =
      tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop");
    const content = collapse(tag.getAttribute("content") ?? "");
    if (name === null || content === "") continue;
    const key = name.trim().toLowerCase();
    if (!tags.has(key)) tags.set(key, content);
  }
  return tags;
}

const DATE_TAGS = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "parsely-pub-date",
];

/** Separators that titles put between headline and outlet. */
const TITLE_SEPARATOR = /\s+[|\-–—:•·]\s+/u;

/** `Headline | Outlet` without its last part, where that part is the outlet. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet === undefined || !title.endsWith(outlet)) return title;
  const rest = title.slice(0, -outlet.length).replace(/\s*[|\-–—:•·]\s*$/u, "");
  return rest === "" ? title : rest;
}

/** `X` of the window title `HEADLINE | X` where the page's only big heading is `HEADLINE`. */
function outletOfTitle(windowTitle: string, heading: string): string | undefined {
  if (heading === "" || !windowTitle.startsWith(heading)) return undefined;
  const [before, outlet, ...more] = windowTitle.slice(heading.length).split(TITLE_SEPARATOR);
  return before === "" && more.length === 0 ? outlet : undefined;
}

const first = (...values: readonly (string | null | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined && value !== null && value !== "") ?? undefined;

/** An author is a name: `article:author` is often the address of a profile. */
const notAddress = (value: string | undefined): string | undefined =>
  value === undefined || /^(?:https?:)?\/\//iu.test(value) ? undefined : value;

/** What a page says about itself: Open Graph, JSON-LD, meta tags, `<time>`, `<html lang>`; and who saved it. */
export function readPageMeta(page: Page, saved: SavedPage = {}): ReportMeta {
  const tags = metaTags(page);
  const linked = readJsonLd(page);
  const headings = Array.from(page.querySelectorAll("h1"), lineOf).filter((line) => line !== "");
  const heading = headings.length === 1 ? headings[0] : undefined;
  const windowTitle = lineOf(page.querySelector("title"));
  const outlet = first(
    tags.get("og:site_name"),
    linked.publisher,
    tags.get("application-name"),
    tags.get("publisher"),
    tags.get("dc.publisher"),
    outletOfTitle(windowTitle, heading ?? ""),
  );
  const title = first(linked.headline, tags.get("og:title"), heading, windowTitle);
  const author = first(
    notAddress(linked.author),
    notAddress(tags.get("author")),
    notAddress(tags.get("article:author")),
    notAddress(tags.get("dc.creator")),
    lineOf(page.querySelector('[itemprop="author"] [itemprop="name"], [rel="author"]')),
  );
  const url = first(
    page.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    tags.get("og:url"),
    linked.url,
    saved.url,
  );
  const language = pageLanguage(page, tags, linked.language);
  const published = publishedDate(page, tags, linked.published);
  return {
    ...(outlet !== undefined && { outlet }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(published !== null && { published }),
    ...(saved.captured !== undefined && { captured: saved.captured }),
    ...(language !== null && { language }),
    ...(title !== undefined && { title: withoutOutlet(title, outlet) }),
  };
}

function pageLanguage(
  page: Page,
  tags: ReadonlyMap<string, string>,
  linked: string | undefined,
): ReturnType<typeof languageNamed> {
  const tag = first(
    page.documentElement?.getAttribute("lang"),
    tags.get("og:locale"),
    linked,
    tags.get("content-language"),
  );
  return tag === undefined ? null : languageNamed(tag);
}

/** Machine-readable dates first, in order of how seldom they are wrong; then the visible `<time>`. */
function publishedDate(
  page: Page,
  tags: ReadonlyMap<string, string>,
  linked: string | undefined,
): string | null {
  const [openGraph, ...others] = DATE_TAGS.map((name) => tags.get(name));
  const times = Array.from(
    page.querySelectorAll('[itemprop="datePublished"], article time[datetime], time[datetime]'),
    (time) => first(time.getAttribute("datetime"), time.getAttribute("content"), lineOf(time)),
  );
  for (const written of [openGraph, linked, ...others, ...times]) {
    const date = written === undefined ? null : isoDate(written);
    if (date !== null) return date;
  }
  return null;
}
