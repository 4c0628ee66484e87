import { expect, test } from "vitest";
import { checkOts } from "./check-ots.ts";
import { makeOts, rootOf } from "./make-ots.fixture.ts";

const FILE = Buffer.from("Nine fled.\n");

test("a proof of the file tells the block to which it leads, and the root that the block must have", () => {
  expect(checkOts(makeOts(FILE), FILE)).toEqual({
    state: "holds",
    facts: { calendar: "https://calendar.example", block: 800_000, root: rootOf(FILE) },
  });
});

test("a proof of other bytes fails", () => {
  expect(checkOts(makeOts(FILE), Buffer.from("Ten fled.\n"))).toEqual({
    state: "fails",
    cause: "other-bytes",
  });
});

test("broken and endless proofs are told", () => {
  const proof = makeOts(FILE);
  const unread = { state: "unread", cause: "not-a-proof" };
  for (let end = 0; end < proof.length; end += 1) {
    expect(checkOts(proof.subarray(0, end), FILE)).toEqual(unread);
  }
  expect(checkOts(makeOts(FILE, "f3".repeat(8000)), FILE)).toEqual(unread);
  expect(checkOts(makeOts(FILE, "ff08".repeat(5000)), FILE)).toEqual(unread);
  expect(checkOts(makeOts(FILE, "07"), FILE)).toEqual(unread);
  expect(checkOts(Buffer.from("a text"), FILE)).toEqual(unread);
});
