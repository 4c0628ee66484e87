import { createHash } from "node:crypto";
import type { ZipFile } from "yauzl";
import { NOT_A_PROOF } from "../../proof/proof.ts";
import type { ProofCheck } from "../../proof/proof.ts";
import { isObject, parseJson, stringOf } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";
import { inflate } from "../zip/open-zip.ts";
import type { ZipEntry } from "../zip/open-zip.ts";
import { asListed } from "./as-listed.ts";
import { checkSignedData } from "./check-signed-data.ts";

const PAPER_BYTES = 16 * 1024 * 1024;

/**
 * Checks a WACZ: every file in it is the one that its list names, the list the one that was signed, and the signature that of the key or
 * certificate that came with it. Null where nothing is signed and all is as listed.
 */
export async function checkSignature(
  file: ZipFile,
  entries: readonly ZipEntry[],
): Promise<ProofCheck | null> {
  const digest = await jsonIn(file, entries, "datapackage-digest.json");
  const list = await bytesIn(file, entries, "datapackage.json");
  const resources = list === null ? null : parseJson(new TextDecoder().decode(list));
  if (digest === null) {
    // Whoever crawled without signing still wrote down what they had
    if (!isObject(resources) || (await asListed(file, entries, resources)) !== "other") return null;
    return { state: "fails", cause: "other-listed" };
  }
  const named = stringOf(digest["hash"]);
  const signed = digest["signedData"];
  if (list === null || !isObject(resources) || named === undefined) return NOT_A_PROOF;
  const own = `sha256:${createHash("sha256").update(list).digest("hex")}`;
  const files = await asListed(file, entries, resources);
  if (own !== named || files === "other") {
    return { state: "fails", cause: isObject(signed) ? "other-parts" : "other-listed" };
  }
  if (!isObject(signed)) return null;
  const check = checkSignedData(signed, named);
  // What names a file by a weak hash can be signed once and fit another file too.
  const isForgeable = check.state === "holds" && files === "weak";
  return isForgeable ? { state: "unread", cause: "weak-hashes" } : check;
}

async function bytesIn(
  file: ZipFile,
  entries: readonly ZipEntry[],
  name: string,
): Promise<Uint8Array | null> {
  const found = entries.find((entry) => entry.name === name);
  const bytes = found === undefined ? null : await inflate(file, found.entry, PAPER_BYTES);
  return typeof bytes === "string" ? null : bytes;
}

async function jsonIn(
  file: ZipFile,
  entries: readonly ZipEntry[],
  name: string,
): Promise<JsonObject | null> {
  const bytes = await bytesIn(file, entries, name);
  const value = bytes === null ? null : parseJson(new TextDecoder().decode(bytes));
  return isObject(value) ? value : null;
}
