import type { Page } from "./page.ts";

/** What a page's JSON-LD says about its article; absent where unsaid. */
export interface LinkedData {
  readonly headline?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report)$/u;
/** Graphs nest a few levels; hostile ones are cut. */
const MAX_DEPTH = 8;

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function* objects(value: unknown, depth = 0): Generator<Json> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* objects(item, depth + 1);
  } else if (isJson(value)) {
    yield value;
    yield* objects(value["@graph"], depth + 1);
    yield* objects(value["mainEntity"], depth + 1);
  }
}

function isArticle(value: Json): boolean {
  const type = value["@type"];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === "string" && ARTICLE_TYPE.test(name));
}

/** A name is a string, an object with `name`, or a list of either. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (isJson(value)) return nameOf(value["name"]);
  if (!Array.isArray(value)) return undefined;
  const names = value.map(nameOf).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(", ");
}

/** The first article in the page's JSON-LD, `{}` where there is none or the JSON is broken. */
export function readJsonLd(page: Page): LinkedData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const article = objects(data).find(isArticle);
    if (article === undefined) continue;
    const said = {
      headline: nameOf(article["headline"]),
      author: nameOf(article["author"]),
      publisher: nameOf(article["publisher"]),
      published: nameOf(article["datePublished"]),
      language: nameOf(article["inLanguage"]),
      url: nameOf(article["url"]),
    };
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  }
  return {};
}
