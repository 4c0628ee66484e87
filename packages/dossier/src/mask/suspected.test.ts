import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import type { DossierInput } from "../scene/data.ts";
import { maskInput } from "./mask.ts";
import { namesToDecide } from "./masked-names.ts";

function caseOf(texts: readonly string[], title: string | null = null): DossierInput {
  const reports = texts.map((text, at) => ({
    ...EMPTY_REPORT,
    id: `r${at}`,
    path: `${at}.txt`,
    title,
    lang: /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const),
    length: text.length,
  }));
  const readings = reports.map((report, at) => read({ report, text: texts[at] ?? "" }));
  const ofReports = new Map(texts.map((text, at) => [`r${at}`, text]));
  const weighing = weigh({ readings, case: EMPTY_CASE, texts: ofReports });
  return { ...DARWAN, case: EMPTY_CASE, readings, weighing, texts: ofReports };
}

const leaving = (input: DossierInput): string => {
  const { input: masked } = maskInput(input);
  return JSON.stringify([masked.weighing, masked.readings, [...masked.texts]]);
};

test("what may be a name goes from the public's texts and titles, by a number that says no person", () => {
  const input = caseOf(
    [
      "Nine people were killed, and before noon Perpetua heard the drone.",
      "Perpetua has the keys. Four people died.",
    ],
    "What Perpetua saw",
  );
  const out = leaving(input);
  expect(out).not.toContain("Perpetua");
  expect(out).toContain("What [Name 1] saw");
  expect(out).toContain("[Name 1] has the keys");
  expect(leaving({ ...input, profile: "partners" })).toContain("Perpetua");
});

test("who is told to be a private person in one report has the same number where another only suspects the name", () => {
  const { input } = maskInput(
    caseOf([
      "Sulwen Tarrick, a mother of three, said nine people were killed.",
      "Before noon Sulwen Tarrick heard the drone; six people were killed.",
    ]),
  );
  const texts = [...input.texts.values()].join("\n");
  expect(texts).not.toContain("Tarrick");
  expect(texts).not.toContain("[Name");
  expect(texts.match(/\[Person 1\]/gu)?.length).toBe(2);
});

test("who may be named, and what the case has as a place or an actor, stays", () => {
  const input = caseOf(["Before noon Perpetua heard the drone; nine people were killed."]);
  const shown = { ...input, case: { ...EMPTY_CASE, unmask: ["Perpetua"] } };
  expect(leaving(shown)).toContain("Perpetua");
  const place = {
    id: "perpetua",
    names: { ar: [], en: ["Perpetua"] },
    within: null,
    lat: null,
    lon: null,
    kind: "other" as const,
    precision: "unknown" as const,
  };
  expect(leaving({ ...input, case: { ...EMPTY_CASE, places: [place] } })).toContain("Perpetua");
});

test("who is hidden on suspicion and what stays though it looks like a name are told with why", () => {
  const { hidden, standing } = namesToDecide(
    caseOf(["Before noon Perpetua fled to Dunmarrow; nine people were killed."]),
  );
  expect(hidden).toMatchObject([
    { name: "Perpetua", because: "suspicion", suspicion: "capital", pseudonym: { en: "[Name 1]" } },
  ]);
  expect(standing).toEqual([
    {
      name: "Dunmarrow",
      why: "place",
      mentions: 1,
      reports: ["r0"],
      context: "Before noon Perpetua fled to Dunmarrow; nine people were killed.",
    },
  ]);
});

test("who stays named is told with what vouches, behind the words that may be names; what is decided on is not told", () => {
  const texts = [
    "Mayor Anton Reva spoke. In the night they fled to Dunmarrow; nine people were killed.",
    "Nine people were killed. Reva said the road was closed.",
  ];
  const input = caseOf(texts);
  const { standing } = namesToDecide(input);
  expect(standing.map(({ name, why, by }) => [name, why, by])).toEqual([
    ["Dunmarrow", "place", undefined],
    ["Anton Reva", "office", "Mayor"],
    ["Reva", "office", undefined],
  ]);
  const decided = { ...EMPTY_CASE, unmask: ["Anton Reva"], mask: ["Dunmarrow"] };
  expect(namesToDecide({ ...input, case: decided }).standing.map(({ name }) => name)).toEqual([
    "Reva",
  ]);
});

test("only the public's dossier has undecided names", () => {
  const input = caseOf(["Before noon Perpetua fled to Dunmarrow; nine people were killed."]);
  expect(maskInput(input).standing).toHaveLength(1);
  expect(maskInput({ ...input, profile: "partners" }).standing).toEqual([]);
  expect(maskInput({ ...input, profile: "court" }).standing).toEqual([]);
});

test("a particle is never hidden alone, so that no place or outlet loses it", () => {
  const input = caseOf(
    ["Al_Perpetua_flag500.jpg\n\nNine people were killed. Perpetua has the keys."],
    "Al Olmar Post on Abu Ghraib",
  );
  const out = leaving(input);
  expect(out).not.toContain("Perpetua");
  expect(out).toContain("Al_[Name 1]_flag500.jpg");
  expect(out).toContain("Al Olmar Post on Abu Ghraib");
});

test("one word that may be a name cuts no outlet's name, and a longer one does", () => {
  const input = caseOf([
    "Nine people were killed, and before noon Perpetua heard the drone. Then came Sulwen Tarrick.",
  ]);
  const named = (outlet: string): string => {
    const reports = input.weighing.reports.map((report) => ({ ...report, outlet }));
    return leaving({ ...input, weighing: { ...input.weighing, reports } });
  };
  expect(named("Perpetua Valley News")).toContain("Perpetua Valley News");
  expect(named("Perpetua Valley News")).toContain("] heard the drone");
  expect(named("Page of Sulwen Tarrick")).not.toContain("Sulwen");
});

test("a word that stands in the name of a file alone is hidden there, and nowhere else for that", () => {
  const out = leaving(
    caseOf([
      "The camp was empty.\n\nQuorvane_3.jpg\n\nFour people died.",
      "It was Quorvane that they heard; six people died.",
      "Quorvane, they said. Six people died.",
    ]),
  );
  expect(out).not.toContain("Quorvane_3");
});

test("the name of a file spreads to no other report", () => {
  const out = leaving(
    caseOf([
      "The camp was empty.\n\nQuorvane_3.jpg\n\nFour people died.",
      "QUORVANE: four people died.\nIn Quorvane six people died.",
    ]),
  );
  expect(out).toContain("In Quorvane six");
});
