import { FIXABLE_SLOTS } from "@tarjih/reading";
import { expect, test } from "vitest";
import { messages, slotLabel } from "./index.ts";

const nameOf = (id: string): string => (id === "osdale" ? "أوسدل" : id);

test.each([
  ["group", "civilians", "مدنيون"],
  ["group", "unknown", "الفئة غير مذكورة"],
  ["place", "osdale", "أوسدل"],
] as const)("%s %s in Arabic", (slot, value, said) => {
  expect(slotLabel(messages("ar"), slot, value, nameOf)).toBe(said);
});

test("codes of every slot have words, numbers and days none", () => {
  const codes = {
    measure: "killed",
    bound: "at-least",
    unit: "persons",
    mode: "total",
    phase: "done",
    stance: "hedged",
  };
  for (const [slot, code] of Object.entries(codes))
    expect(slotLabel(messages("ar"), slot, code, nameOf)).toMatch(/^\p{Script=Arabic}/u);
  for (const slot of FIXABLE_SLOTS) expect(slotLabel(messages("en"), slot, 14, nameOf)).toBeNull();
  expect(slotLabel(messages("en"), "subject", "tents", nameOf)).toBeNull();
});
