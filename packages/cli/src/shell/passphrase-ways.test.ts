import { expect, test } from "vitest";
import { passphraseWays, plainPassphrase } from "./passphrase-ways.ts";

test("one passphrase is one, in whatever letters a keyboard writes it", () => {
  const [one, two] = ["\u0622\u0645\u0646", "\u0627\u0653\u0645\u0646"];
  expect(plainPassphrase(two)).toBe(one);
  expect(plainPassphrase(`\uFEFF${one}`)).toBe(one);
  // A file that was locked before, as it was written then.
  expect(passphraseWays(one)).toEqual([one, two]);
  expect(passphraseWays(two)).toEqual([two, one]);
  expect(passphraseWays(`\uFEFFabc`)).toEqual(["\uFEFFabc", "abc"]);
  // One guess where there is one way.
  expect(passphraseWays("nine grey herons")).toEqual(["nine grey herons"]);
});
