import { expect, test } from "vitest";
import { EMPTY_CASE } from "@tarjih/reading";
import type { CaseInfo } from "@tarjih/reading";
import { localName } from "./local-name.ts";

const alba = { id: "alba", names: { ar: ["ألبا"], en: ["Alba", "Alba News"] } };
const info: CaseInfo = { ...EMPTY_CASE, actors: [{ ...alba, kind: "actor", party: null }] };

test("an id, and each spelling of a name, gives the name in both languages", () => {
  for (const id of ["alba", "ألبا", "Alba", "Alba News"]) {
    expect(localName(info, id)).toEqual({ ar: "ألبا", en: "Alba" });
  }
  expect(localName(info, "nobody")).toBeNull();
});

test.each([
  ["a medic (unnamed, in Alba)", "a medic (غير مسمّى، في ألبا)", "a medic (unnamed, in Alba)"],
  ["مصدر طبي (غير مسمّى، في ألبا)", "مصدر طبي (غير مسمّى، في ألبا)", "مصدر طبي (unnamed, in Alba)"],
  [
    "Abu Karam (a witness, in x.txt)",
    "Abu Karam (شاهد، في x.txt)",
    "Abu Karam (a witness, in x.txt)",
  ],
  ["agencies (none named)", "وكالات (بلا تسمية)", "agencies (none named)"],
])("an origin without a name is told in either language: %s", (name, ar, en) => {
  expect(localName(info, name)).toEqual({ ar, en });
});

test.each([" (unnamed, in Alba)", "a medic (unnamed, in )", "(", ""])(
  "no such name: %j",
  (name) => {
    expect(localName(info, name)).toBeNull();
  },
);
