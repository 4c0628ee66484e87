import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );
}

test("a number that somebody else gave is asserted by nobody", () => {
  expect(
    figures("It counted 140 deaths, far fewer than the 500 deaths that the front described."),
  ).toEqual(["140 killed"]);
  expect(figures("The army lost 12 men, far fewer than the 37 that the movement claimed.")).toEqual(
    ["12 killed"],
  );
});

test("who gave the number that another is measured by says it", () => {
  const text = "The army lost 12 men, far fewer than the 37 claimed by the movement.";
  expect(figures(text)).toEqual(["12 killed", "37 killed"]);
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  const [own, theirs] = read({ report, text }, EMPTY_CASE).figures;
  expect(own?.chain.length).toBe(1);
  expect(theirs?.chain.map(({ source }) => source)).toContain("movement");
});

test("a bound stays a bound", () => {
  expect(figures("More than 500 people were killed, the front said.")).toEqual(["500 killed"]);
});

test("what a verb leaves open is told by the figures before it", () => {
  expect(figures("Gunmen abducted 40 pupils. Nine are still being held.")).toEqual([
    "40 hostage",
    "Nine hostage",
  ]);
  expect(
    figures("The two sides exchanged 71 prisoners. Ten of the soldiers were freed later.").at(-1),
  ).toBe("Ten exchanged");
});

test("one fleeing witness who counts bodies is no count of those who fled", () => {
  expect(figures("One fleeing witness had counted more than 30 bodies.")).toEqual(["30 bodies"]);
  expect(figures("Some 300 fleeing villagers reached Olm.").at(0)).toBe("300 displaced");
});

test("animals that drowned are nobody's dead, and who is reported missing reports nothing", () => {
  expect(figures("At least 5,000 head of livestock have drowned.")).toEqual(["5,000 destroyed"]);
  const text = "Persons reported missing: 73";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  expect(read({ report, text }, EMPTY_CASE).attributions).toEqual([]);
});
