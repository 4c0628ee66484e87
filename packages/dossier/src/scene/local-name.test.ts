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
  [
    "a medic (unnamed, in Alba)",
    "\u200f\u2068a medic\u2069 (غير مسمّى، في ألبا)",
    "a medic (unnamed, in Alba)",
  ],
  [
    "مصدر طبي (غير مسمّى، في ألبا)",
    "مصدر طبي (غير مسمّى، في ألبا)",
    "\u200e\u2068مصدر طبي\u2069 (unnamed, in Alba)",
  ],
  [
    "مصادر (unnamed, in مرصد الشاطئ)",
    "مصادر (غير مسمّى، في مرصد الشاطئ)",
    "\u200e\u2068مصادر\u2069 (unnamed, in \u2068مرصد الشاطئ\u2069)",
  ],
  [
    "Abu Karam (a witness, in x.txt)",
    "\u200f\u2068Abu Karam\u2069 (شاهد، في \u2068x.txt\u2069)",
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
