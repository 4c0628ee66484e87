import { expect, test } from "vitest";
import { closeCase, createCase, addReports, parseQuery, search } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { person, sampleReport } from "../sample.fixture.ts";
import { join } from "node:path";
import { otherSpelling } from "./other-spelling.ts";

test("verbs of many have two spellings, words that only end so have one", () => {
  expect(["قتلو", "قتلوا", "راديو", "راديوا", "عدو", "قتل"].map(otherSpelling)).toEqual([
    "قتل",
    "قتلو",
    null,
    null,
    null,
    null,
  ]);
});

test("a verb of many is found with its alef and without, in a phrase and beside others too", () => {
  const file = createCase(join(emptyFolder(), "elm.tarjih"), person());
  addReports(file, [
    sampleReport("full", "قال المرصد إن 19 عاملاً قُتلوا في الميناء.\n"),
    sampleReport("short", "قال المرصد إن 19 عاملاً قتلو في الميناء.\n"),
  ]);
  const found = (text: string): readonly string[] => {
    const parsed = parseQuery(text);
    if (!parsed.ok) throw new Error(text);
    return search(file, parsed.query)
      .hits.map(({ report }) => report.id)
      .toSorted();
  };
  for (const text of ["قتلو", "قتلوا", '"قتلو في"', "NEAR(قتلوا عاملا, 3)"]) {
    expect(found(text), text).toHaveLength(2);
  }
  expect(found("المرصد -قتلو")).toEqual([]);
  closeCase(file);
});
