import type { ZipFile } from "yauzl";
import { isObject, parseJson, stringOf } from "../json-value.ts";
import { inflate } from "../zip/open-zip.ts";
import type { ZipEntry } from "../zip/open-zip.ts";

/** The pages that a web archive says it holds; what else was captured belongs to their look. */
export interface PageList {
  readonly has: (url: string) => boolean;
  readonly found: (url: string) => void;
  /** How many are listed and were not found. */
  readonly missing: () => number;
}

const LIST = /^pages\/[^/]+\.jsonl$/u;
/** A list of a hundred thousand pages with their titles. */
const LIST_BYTES = 64 * 1024 * 1024;

/** Reads the lists of pages in a WACZ; null where it has none, so that every capture is a page. */
export async function readPageList(
  file: ZipFile,
  entries: readonly ZipEntry[],
): Promise<PageList | null> {
  const pages = new Map<string, boolean>();
  for (const { name, entry } of entries) {
    if (!LIST.test(name)) continue;
    const bytes = await inflate(file, entry, LIST_BYTES);
    if (typeof bytes === "string") continue;
    for (const line of new TextDecoder().decode(bytes).split("\n")) {
      const page = parseJson(line);
      const url = isObject(page) ? stringOf(page["url"]) : undefined;
      if (url !== undefined) pages.set(plain(url), false);
    }
  }
  if (pages.size === 0) return null;
  return {
    has: (url) => pages.has(plain(url)),
    found: (url) => {
      pages.set(plain(url), true);
    },
    missing: () => [...pages.values()].filter((found) => !found).length,
  };
}

/** Lists name a page with its fragment, and `https://post.example` without the stroke at its end. */
function plain(url: string): string {
  return (url.split("#")[0] ?? "").replace(/\/$/u, "");
}
