import { expect, test } from "vitest";
import { rootCode } from "./root-code.ts";

test("letters go on after Z", () => {
  expect([0, 25, 26, 27, 52, 701, 702].map(rootCode)).toEqual([
    "A",
    "Z",
    "AA",
    "AB",
    "BA",
    "ZZ",
    "AAA",
  ]);
});
