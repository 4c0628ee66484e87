import { expect, test } from "vitest";
import { reader } from "../../testing/by-rules.ts";
import { EMPTY_REPORT } from "../../model/report.ts";

const read = reader();

function sourcesOf(text: string): readonly string[] {
  const { attributions } = read({
    report: {
      ...EMPTY_REPORT,
      id: "r1",
      outlet: "Valley News",
      published: "2031-04-15",
      length: text.length,
    },
    text,
  });
  return attributions.map(({ quote, scope }) => `${quote}: ${text.slice(scope.start, scope.end)}`);
}

test("who speaks with two verbs is one mention, over all that is said", () => {
  expect(sourcesOf("The mayor called for calm and said that ten men had drowned.")).toEqual([
    "mayor: for calm and said that ten men had drowned.",
  ]);
});

test("a denial and what is said beside it stay two", () => {
  expect(
    sourcesOf("The army denied the report, adding that two soldiers were wounded.").length,
  ).toBe(2);
});

test("who answers an interview is named once, who asks is no source", () => {
  const text = [
    "Valley News: What did you see?",
    "Hana Vell: Ten men ran.",
    "Valley News: How many stayed?",
    "Hana Vell: Four stayed.",
  ].join("\n");
  expect(sourcesOf(text).map((one) => one.split(":")[0])).toEqual(["Hana Vell"]);
});
