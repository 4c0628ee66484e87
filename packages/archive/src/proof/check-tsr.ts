import { X509Certificate, createHash, verify } from "node:crypto";
import {
  FIELD_0,
  INTEGER,
  OCTETS,
  SEQUENCE,
  SET,
  TIME,
  childrenOf,
  oidOf,
  readDer,
} from "./der.ts";
import type { Der } from "./der.ts";
import { NOT_A_PROOF } from "./proof.ts";
import type { ProofCheck } from "./proof.ts";

const SIGNED_DATA = "2a864886f70d010702";
const STAMP_INFO = "2a864886f70d0109100104";
const MESSAGE_DIGEST = "2a864886f70d010904";
/** Names the certificate of the signer by its hash: by SHA-1, or by the one that it says (RFC 5816). */
const SIGNING_CERTIFICATE = "2a864886f70d010910020c";
const SIGNING_CERTIFICATE_V2 = "2a864886f70d010910022f";
/** The use of a certificate that may stamp times. */
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ["2b0e03021a", "sha1"],
  ["608648016503040201", "sha256"],
  ["608648016503040202", "sha384"],
  ["608648016503040203", "sha512"],
]);

/**
 * Checks a time stamp (RFC 3161, a reply or its token alone) against its file: the hash is the file's, and the
 * signature is that of a certificate for time stamps that came with it, within it or `beside` it. Who stands behind the certificate is
 * not known.
 */
export function checkTsr(
  proof: Uint8Array,
  file: Uint8Array,
  beside: readonly X509Certificate[] = [],
): ProofCheck {
  const stamp = readStamp(proof, beside);
  if (stamp === null) return NOT_A_PROOF;
  const digest = createHash(stamp.algorithm).update(file).digest();
  if (!digest.equals(Buffer.from(stamp.imprint))) return { state: "fails", cause: "other-bytes" };
  if (stamp.certificates.length === 0) return { state: "unread", cause: "signature-unknown" };
  const signer = signerOf(stamp);
  if (signer === null) return { state: "fails", cause: "bad-signature" };
  // The office before the firm to which it belongs.
  const named = (part: string): string | undefined =>
    new RegExp(`(?:^|\\n)${part}=(.*)`, "u").exec(signer.subject)?.[1];
  const by = named("CN") ?? named("O") ?? signer.subject;
  return { state: "holds", facts: { time: stamp.time, by } };
}

interface Stamp {
  readonly algorithm: string;
  readonly imprint: Uint8Array;
  readonly time: string;
  /** What was signed: the attributes of the signer, and the stamp that they must name. */
  readonly info: Uint8Array;
  readonly attributes: Der;
  readonly digestAlgorithm: string;
  readonly signature: Uint8Array;
  readonly certificates: readonly X509Certificate[];
}

function readStamp(bytes: Uint8Array, beside: readonly X509Certificate[]): Stamp | null {
  const outer = childrenOf(readDer(bytes));
  // A reply has the token behind its status, and a status that grants none has none.
  const isToken = oidOf(outer[0]) === SIGNED_DATA;
  if (!isToken && !isGranted(outer[0])) return null;
  const token = isToken ? outer : childrenOf(outer[1]);
  if (oidOf(token[0]) !== SIGNED_DATA) return null;
  const signed = childrenOf(childrenOf(token[1])[0]);
  const encapsulated = childrenOf(signed[2]);
  const info = childrenOf(encapsulated[1])[0];
  if (oidOf(encapsulated[0]) !== STAMP_INFO || info?.tag !== OCTETS) return null;
  const [, , imprint, , time] = childrenOf(readDer(info.content));
  const [hashed, hash] = childrenOf(imprint);
  const algorithm = DIGESTS.get(oidOf(childrenOf(hashed)[0]));
  const signer = childrenOf(childrenOf(signed.filter(({ tag }) => tag === SET).at(-1))[0]);
  const attributes = signer.find(({ tag }) => tag === FIELD_0);
  const digestAlgorithm = DIGESTS.get(oidOf(childrenOf(signer[2])[0]));
  const signature = signer.findLast(({ tag }) => tag === OCTETS);
  const stamped = isoTime(time);
  if (signer[0]?.tag !== INTEGER || attributes === undefined || signature === undefined)
    return null;
  if (algorithm === undefined || digestAlgorithm === undefined) return null;
  if (hash?.tag !== OCTETS || stamped === null) return null;
  return {
    algorithm,
    imprint: hash.content,
    time: stamped,
    info: info.content,
    attributes,
    digestAlgorithm,
    signature: signature.content,
    certificates: [
      ...childrenOf(signed.find(({ tag }, at) => tag === FIELD_0 && at > 2)).flatMap(certificateOf),
      ...beside,
    ],
  };
}

