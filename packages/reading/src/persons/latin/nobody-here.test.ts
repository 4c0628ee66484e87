import { expect, test } from "vitest";
import { suspectsIn } from "../suspects-in.ts";
import { toldAlone } from "../told-alone.ts";
import { nameWords } from "../vocabulary/name-words.ts";
import { isBegin, isNobodyByPlace, isRepeated, isStateHere } from "./nobody-here.ts";

/** Folded words of which it is true. */
function those(
  text: string,
  is: (where: { text: string; words: ReturnType<typeof nameWords> }, at: number) => boolean,
): readonly string[] {
  const words = nameWords(text);
  return words.flatMap(({ folded }, at) => (is({ text, words }, at) ? folded : []));
}

function hiddenIn(text: string): readonly string[] {
  const { persons, ...told } = toldAlone(text);
  const knows = { names: new Set<string>(), credited: new Set<string>(), ...told };
  const taken = persons.flatMap(({ mentions }) => mentions);
  return suspectsIn(text, knows, taken).hidden.map(({ name }) => name);
}

test("of the name of a file what is known and small words stay, and somebody's name goes", () => {
  expect(hiddenIn("The crowd left.\n\nAl_Sudan_banner500.jpg\n\nIt said so.")).toEqual([]);
  expect(those("See Salma_market.jpg here", isNobodyByPlace)).toEqual(["market"]);
});

test("a campaign between quotation marks is nobody, an article goes with a name that has a capital alone", () => {
  expect(hiddenIn("The leader had announced the 'Breaking the Chains' campaign in May.")).toEqual(
    [],
  );
  expect(those("They said 'Sable came home' and left", isNobodyByPlace)).toEqual([]);
});

test("a storm has its name wherever the text says it, but for who has a surname", () => {
  const text = "The rain of Storm Aldric fell. A week after, Aldric had gone. Aldric Reed drowned.";
  expect(those(text, isNobodyByPlace)).toEqual(["storm", "aldric", "aldric"]);
});

test("what pages say of themselves is nobody", () => {
  for (const text of [
    "Meridian Press\n2 Min Read\nELMFORD - Four died.",
    "Four died.\nRead Also: The count goes on",
    "[File]: the market",
    "Reuters Staff",
    "==Background==",
  ])
    expect(hiddenIn(text)).toEqual([]);
  expect(those("Photo of Brightley Staff Moreno", isNobodyByPlace)).toEqual([]);
});

test("sides of the world, months and days by what stands beside them are no names", () => {
  expect(those("from the Middle East", isNobodyByPlace)).toEqual(["east"]);
  expect(those("ELMFORD, Sept. 1 and From Sunday, March 1", isNobodyByPlace)).toEqual([
    "sept",
    "sunday",
  ]);
  expect(those("on the night of Monday", isNobodyByPlace)).toEqual(["monday"]);
  expect(those("and Sunday Ekpo wept, Sunday said", isNobodyByPlace)).toEqual([]);
});

test("a state by whose name people are called is one beside its people or another state", () => {
  expect(those("An Israeli delegation; Israel said so.", isStateHere)).toEqual(["israel"]);
  expect(those("They met: Egypt, Israel and Jordan", isStateHere)).toContain("israel");
  expect(those("Israel wept at the gate.", isStateHere)).toEqual([]);
  expect(
    those("An Israeli delegation met Israel Moreno and the widow Israel.", isStateHere),
  ).toEqual([]);
});

test("the first word of a sentence and what stands behind a dateline are words", () => {
  expect(hiddenIn("ELMFORD -- Attempts to break out of two prisons left 40 dead.")).toEqual([]);
  expect(those("It ended. Anger and sadness came.", isBegin)).toEqual(["anger"]);
  expect(those("It ended. [2] Some smaller factions joined.", isBegin)).toEqual(["some"]);
  expect(those("It ended. May ate. Anger and her sister left.", isBegin)).toEqual([]);
});

test("one word again and again is what is left of a form", () => {
  expect(those("blank blank blank", isRepeated)).toHaveLength(3);
  expect(those("bee bee came", isRepeated)).toEqual([]);
});
