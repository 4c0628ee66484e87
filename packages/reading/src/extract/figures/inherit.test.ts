import { expect, test } from "vitest";
import { reader } from "../../read.ts";

const read = reader();

/** Numbers with their measure and mode. */
function counted(text: string): readonly string[] {
  const rest = { author: null, url: null, captured: null, title: null };
  const { figures } = read({
    report: {
      type: "report",
      id: "r1",
      path: "a.txt",
      lang: "en",
      outlet: "Valley News",
      published: "2031-04-15",
      length: text.length,
      sha256: "",
      text_sha256: "",
      ...rest,
    },
    text,
  });
  return figures.map(({ quote, measure, mode }) => `${quote} ${measure} ${mode}`);
}

test("a part of those to whom something happened for good has their measure", () => {
  expect(counted("The blast wounded 64 people. Of the 64, 22 have been discharged.")).toContain(
    "22 wounded part",
  );
  expect(
    counted("The fire destroyed nine warehouses. Five of the warehouses held seed."),
  ).toContain("Five destroyed part");
});

test("a part of those who were held or let go may be something else by now", () => {
  expect(counted("Police arrested 46 men. Of the 46, nine have been suspended.")).toContain(
    "nine other part",
  );
});

test("things of another kind are no part", () => {
  expect(counted("The fire destroyed nine warehouses. Five of the buses held seed.")).not.toContain(
    "Five destroyed part",
  );
});

test("who was listed between dashes met the end of them all", () => {
  expect(
    counted("All nine aboard — a major, six soldiers and two guards — lost their lives."),
  ).toEqual(["nine killed unknown", "six killed part", "two killed part"]);
  expect(
    counted("All nine aboard — a major, six soldiers and 20 guards — lost their lives."),
  ).not.toContain("20 killed part");
});

test("some of a number that is itself a part are of it, where no other was told", () => {
  expect(counted("The army mourned 14 of its own. Nine were conscripts, four sergeants.")).toEqual([
    "14 killed part",
    "Nine killed part",
    "four killed part",
  ]);
});
