import { X509Certificate, createHash, createPublicKey, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { ZipFile } from "yauzl";
import { NOT_A_PROOF } from "../../proof/proof.ts";
import type { ProofCheck } from "../../proof/proof.ts";
import { isObject, objectsOf, parseJson, stringOf } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";
import { inflate } from "../zip/open-zip.ts";
import type { ZipEntry } from "../zip/open-zip.ts";

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
    if (!isObject(resources) || (await areAsListed(file, entries, resources, false))) return null;
    return { state: "fails", cause: "other-listed" };
  }
  const named = stringOf(digest["hash"]);
  const signed = digest["signedData"];
  if (list === null || !isObject(resources) || named === undefined) return NOT_A_PROOF;
  const own = `sha256:${createHash("sha256").update(list).digest("hex")}`;
  if (own !== named || !(await areAsListed(file, entries, resources, true))) {
    return { state: "fails", cause: isObject(signed) ? "other-parts" : "other-listed" };
  }
  if (!isObject(signed)) return null;
  const key = keyOf(signed);
  if (key === null) return { state: "unread", cause: "signature-unknown" };
  const isSigned =
    stringOf(signed["hash"]) === named && isSignedBy(key, named, stringOf(signed["signature"]));
  if (!isSigned) return { state: "fails", cause: "bad-signature" };
  const by = stringOf(signed["domain"]) ?? stringOf(signed["software"]) ?? "";
  return { state: "holds", facts: { time: stringOf(signed["created"]) ?? "", by } };
}

async function areAsListed(
  file: ZipFile,
  entries: readonly ZipEntry[],
  list: JsonObject,
  isSigned: boolean,
): Promise<boolean> {
  for (const resource of objectsOf(list["resources"])) {
    const entry = entries.find(({ name }) => name === resource["path"]);
    if (entry === undefined) return false;
    const hash = stringOf(resource["hash"])?.replace(/^sha256:/u, "");
    if (hash === undefined && !isSigned) continue;
    if ((await hashOf(file, entry)) !== hash) return false;
  }
  return true;
}

async function hashOf(file: ZipFile, { entry }: ZipEntry): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    for await (const piece of await file.openReadStreamPromise(entry)) {
      if (piece instanceof Uint8Array) hash.update(piece);
    }
  } catch {
    return null;
  }
  return hash.digest("hex");
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

/** The key of a browser, or of the certificate of a domain. */
function keyOf(signed: JsonObject): KeyObject | null {
  try {
    const certificate = stringOf(signed["domainCert"]);
    if (certificate !== undefined) return new X509Certificate(certificate).publicKey;
    const key = Buffer.from(stringOf(signed["publicKey"]) ?? "", "base64");
    return createPublicKey({ key, format: "der", type: "spki" });
  } catch {
    return null;
  }
}

/** Browsers write the two numbers of a signature one after the other, servers as DER. */
function isSignedBy(key: KeyObject, hash: string, signature: string | undefined): boolean {
  const bytes = Buffer.from(signature ?? "", "base64");
  const message = Buffer.from(hash);
  return (["ieee-p1363", "der"] as const).some((dsaEncoding) => {
    try {
      return verify("sha256", message, { key, dsaEncoding }, bytes);
    } catch {
      return false;
    }
  });
}