/** Whether the status of a reply is "granted", or "granted with changes". */
function isGranted(status: Der | undefined): boolean {
  const [code] = childrenOf(status);
  return code?.tag === INTEGER && code.content.length === 1 && (code.content[0] ?? 2) < 2;
}

/** `20310412102033Z`, with or without parts of a second. */
function isoTime(value: Der | undefined): string | null {
  if (value?.tag !== TIME) return null;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/u.exec(
    Buffer.from(value.content).toString("latin1"),
  );
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

function certificateOf(value: Der): readonly X509Certificate[] {
  if (value.tag !== SEQUENCE) return [];
  try {
    return [new X509Certificate(value.whole)];
  } catch {
    return [];
  }
}

/** The certificate whose signature it is; null where it is nobody's, or not of this stamp. */
function signerOf(stamp: Stamp): X509Certificate | null {
  const digest = attributeOf(stamp, MESSAGE_DIGEST);
  const own = createHash(stamp.digestAlgorithm).update(stamp.info).digest();
  if (digest === undefined || !own.equals(Buffer.from(digest.content))) return null;
  // The attributes are signed as the set that they are, not as the field in which they stand.
  const signed = Buffer.from(stamp.attributes.whole);
  signed[0] = SET;
  return (
    stamp.certificates.find(
      (certificate) =>
        isNamed(certificate, stamp) &&
        isSignedBy(certificate, signed, stamp.digestAlgorithm, stamp.signature),
    ) ?? null
  );
}

/** The first value of a signed attribute. */
function attributeOf({ attributes }: Stamp, id: string): Der | undefined {
  const found = childrenOf(attributes).find((attribute) => oidOf(childrenOf(attribute)[0]) === id);
  return childrenOf(childrenOf(found)[1])[0];
}

/**
 * Whether the signed attributes name this very certificate, as the standard wants: another one of the same key, or this one with
 * another name written over it, would verify the signature as well and be told as the signer.
 */
function isNamed({ raw }: X509Certificate, stamp: Stamp): boolean {
  const newer = attributeOf(stamp, SIGNING_CERTIFICATE_V2);
  const list = newer ?? attributeOf(stamp, SIGNING_CERTIFICATE);
  const parts = childrenOf(childrenOf(childrenOf(list)[0])[0]);
  const hash = parts.find(({ tag }) => tag === OCTETS);
  if (hash === undefined) return false;
  // Without one it is SHA-256 in the newer attribute; the older has no place for another than SHA-1.
  const said = parts[0]?.tag === SEQUENCE ? DIGESTS.get(oidOf(childrenOf(parts[0])[0])) : "sha256";
  const algorithm = newer === undefined ? "sha1" : said;
  if (algorithm === undefined) return false;
  return createHash(algorithm).update(raw).digest().equals(Buffer.from(hash.content));
}

function isSignedBy(
  certificate: X509Certificate,
  signed: Uint8Array,
  algorithm: string,
  signature: Uint8Array,
): boolean {
  try {
    // Both throw where the certificate has none, or one that is no key.
    if (!certificate.keyUsage.includes(TIME_STAMPING)) return false;
    const { publicKey } = certificate;
    const isEdwards = publicKey.asymmetricKeyType?.startsWith("ed") === true;
    return verify(isEdwards ? null : algorithm, signed, publicKey, signature);
  } catch {
    return false;
  }
}
