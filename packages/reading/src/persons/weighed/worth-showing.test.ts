import { expect, test } from "vitest";
import { nameWords } from "../vocabulary/name-words.ts";
import { isWorthShowing } from "./worth-showing.ts";

function shows(text: string, word: string, hidden: readonly string[] = []): boolean {
  const words = nameWords(text);
  const at = words.findIndex(({ start }) => start === text.indexOf(word));
  return isWorthShowing({ text, words }, at, (one) => hidden.includes(words[one]?.folded ?? ""));
}

test("Arabic words of a form that hardly any name has are not shown", () => {
  expect(shows("سأله عن عمله", "عمله")).toBe(false);
  expect(shows("قصف الحي الشرقي", "الشرقي")).toBe(false);
  expect(shows("حضر العقيد", "العقيد")).toBe(false);
  expect(shows("قصف الطيران الحربي", "الحربي")).toBe(false);
});

test("and what people are called by is", () => {
  expect(shows("سأله عن سعاد", "سعاد")).toBe(true);
  expect(shows("وصل يزيد", "يزيد")).toBe(true);
  expect(shows("وداو يطو وخوها", "يطو")).toBe(true);
  expect(shows("رأيت درهم", "درهم")).toBe(true);
  expect(shows("حكى الحارس الحربي", "الحربي")).toBe(true);
});

test("plain small words are shown where the report writes names small, months where no time is told", () => {
  expect(shows("they learn the program", "program")).toBe(false);
  expect(shows("they told wim the bee program", "bee", ["wim"])).toBe(true);
  expect(shows("Since June the road is shut", "June")).toBe(false);
  expect(shows("She kissed June and left", "June")).toBe(true);
});
