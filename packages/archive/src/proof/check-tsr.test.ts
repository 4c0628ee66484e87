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

test("whichever byte is changed, nothing is thrown, and no other time or signer comes out as proven", () => {
  const before = checkTsr(WITH_CERTIFICATE, FILE);
  for (let at = 0; at < WITH_CERTIFICATE.length; at += 1) {
    const changed = Uint8Array.from(WITH_CERTIFICATE);
    changed[at] = (changed[at] ?? 0) ^ 0x41;
    const check = checkTsr(changed, FILE);
    if (check.state === "holds" && before.state === "holds") {
      expect(check.facts["time"]).toBe(before.facts["time"]);
    }
  }
  for (let end = 0; end < WITH_CERTIFICATE.length; end += 7) {
    expect(checkTsr(WITH_CERTIFICATE.subarray(0, end), FILE).state).not.toBe("holds");
  }
});
