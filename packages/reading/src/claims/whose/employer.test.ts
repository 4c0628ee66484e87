import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function groups(text: string): readonly string[] {
  const lang = /[\u0600-\u06ff]/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, outlet: "Elm Courier", lang, length: text.length } as const;
  return read({ report, text }).figures.map(({ group }) => group);
}

test.each([
  ["Eleven employees of Tolvek Coal died in the mine, the federation said.", ["Tolvek Coal"]],
  ["Tolvek Coal announced with sorrow that six of its employees were killed.", ["Tolvek Coal"]],
  ["قُتل 11 من موظفي شركة تولفيك في المنجم.", ["شركة تولفيك"]],
  ["أعلنت شركة تولفيك وفاة ستة من موظفيها في المنجم.", ["شركة تولفيك"]],
])("%s counts the people of one house", (text, expected) => {
  expect(groups(text)).toEqual(expected);
});

test.each([
  ["Eleven miners died, the federation said."],
  ["Eleven employees of the mine died, the federation said."],
  ["Elm Courier lists Tolvek Coal and its owner, and 40 workers were killed."],
])("%s names no house whose people they are", (text) => {
  expect(groups(text).filter((group) => group.includes(" "))).toEqual([]);
});
