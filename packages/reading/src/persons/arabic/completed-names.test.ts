import { expect, test } from "vitest";
import type { CaseKnows } from "../suspect.ts";
import { suspectsIn } from "../suspects-in.ts";
import { nameWords } from "../vocabulary/name-words.ts";
import { completedNames } from "./completed-names.ts";

const NOTHING: CaseKnows = {
  names: new Set(),
  places: new Set(),
  offices: new Set(),
  credited: new Set(),
  small: new Set(),
};

function hidden(text: string, knows: Partial<CaseKnows> = {}): readonly string[] {
  return suspectsIn(text, { ...NOTHING, ...knows }, []).hidden.map(({ name }) => name);
}

test("a preposition and a noun, and what somebody is known by, are no part of the name before them", () => {
  const completed = (text: string, name: string): readonly string[] => {
    const start = text.indexOf(name);
    const words = nameWords(text);
    return completedNames(
      { text, words },
      (at) => (words[at]?.start ?? 0) >= start && (words[at]?.end ?? 0) <= start + name.length,
      () => false,
    ).map((at) => words[at]?.folded ?? "");
  };
  expect(completed("وقال إن صخر كيدان لعلاج الجرحى وصل", "صخر كيدان")).toEqual([]);
  expect(completed("نصب صخر كيدان المعروف بأبي ليث رئيسا", "صخر كيدان")).not.toContain("المعروف");
});

test("a word of a place of the case stays, with a hyphen in it too", () => {
  const names = new Set(["marsa al aj"]);
  expect(hidden("'We left with nothing': Marsa al-Aj counts what it has lost", { names })).toEqual(
    [],
  );
});

test("what is left of a name that is hidden goes with it", () => {
  expect(hidden("كان الضابط يسأل عن عز الدين كل مساء.").join(" ")).toBe("عز الدين");
  expect(hidden("تعيل الأسرة ابنته أمة الرحمن من الخياطة.").join(" ")).toBe("أمة الرحمن");
  const name = "زياد الحاج يوسف";
  const taken = [
    { start: 0, end: 4 },
    { start: 11, end: 15 },
  ];
  expect(suspectsIn(name, NOTHING, taken).hidden.map((one) => one.name)).toEqual(["الحاج"]);
  for (const text of [
    "قُصفت محافظة صلاح الدين أمس.",
    "أعلنت كتائب عز الدين القسام الهدنة.",
    "بفضل الله نجا الجميع.",
    "وصلت زوجته إلى المدينة.",
  ])
    expect(hidden(text), text).toEqual([]);
});

test("a town before a surname is a given name, where nothing says that it is a town", () => {
  expect(hidden("عثر الأهالي على سبها الورفلي في منزله.").join(" ")).toBe("سبها الورفلي");
  expect(hidden("انتشل المسعفون سبها الورفلي من تحت الركام.").join(" ")).toBe("سبها الورفلي");
  expect(hidden("قال رئيس بلدية سبها الورفلي إن الماء انقطع.")).toEqual([]);
});
