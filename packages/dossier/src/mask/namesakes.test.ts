import { EMPTY_CASE, EMPTY_REPORT } from "@tarjih/reading";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { privatePersons } from "./private-persons.ts";

function hidden(signed: string, other: string, unmask: readonly string[] = []): readonly string[] {
  const report = (id: string, author: string | null) => ({
    ...EMPTY_REPORT,
    id,
    path: `${id}.txt`,
    outlet: "Elm Courier",
    author,
  });
  const reports = [report("a", "Salma Naddaf"), report("b", null)];
  return privatePersons({
    ...DARWAN,
    case: { ...EMPTY_CASE, unmask },
    weighing: { ...DARWAN.weighing, reports },
    texts: new Map([
      ["a", signed],
      ["b", other],
    ]),
  }).map(({ name }) => name);
}

test("a byline uncovers no private person of the same name in another report", () => {
  expect(hidden("Nothing new.", "The widow Salma Naddaf said 3 died.")).toEqual(["Salma Naddaf"]);
  expect(hidden("Nothing new.", "The widow Salma Naddaf said 3 died.", ["Salma Naddaf"])).toEqual(
    [],
  );
});

test("who signs stays named where nothing says somebody else", () => {
  expect(hidden("The teacher Salma Naddaf wrote this.", "Salma Naddaf said 3 died.")).toEqual([]);
});

test("of who signs and stays named no part is hidden, which would give the key to what is", () => {
  expect(
    hidden("Salma Naddaf reported. Naddaf and Salma stayed. Salma saw it.", "Nothing."),
  ).toEqual([]);
  expect(hidden("Nothing new.", "Naddaf and Rima stayed. Rima died.")).not.toEqual([]);
});
