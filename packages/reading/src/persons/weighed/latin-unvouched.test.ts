import { expect, test } from "vitest";
import { nameWords } from "../name-words.ts";
import { unvouchedLatin } from "./latin-unvouched.ts";

const NONE: ReadonlySet<string> = new Set();

function unvouched(text: string): readonly string[] {
  const words = nameWords(text);
  const knows = { names: NONE, places: NONE, offices: NONE, credited: NONE };
  return unvouchedLatin(
    { text, words },
    knows,
    (folded) => folded === "bread",
    () => false,
  ).map((at) => words[at]?.folded ?? "");
}

test("what is common and small, an address, a place and a body are nobody", () => {
  expect(unvouched("bread and prince")).toEqual(["prince"]);
  expect(unvouched("see a.prince@mail.example")).toEqual([]);
  expect(unvouched('<prince>alert("x")</prince>')).toEqual(unvouched('alert("x")'));
  expect(unvouched("He fled to Dar Halwan. The Guard Brigade fled in Paris.")).toEqual([
    "fled",
    "fled",
  ]);
});

test("who bears an office stays, and asking for somebody is no hill", () => {
  expect(unvouched("Mayor Helen Okafor")).not.toContain("okafor");
  expect(unvouched("Tell Auntie Pearl so")).toContain("pearl");
});
