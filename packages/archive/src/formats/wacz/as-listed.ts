import { createHash } from "node:crypto";
import type { ZipFile } from "yauzl";
import { objectsOf, stringOf } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";
import type { ZipEntry } from "../zip/open-zip.ts";

/** How the files of a WACZ stand to its own list; "weak" where the list names one by a hash that can be forged, or by none. */
export type AsListed = "all" | "weak" | "other";

/** What is read out of a WACZ, so that it must be on the list: a page put in beside the signed ones would pass for one of them. */
const READ_FROM = /^(?:archive\/.+\.warc(?:\.gz)?|pages\/.+\.jsonl)$/iu;

/** Tools write SHA-256, and MD5 where they are asked for it. */
const HASH = /^(?:(sha256|sha1|md5):)?([0-9a-f]+)$/iu;

/** Holds each file that a list names against its hash there. */
export async function asListed(
  file: ZipFile,
  entries: readonly ZipEntry[],
  list: JsonObject,
): Promise<AsListed> {
  // Of two files with one name the list can mean but one, and each program takes another one for it.
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) return "other";
  const resources = objectsOf(list["resources"]);
  const listed = new Set(resources.map((resource) => resource["path"]));
  const hasList = resources.some((resource) => stringOf(resource["hash"]) !== undefined);
  if (hasList && [...names].some((name) => READ_FROM.test(name) && !listed.has(name)))
    return "other";
  let isWeak = false;
  for (const resource of resources) {
    const entry = entries.find(({ name }) => name === resource["path"]);
    if (entry === undefined) return "other";
    const [, said, digest] = HASH.exec(stringOf(resource["hash"]) ?? "") ?? [];
    const algorithm = said?.toLowerCase() ?? "sha256";
    isWeak ||= digest === undefined || algorithm !== "sha256";
    if (digest === undefined) continue;
    if ((await hashOf(file, entry, algorithm)) !== digest.toLowerCase()) return "other";
  }
  return isWeak ? "weak" : "all";
}

async function hashOf(
  file: ZipFile,
  { entry }: ZipEntry,
  algorithm: string,
): Promise<string | null> {
  const hash = createHash(algorithm);
  try {
    for await (const piece of await file.openReadStreamPromise(entry)) {
      if (piece instanceof Uint8Array) hash.update(piece);
    }
  } catch {
    return null;
  }
  return hash.digest("hex");
}
