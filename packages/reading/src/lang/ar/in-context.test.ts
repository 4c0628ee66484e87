import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

function measures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test.each([
  ["وقال إن 12 منزلاً دُمّرت جزئياً وأربعة دُمّرت كلياً.", ["12 damaged", "أربعة destroyed"]],
  ["وأدى الانفجار إلى تحطم واجهات 14 محلاً.", ["14 damaged"]],
  ["دُمّرت ثلاثة منازل كلياً وخمسة جزئياً.", ["ثلاثة destroyed", "خمسة damaged"]],
  ["تدمير جزئي لـ12 منزلاً.", ["12 damaged"]],
  ["دُمّر 22 محلاً كلياً و38 محلاً دُمّر جزئياً.", ["22 destroyed", "38 damaged"]],
  ["دُمّر 40 منزلاً جزئياً أو كلياً.", ["40 destroyed"]],
  ["دُمّر 40 منزلاً، وعاد السكان جزئياً.", ["40 destroyed"]],
])("what is ruined in part is damaged: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});
