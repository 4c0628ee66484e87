import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";
import { makeWarc } from "../warc/make-warc.fixture.ts";
import { makeZip, type ZipPart } from "../zip/make-zip.fixture.ts";

const hashOf = (bytes: string | Uint8Array): string =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
const WARC = makeWarc([{ url: "https://post.example/7", body: "<p>Nine people fled." }]);

/** A signed WACZ; `put` stands in it for what was signed. */
function signed(
  put: {
    readonly archive?: Uint8Array;
    readonly list?: string;
    readonly signature?: string;
    readonly hash?: string;
    readonly more?: readonly ZipPart[];
  } = {},
): Uint8Array {
  const hash = put.hash ?? hashOf(WARC);
  const list = JSON.stringify({
    resources: [{ name: "a.warc", path: "archive/a.warc", hash, bytes: WARC.length }],
  });
  const signature = sign("sha256", Buffer.from(hashOf(list)), {
    key: privateKey,
    dsaEncoding: "ieee-p1363",
  }).toString("base64");
  const digest = {
    path: "datapackage.json",
    hash: hashOf(put.list ?? list),
    signedData: {
      hash: hashOf(list),
      signature: put.signature ?? signature,
      publicKey: publicKey.export({ format: "der", type: "spki" }).toString("base64"),
      created: "2031-04-12T11:00:00Z",
      software: "an archiver",
    },
  };
  return makeZip([
    { name: "archive/a.warc", content: put.archive ?? WARC, stored: true },
    { name: "datapackage.json", content: put.list ?? list },
    { name: "datapackage-digest.json", content: JSON.stringify(digest) },
    ...(put.more ?? []),
  ]);
}

const told = async (bytes: Uint8Array): Promise<unknown> =>
  (await unpackAll("a.wacz", bytes)).findings.find(({ code }) => code.startsWith("proof"));

test("a signature that fits tells the key, and what it says of itself beside it", async () => {
  expect(await told(signed())).toEqual({
    code: "proof-holds",
    severity: "info",
    detail: {
      name: "a.wacz",
      of: "a.wacz",
      kind: "wacz",
      key: hashOf(publicKey.export({ format: "der", type: "spki" })).slice("sha256:".length),
      software: "an archiver",
      said: "2031-04-12T11:00:00Z",
    },
  });
});

test("pages or a list that were changed, and a signature of another key, are told; the pages are read", async () => {
  const archive = makeWarc([{ url: "https://post.example/7", body: "<p>Forty people fled." }]);
  const other = signed({ archive });
  expect(await told(other)).toMatchObject({
    code: "proof-fails",
    detail: { cause: "other-parts" },
  });
  expect((await unpackAll("a.wacz", other)).reports).toHaveLength(1);
  const list = JSON.stringify({ resources: [] });
  expect(await told(signed({ list }))).toMatchObject({ detail: { cause: "bad-signature" } });
  const signature = Buffer.alloc(96, 7).toString("base64");
  expect(await told(signed({ signature }))).toMatchObject({ detail: { cause: "bad-signature" } });
});

test("a WACZ without a signature says nothing of one, and tells where it is not what its own list says", async () => {
  const bytes = makeZip([{ name: "archive/a.warc", content: WARC }]);
  expect(await told(bytes)).toBeUndefined();
  const listed = (content: Uint8Array, more: object = {}): Uint8Array => {
    const path = "archive/a.warc";
    const list = JSON.stringify({ resources: [{ path, hash: hashOf(WARC), ...more }] });
    return makeZip([
      { name: path, content },
      { name: "datapackage.json", content: list },
    ]);
  };
  expect(await told(listed(WARC))).toBeUndefined();
  expect(await told(listed(WARC, { hash: undefined }))).toBeUndefined();
  const other = makeWarc([{ url: "https://post.example/7", body: "<p>Forty people fled." }]);
  for (const changed of [listed(other), listed(WARC, { path: "archive/b.warc" })])
    expect(await told(changed)).toMatchObject({
      code: "proof-fails",
      detail: { cause: "other-listed" },
    });
});

test("what was put in beside the signed files does not pass for signed: a second file of one name, an archive, a list of pages", async () => {
  const content = makeWarc([{ url: "https://post.example/7", body: "<p>Forty people fled." }]);
  for (const name of ["archive/a.warc", "archive/b.warc", "pages/more.jsonl"]) {
    const more = [{ name, content }];
    expect(await told(signed({ more }))).toMatchObject({ detail: { cause: "other-parts" } });
  }
  // Nothing is read from it.
  const more = [{ name: "__MACOSX/._archive", content }];
  expect(await told(signed({ more }))).toMatchObject({ code: "proof-holds" });
});

test("a list that names files by MD5 is held against it, and a signature of it is not taken for a proof", async () => {
  const hash = `md5:${createHash("md5").update(WARC).digest("hex")}`;
  const list = JSON.stringify({ resources: [{ path: "archive/a.warc", hash }] });
  const unsigned = (archive: Uint8Array): Uint8Array =>
    makeZip([
      { name: "archive/a.warc", content: archive },
      { name: "datapackage.json", content: list },
    ]);
  expect(await told(unsigned(WARC))).toBeUndefined();
  const other = makeWarc([{ url: "https://post.example/7", body: "<p>Forty people fled." }]);
  expect(await told(unsigned(other))).toMatchObject({ detail: { cause: "other-listed" } });
  expect(await told(signed({ hash }))).toMatchObject({
    code: "proof-unread",
    detail: { cause: "weak-hashes" },
  });
});
