import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { expect, test } from "vitest";
import { weigh } from "../index.ts";

function rootsOf(
  text: string,
): readonly { readonly name: string; readonly evidence: readonly string[] }[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r-1",
    lang: "ar" as const,
    outlet: "وكالة الشاطئ",
    published: "2031-06-13",
  };
  const readings = [read({ report, text }, EMPTY_CASE)];
  return weigh({ readings, case: EMPTY_CASE, texts: new Map([["r-1", text]]) }).roots;
}

test("a source who is named and bears no office is not called unnamed", () => {
  const [root] = rootsOf("وقال زوجي عدنان الصواف إن 18 شخصاً قُتلوا.");
  expect(root?.name).toMatch(/عدنان الصواف \((?:in|في) وكالة الشاطئ\)$/u);
  expect(root?.evidence.join()).toMatch(/^attribution:/u);
});

test("one who is not named still is", () => {
  const [root] = rootsOf("وقال شهود عيان إن 18 شخصاً قُتلوا. وقال مصدر طبي إن 19 شخصاً قُتلوا.");
  expect(root?.name).toMatch(/(?:witness|unnamed|شاهد|غير مسمّى)/u);
});
