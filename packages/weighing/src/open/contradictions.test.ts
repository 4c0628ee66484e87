import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { expect, test } from "vitest";
import { weigh } from "../index.ts";

function found(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r-1", outlet: "Alder News", published: "2031-06-13" };
  const readings = [read({ report, text }, EMPTY_CASE)];
  return weigh({ readings, case: EMPTY_CASE, texts: new Map([["r-1", text]]) })
    .findings.filter(({ code }) => code === "internal-contradiction")
    .map(({ detail }) => `${detail["a"]} ${detail["b"]}`);
}

test("two numbers of a report are told once, however often it says either", () => {
  const text =
    "The fire killed 24 people until 13 June 2031. The council said the fire killed 26 people until 13 June 2031. The clinic said the fire killed 24 people until 13 June 2031. The guild said the fire killed 28 people until 13 June 2031.";
  expect(found(text).toSorted()).toEqual(["24 26", "24 28", "26 28"]);
});
