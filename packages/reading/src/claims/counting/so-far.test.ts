import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import type { Language } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function finality(lang: Language, text: string): readonly (string | undefined)[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }).figures.map((figure) => figure.finality);
}

test.each([
  ["ar", "الشهداء 19 حتى اللحظة.", ["preliminary"]],
  ["ar", "قُتل 11 شخصاً حتى الآن.", ["preliminary"]],
  ["en", "Nineteen people have been killed so far.", ["preliminary"]],
  // of another number, of something else, of what is not found one by one
  ["ar", "قُتل 11 شخصاً، ونزحت 20 عائلة حتى الآن.", [undefined, undefined]],
  ["ar", "قُتل 11 شخصاً ولم تُعرف أسماؤهم حتى الآن.", [undefined]],
  ["en", "Thirty-one inmates have escaped so far.", [undefined]],
] as const)("%s: %s", (lang, text, expected) => {
  expect(finality(lang, text)).toEqual(expected);
});
