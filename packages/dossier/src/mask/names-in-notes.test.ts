import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import type { Decision } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { maskInput } from "./mask.ts";

function masked(
  texts: readonly string[],
  why: string,
): { note: string; texts: readonly string[]; all: string } {
  const readings = texts.map((text, at) =>
    read({ report: { ...EMPTY_REPORT, id: `r-${at}`, path: `${at}.txt` }, text }, EMPTY_CASE),
  );
  const byId = new Map(texts.map((text, at) => [`r-${at}`, text]));
  const note: Decision = {
    kind: "note",
    id: "decision-1",
    who: "Team",
    when: "2031-05-05T00:00:00Z",
    why,
    target: "r-0",
  };
  const weighing = { ...weigh({ readings, case: EMPTY_CASE, texts: byId }), decisions: [note] };
  const { input } = maskInput({
    ...DARWAN,
    profile: "public",
    case: EMPTY_CASE,
    readings,
    weighing,
    texts: byId,
  });
  return {
    note: input.weighing.decisions?.[0]?.why ?? "",
    texts: [...input.texts.values()],
    all: JSON.stringify([input.weighing, input.readings]),
  };
}

test("a note has the number of whoever is hidden in a report", () => {
  const { note } = masked(
    ["The nurse Marit Tangen counted 9 dead."],
    "Wait for Marit, then ask Zorva.",
  );
  expect(note).toMatch(/^Wait for (\[Person \d\]), then ask (?!\1)\[Person \d\]\.$/u);
});

test("a name that two bear has the number of neither", () => {
  const { note, texts } = masked(
    ["The nurse Marit Tangen counted 9 dead. Her son Odo Tangen, 7, slept."],
    "Tangen said so in Elmford.",
  );
  const numbers = /(\[Person \d\]) counted 9 dead\. Her son (\[Person \d\])/u.exec(texts[0] ?? "");
  expect(note).toMatch(/^\[Person \d\] said so in Elmford\.$/u);
  for (const number of numbers?.slice(1) ?? [note]) expect(note).not.toContain(number);
});

test("what a report shows stays in a note", () => {
  const { note } = masked(
    ["Governor Silas Thorne said 9 people were killed in Telmara."],
    "Thorne gave nine, and Telmara counts nobody else.",
  );
  expect(note).toBe("Thorne gave nine, and Telmara counts nobody else.");
});

test("a source of one word that no list has is hidden, an official's surname is not", () => {
  const { texts, all } = masked(
    [
      "According to Zorvana, 13 people were killed. Zorvana counted them.",
      "General Ivo Ashby denied it.",
      "According to Ashby, 12 people were killed.",
    ],
    "Nothing.",
  );
  expect(texts[0]).toMatch(
    /^According to (\[Person \d\]), 13 people were killed\. \1 counted them\.$/u,
  );
  expect(all).not.toContain("Zorvana");
  expect(texts[2]).toContain("According to Ashby");
});

test("a name of one word that a report hides is hidden in others, a place and a word are not", () => {
  const { texts } = masked(
    [
      "The shepherd Zorvan lost his sons Unavi and Ibrel. 3 people were killed.",
      "The aunt of Unavi said 4 people were killed.",
    ],
    "Nothing.",
  );
  expect(texts[1]).toMatch(/^The aunt of \[Person \d\] said/u);
});

test("a name goes out of its source as it goes out of the text", () => {
  const { all } = masked(["وروى النجار دعبول أنه شاهد 22 جثة تحت الجسر."], "Nothing.");
  expect(all).not.toContain("دعبول");
});
