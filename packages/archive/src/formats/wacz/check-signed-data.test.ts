import { generateKeyPairSync, sign } from "node:crypto";
import { expect, test } from "vitest";
import { checkSignedData } from "./check-signed-data.ts";
import { SIGNED_BY_DOMAIN, SIGNED_HASH, STAMP_OF_ANOTHER } from "./signed-by-domain.fixture.ts";

const { created = "", timeSignature = "" } = SIGNED_BY_DOMAIN;

const checked = (put: Readonly<Record<string, string | undefined>> = {}): unknown =>
  checkSignedData({ ...SIGNED_BY_DOMAIN, ...put }, SIGNED_HASH);

/** The time `minutes` after the one that the signer wrote down. */
const later = (minutes: number): string =>
  new Date(Date.parse(created) + minutes * 60_000).toISOString();

test("a certificate of the domain and a stamp of the signature tell who and when, and who vouches for both", () => {
  expect(checked()).toEqual({
    state: "holds",
    facts: {
      domain: "sign.archive.example",
      issuer: "Invented Authority",
      stamped: expect.stringMatching(/^2026-11-29T\d\d:\d\d:\d\dZ$/u) as unknown,
      stampedBy: "Invented Stamps",
    },
  });
});

test("a domain that is only written down is told as nobody's", () => {
  for (const domain of [
    "truth.example",
    "",
    ".archive.example",
    "sign.archive.example\0.truth.example",
  ])
    expect(checked({ domain })).toEqual({ state: "fails", cause: "other-domain" });
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
  const anonymous = {
    domainCert: undefined,
    publicKey: publicKey.export({ format: "der", type: "spki" }).toString("base64"),
    signature: sign("sha256", Buffer.from(SIGNED_HASH), privateKey).toString("base64"),
    timeSignature: undefined,
  };
  expect(checked(anonymous)).toEqual({
    state: "holds",
    facts: {
      key: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
      software: "invented signer 1",
      said: created,
    },
  });
});

test("a stamp of another signature, a damaged one, and times that do not go together are told", () => {
  const bad = { state: "fails", cause: "bad-stamp" };
  expect(checked({ timeSignature: STAMP_OF_ANOTHER })).toEqual(bad);
  const damaged = Buffer.from(timeSignature, "base64");
  damaged.writeUInt8(damaged.readUInt8(damaged.length - 5) ^ 1, damaged.length - 5);
  expect(checked({ timeSignature: damaged.toString("base64") })).toEqual(bad);
  expect(checked({ timeSignature: "bm8gc3RhbXA=" })).toEqual(bad);
  expect(checked({ created: later(9) })).toMatchObject({ state: "holds" });
  // On a machine of any zone
  expect(checked({ created: later(0).slice(0, -1) })).toMatchObject({ state: "holds" });
  expect(checked({ created: "at noon" })).toMatchObject({ state: "holds" });
  const other = { state: "fails", cause: "other-time" };
  expect(checked({ created: later(12) })).toEqual(other);
  // Without a stamp a time is what the signer says; it still lies within the days of the certificate.
  expect(checked({ timeSignature: undefined })).toMatchObject({ facts: { said: created } });
  expect(checked({ timeSignature: undefined, created: later(-60 * 24 * 365) })).toEqual(other);
});

test("a stamp whose signer did not come with it proves no time", () => {
  expect(checked({ timestampCert: undefined })).toMatchObject({
    state: "holds",
    facts: { said: created },
  });
});
