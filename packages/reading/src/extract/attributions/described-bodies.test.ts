import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

function sources(text: string): readonly (string | null)[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }).figures.map(({ chain }) => chain.at(-1)?.source ?? null);
}

test("an aid group is no force that spoke before", () => {
  const [who] = sources(
    "Forces of the North said they had struck the town. The aid group said 105 patients were killed.",
  );
  expect(who).toBe("aid group");
});

test("what belongs to somebody says nothing", () => {
  const text = "وقصفت المقاتلات، مستشفى تابع لمنظمة خيرية، ما أدى إلى مقتل 12 شخصاً.";
  expect(sources(text)).not.toContain("مستشفى");
});
