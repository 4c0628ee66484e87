import { expect, test } from "vitest";
import { nameWords } from "../vocabulary/name-words.ts";
import { latinCandidates } from "./latin-unvouched.ts";

const NONE: ReadonlySet<string> = new Set();

/** Words that may be names, and what speaks against each. */
function candidates(text: string): Readonly<Record<string, string>> {
  const words = nameWords(text);
  const knows = { names: NONE, places: NONE, offices: NONE, credited: NONE };
  return Object.fromEntries(
    latinCandidates({ text, words }, knows, {
      isHidden: () => false,
      isCommon: (folded) => folded === "bread",
      mayBe: () => true,
    }).map(({ at, against }) => [words[at]?.folded ?? "", against()]),
  );
}

test("what is common and small, an address and a body are nobody", () => {
  expect(Object.keys(candidates("bread and prince"))).toEqual(["prince"]);
  expect(candidates("see a.prince@mail.example")).toEqual({});
  expect(candidates('<prince>alert("x")</prince>')).toEqual(candidates('alert("x")'));
  expect(Object.keys(candidates("He fled to Dar Halwan. The Guard Brigade fled."))).toEqual([
    "fled",
  ]);
});

test("the verb of saying is nobody's name, though somebody is called Said", () => {
  expect(candidates("The attack, its director said, and received")).not.toHaveProperty("said");
  expect(candidates("The director, Said, received")).toHaveProperty("said");
});

test("of what no list has nobody is where a place stands", () => {
  expect(candidates("They fled to Dunmarrow and Kestova.")).not.toHaveProperty("dunmarrow");
  expect(candidates("They fled to Dunmarrow and Kestova.")).not.toHaveProperty("kestova");
});

test("who sends a line may be called by any word", () => {
  expect(candidates("21:14 bread: who is at gate 4")).toHaveProperty("bread");
});

test("places, months, offices and capitals speak against a name, and are weighed", () => {
  expect(candidates("I met Sam in Georgia.").georgia).toBe("as-place");
  expect(candidates("may is ok").may).toBe("calendar");
  expect(candidates("Mayor Helen Okafor").okafor).toBe("office");
  expect(candidates("HRANT SAFE").hrant).toBe("shouted");
  expect(candidates("Tell Auntie Pearl so").pearl).toBe("");
});

test("the whole name of who bears an office is vouched for, and who leads a team is nobody public", () => {
  const vouchedIn = (text: string): readonly string[] => {
    const words = nameWords(text);
    const knows = { names: NONE, places: NONE, offices: NONE, credited: NONE };
    return latinCandidates({ text, words }, knows, {
      isHidden: () => false,
      isCommon: () => false,
      mayBe: () => true,
    }).flatMap(({ at, vouched }) => (vouched === "office" ? (words[at]?.folded ?? "") : []));
  };
  expect(vouchedIn("The union's president, Gwen Harcourt, left.")).toEqual(["gwen", "harcourt"]);
  expect(vouchedIn("Milos Tarr, spokesman for the army, left.")).toEqual(["milos", "tarr"]);
  expect(vouchedIn("Team leader Abel Stone wept.")).toEqual([]);
  expect(vouchedIn("The mayor thanked Gwen Harcourt.")).toEqual([]);
});
