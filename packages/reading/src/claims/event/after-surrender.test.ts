import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function events(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-06-18", length: text.length };
  return read({ report, text }).figures.map(({ quote, event }) => `${quote} ${event}`);
}

test("who was killed after the fight is not its toll, where the report tells of the fight first", () => {
  const text =
    "سيطرت الكتيبة على الثكنة الأحد. قُتل 12 جندياً هناك. كما أعدم مسلحون أربعة جنود بعد استسلامهم عند الصوامع.";
  expect(events(text)).toEqual(["12 main", "أربعة unknown"]);
  expect(events("أعدم مسلحون أربعة جنود بعد استسلامهم عند الصوامع.")).toEqual(["أربعة main"]);
});

test("a surrender that lies before the fight says nothing of its dead", () => {
  const text =
    "Fighters took the barracks on Sunday. After the garrison surrendered, the gate fell. Twelve soldiers were killed there.";
  expect(events(text)).toEqual(["Twelve main"]);
});
