import { expect, test } from "vitest";
import { checkTsr } from "./check-tsr.ts";
import { childrenOf, readDer } from "./der.ts";
import { STAMPED, WITHOUT_CERTIFICATE, WITH_CERTIFICATE } from "./time-stamps.fixture.ts";

const FILE = Buffer.from(STAMPED);

test("a stamp of the file tells its time and who signed it", () => {
  const holds = {
    state: "holds",
    facts: { time: "2026-11-26T09:10:32Z", by: "Invented Time Office" },
  };
  expect(checkTsr(WITH_CERTIFICATE, FILE)).toEqual(holds);
  // The token alone, without the status of the reply.
  const token = childrenOf(readDer(WITH_CERTIFICATE))[1]?.whole ?? new Uint8Array();
  expect(checkTsr(token, FILE)).toEqual(holds);
});

test("another file, and a stamp whose signer is not with it", () => {
  expect(checkTsr(WITH_CERTIFICATE, Buffer.from("Nine fled"))).toEqual({
    state: "fails",
    cause: "other-bytes",
  });
  expect(checkTsr(WITHOUT_CERTIFICATE, FILE)).toEqual({
    state: "unread",
    cause: "signature-unknown",
  });
});

test("a certificate of the same key with another name on it is not the signer", () => {
  const before = Buffer.from(WITH_CERTIFICATE);
  const name = Buffer.from("Invented Time Office");
  const renamed: unknown[] = [];
  for (let at = before.indexOf(name); at >= 0; at = before.indexOf(name, at + 1)) {
    const other = Uint8Array.from(before);
    other.set(Buffer.from("National Time Bureau"), at);
    renamed.push(checkTsr(other, FILE));
  }
  expect(renamed).toContainEqual({ state: "fails", cause: "bad-signature" });
  expect(JSON.stringify(renamed)).not.toContain("National");
});

test("a reply that grants no stamp is none", () => {
  const status = childrenOf(readDer(WITH_CERTIFICATE))[0]?.whole ?? new Uint8Array();
  const refused = Uint8Array.from(WITH_CERTIFICATE);
  // The status is the last byte of its field: 2 is a rejection.
  refused[Buffer.from(WITH_CERTIFICATE).indexOf(status) + status.length - 1] = 2;
  expect(checkTsr(refused, FILE)).toEqual({ state: "unread", cause: "not-a-proof" });
});

test("whichever byte is changed, nothing is thrown, and no other time or signer comes out as proven", () => {
  const before = checkTsr(WITH_CERTIFICATE, FILE);
  for (let at = 0; at < WITH_CERTIFICATE.length; at += 1) {
    const changed = Uint8Array.from(WITH_CERTIFICATE);
    changed[at] = (changed[at] ?? 0) ^ 0x41;
    const check = checkTsr(changed, FILE);
    if (check.state === "holds" && before.state === "holds") {
      expect(check.facts).toEqual(before.facts);
    }
  }
  for (let end = 0; end < WITH_CERTIFICATE.length; end += 7) {
    expect(checkTsr(WITH_CERTIFICATE.subarray(0, end), FILE).state).not.toBe("holds");
  }
});
