import { expect, test } from "vitest";
import { reader } from "../../read.ts";
import { read as readByRules } from "../../testing/by-rules.ts";
import type { Reading } from "../../model/claims.ts";

const read = reader();

function reportOf(text: string): Parameters<typeof read>[0] {
  const report = {
    type: "report",
    id: "r",
    path: "r.txt",
    lang: /[\u0600-\u06ff]/u.test(text) ? "ar" : "en",
    outlet: null,
    author: null,
    url: null,
    published: null,
    captured: null,
    title: null,
    length: text.length,
    sha256: "",
    text_sha256: "",
  } as const;
  return { report, text };
}

function told({ figures }: Reading): readonly string[] {
  return figures.map(
    ({ quote, measure, likely }) => `${quote} ${measure}${likely === true ? " likely" : ""}`,
  );
}

test.each([
  ["Selva has lost 24 to the fever and Darsa 11.", "24 killed likely"],
  [
    "The death toll stood at 12; the council now speaks of 17, and the union of 21.",
    "21 killed likely",
  ],
  ["وسوّى القصف 12 من بيوت الحي بالأرض.", "12 destroyed likely"],
])("where no rule reads the number its likeliest measure is told as such: %s", (text, figure) => {
  expect(told(readByRules(reportOf(text)))).not.toContain(figure.replace(" likely", ""));
  expect(told(read(reportOf(text)))).toContain(figure);
});

test("what rules read is told as theirs", () => {
  const text = "A bomb killed 12 people and wounded 31 in the market.";
  expect(told(read(reportOf(text)))).toEqual(["12 killed", "31 wounded"]);
});

test.each([
  "The blast may kill 12 people.",
  "In the film 12 people are killed by a flood.",
  "It was one of the deadliest raids of the war.",
  "He is 24 and lives 40 kilometres from the town.",
])("what did not come to pass, or counts nobody, is no figure: %s", (text) => {
  expect(told(read(reportOf(text))).filter((one) => one.includes("killed"))).toEqual([]);
});

test("a part knows its whole when a figure before it was added", () => {
  const text =
    "Selva has lost 24 to the fever and Darsa 11. In Olm the raid killed 12 people, among them three children.";
  const { figures } = read(reportOf(text));
  const three = figures.find(({ quote }) => quote === "three");
  const twelve = figures.find(({ quote }) => quote === "12");
  expect(three?.partOf).toBe(twelve?.id);
});

test("a sentence without an end has its numbers looked at one by one", () => {
  const text = `They counted ${"9 killed and 4 hurt, ".repeat(500)}`;
  expect(read(reportOf(text)).figures).toEqual(readByRules(reportOf(text)).figures);
});
