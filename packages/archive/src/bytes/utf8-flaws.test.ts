import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8Flaws } from "./utf8-flaws.ts";

test("agrees with the strict decoder on what is UTF-8, byte for byte", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      let strict = true;
      try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      } catch {
        strict = false;
      }
      expect(utf8Flaws(bytes).bad === 0).toBe(strict);
    }),
    { numRuns: 2000 },
  );
});

test("counts as many flaws as the decoder puts replacement characters", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 30 }), (bytes) => {
      const shown = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      // A well-formed U+FFFD in the input would be counted too: EF BF BD is not made by chance here.
      expect(utf8Flaws(bytes).bad).toBe(shown.match(/\uFFFD/gu)?.length ?? 0);
    }),
    { numRuns: 2000 },
  );
});

test("says where the first flaw is", () => {
  expect(utf8Flaws(Uint8Array.from([0x61, 0xd9, 0x82, 0xff, 0x62]))).toEqual({
    good: 1,
    bad: 1,
    firstBad: 3,
  });
  expect(utf8Flaws(Buffer.from("قتل"))).toEqual({ good: 3, bad: 0, firstBad: -1 });
});
