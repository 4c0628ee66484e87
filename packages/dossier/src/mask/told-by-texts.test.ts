import { EMPTY_CASE, EMPTY_REPORT, type Report } from "@tarjih/reading";
import { type CaseKnows, suspectsIn } from "@tarjih/reading/persons";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { judgePersons } from "./private-persons.ts";
import { toldByTexts } from "./told-by-texts.ts";

const TEXTS = new Map([
  ["a", "The widow Vesna Novak spoke. Rafiq came with Wisteria. قال رفيق إن سندس عادت"],
  ["b", "Wisteria has the keys. In Orlan the baker Odo Kessler waited, she said. hope was gone."],
]);

function knowing(fields: Partial<CaseKnows> = {}): CaseKnows {
  const { places, offices, small } = toldByTexts(TEXTS);
  return { names: new Set(), credited: new Set(), places, offices, small, ...fields };
}

test("what may be a name is asked once as long as nothing else is known", () => {
  const told = toldByTexts(TEXTS);
  const taken = [
    { start: 10, end: 21 },
    { start: 29, end: 34 },
  ];
  const once = told.suspects("a", knowing({ names: new Set(["odo", "rafiq"]) }), taken);
  const otherwise = knowing({ names: new Set(["rafiq", "odo"]) });
  expect(told.suspects("a", otherwise, taken.toReversed())).toBe(once);
});

test("what is known otherwise, or hidden already, is asked anew", () => {
  const told = toldByTexts(TEXTS);
  const text = TEXTS.get("a") ?? "";
  expect(told.suspects("a", knowing(), [])).toEqual(suspectsIn(text, knowing(), []));
  const gone = [{ start: 10, end: 21 }];
  expect(told.suspects("a", knowing(), gone)).toEqual(suspectsIn(text, knowing(), gone));
  const knows = knowing({ names: new Set(["wisteria"]) });
  const hidden = told.suspects("a", knows, gone).hidden.map(({ name }) => name);
  expect(hidden).not.toContain("Wisteria");
  expect(told.suspects("a", knowing(), gone).hidden.map(({ name }) => name)).toContain("Wisteria");
});

test("a case that is judged in two orders has in each what it has by itself", () => {
  const report = (id: string): Report => ({ ...EMPTY_REPORT, id, path: `${id}.txt` });
  const ordered = (...ids: readonly string[]) => ({
    ...DARWAN,
    case: EMPTY_CASE,
    readings: [],
    weighing: { ...DARWAN.weighing, reports: ids.map(report) },
    texts: new Map(ids.map((id) => [id, TEXTS.get(id) ?? ""])),
  });
  const told = toldByTexts(TEXTS);
  for (const input of [ordered("a", "b"), ordered("b", "a")])
    expect(judgePersons(input, told)).toEqual(judgePersons(input));
});
