import { expect, test } from "vitest";
import { fairShare } from "./fair-share.ts";

test("whoever has little keeps all, those who have much get equally much", () => {
  const sharing = { each: 10, more: 1000 };
  expect(fairShare([], sharing)).toBe(Infinity);
  expect(fairShare([5, 300, 720], sharing)).toBe(Infinity);
  expect(fairShare([5, 300, 900], sharing)).toBe(720);
  expect(fairShare([900, 5, 300], sharing)).toBe(720);
  expect(fairShare([5, 900, 2000], sharing)).toBe(510);
  // a thousand who have ten each share nothing, and two thousand with eleven get their ten
  expect(
    fairShare(
      Array.from({ length: 1000 }, () => 10),
      sharing,
    ),
  ).toBe(Infinity);
  expect(
    fairShare(
      Array.from({ length: 2000 }, () => 11),
      sharing,
    ),
  ).toBe(10);
});
