import { X509Certificate, createHash, createPublicKey, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { checkTsr } from "../../proof/check-tsr.ts";
import type { ProofCheck } from "../../proof/proof.ts";
import { stringOf } from "../json-value.ts";
import type { JsonObject } from "../json-value.ts";

/** How far what the signer wrote down and what the stamp says may lie apart, by the standard: no two clocks go alike. */
const MINUTES_APART = 10;

/**
 * Checks what was signed: the hash of the list, by a key that names nobody or by the certificate of a domain, and the stamp of the
 * signature where there is one. Nothing else in it is signed: day, program and domain are words that anybody can write there. So the
 * domain counts only where the certificate is its own, and a time only where it is stamped.
 */
export function checkSignedData(signed: JsonObject, hash: string): ProofCheck {
  const signer = signerOf(signed);
  if (signer === null) return { state: "unread", cause: "signature-unknown" };
  const signature = stringOf(signed["signature"]) ?? "";
  if (stringOf(signed["hash"]) !== hash || !isSignedBy(signer.key, hash, signature))
    return { state: "fails", cause: "bad-signature" };
  const domain = stringOf(signed["domain"]) ?? "";
  const { certificate } = signer;
  if (certificate !== null && !isOfDomain(certificate, domain))
    return { state: "fails", cause: "other-domain" };
  const stamp = stampOf(signed, signature);
  if (stamp === "bad") return { state: "fails", cause: "bad-stamp" };
  const said = stringOf(signed["created"]) ?? "";
  if (!doTimesAgree(said, stamp?.time ?? null, certificate))
    return { state: "fails", cause: "other-time" };
  const named =
    certificate === null
      ? { key: fingerprintOf(signer.key), software: stringOf(signed["software"]) ?? "" }
      : { domain, issuer: issuerOf(certificate) };
  const when = stamp === null ? { said } : { stamped: stamp.time, stampedBy: stamp.by };
  return { state: "holds", facts: { ...named, ...when } };
}

interface Signer {
  readonly key: KeyObject;
  readonly certificate: X509Certificate | null;
}

/** The certificate of a domain, or the key of a browser. */
function signerOf(signed: JsonObject): Signer | null {
  try {
    const chain = stringOf(signed["domainCert"]);
    if (chain !== undefined) {
      const certificate = new X509Certificate(chain);
      return { key: certificate.publicKey, certificate };
    }
    const key = Buffer.from(stringOf(signed["publicKey"]) ?? "", "base64");
    return { key: createPublicKey({ key, format: "der", type: "spki" }), certificate: null };
  } catch {
    return null;
  }
}

function isOfDomain(certificate: X509Certificate, domain: string): boolean {
  // `.example` asks OpenSSL for any host below it.
  if (domain.startsWith(".")) return false;
  try {
    return certificate.checkHost(domain) !== undefined;
  } catch {
    // It holds a character that no name of a host has.
    return false;
  }
}

/** Browsers write the two numbers of a signature one after the other, servers as DER. */
function isSignedBy(key: KeyObject, hash: string, signature: string): boolean {
  const bytes = Buffer.from(signature, "base64");
  const message = Buffer.from(hash);
  return (["ieee-p1363", "der"] as const).some((dsaEncoding) => {
    try {
      return verify("sha256", message, { key, dsaEncoding }, bytes);
    } catch {
      return false;
    }
  });
}

interface Stamped {
  readonly time: string;
  readonly by: string;
}

/** The stamp of a signature as it stands there; null where there is none, or none whose signer is known. */
function stampOf(signed: JsonObject, signature: string): Stamped | "bad" | null {
  const stamp = stringOf(signed["timeSignature"]);
  if (stamp === undefined) return null;
  const chain = certificatesOf(stringOf(signed["timestampCert"]) ?? "");
  const check = checkTsr(Buffer.from(stamp, "base64"), Buffer.from(signature), chain);
  if (check.state === "holds")
    return { time: String(check.facts["time"]), by: String(check.facts["by"]) };
  return check.state === "unread" && check.cause === "signature-unknown" ? null : "bad";
}

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu;

function certificatesOf(chain: string): readonly X509Certificate[] {
  return [...chain.matchAll(PEM)].flatMap(([one]) => {
    try {
      return [new X509Certificate(one)];
    } catch {
      return [];
    }
  });
}

function doTimesAgree(
  said: string,
  stamped: string | null,
  certificate: X509Certificate | null,
): boolean {
  // A time without a zone is UTC, as signers write it, and never that of the machine.
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/iu.test(said) ? said : `${said}Z`;
  const [says, was] = [Date.parse(zoned), Date.parse(stamped ?? zoned)];
  const slack = MINUTES_APART * 60_000;
  if (Math.abs(was - says) > slack) return false;
  if (certificate === null) return true;
  const [from, to] = [certificate.validFromDate.getTime(), certificate.validToDate.getTime()];
  return !(was < from - slack || was > to + slack);
}

function fingerprintOf(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({ format: "der", type: "spki" }))
    .digest("hex");
}

/** Who vouches for the domain, as the certificate says. */
function issuerOf({ issuer }: X509Certificate): string {
  const named = (part: string): string | undefined =>
    new RegExp(`(?:^|\\n)${part}=(.*)`, "u").exec(issuer)?.[1];
  return named("O") ?? named("CN") ?? issuer;
}
