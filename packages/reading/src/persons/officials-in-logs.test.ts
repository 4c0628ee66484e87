import { expect, test } from "vitest";
import { officialAmong } from "./names-said.ts";

test("in a log of a day with tens of thousands of names each is looked at where it stands", () => {
  const line = "The road was clear. Governor Tavi said that nobody came. Then Rusk left. ";
  const arabic = "وصل المحافظ تافي صباحاً. ";
  const text = line.repeat(20_000) + arabic.repeat(20_000);
  const passages = [...text.matchAll(/Tavi|Rusk|تافي/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const offices = officialAmong(text, passages);
  expect(offices).toHaveLength(60_000);
  const [first, second] = offices;
  expect([first === null, second]).toEqual([false, null]);
  expect(new Set(offices.slice(0, 40_000))).toEqual(new Set([first, null]));
  expect(offices.at(-1)).not.toBeNull();
});
