import { expect, test } from "vitest";
import { figure, report } from "../testing/build.ts";
import { headlineOf } from "./in-headline.ts";

/** Whether the number at `quote` stands in the headline. */
function stands(text: string, quote: string, title: string | null = null): boolean {
  const of = report("alba", { title });
  const start = text.indexOf(quote);
  return headlineOf(text, of)(figure(of, 1, { start, end: start + quote.length, quote }));
}

const STORY = "Nineteen people were killed, a nurse said.";

test("in the first line, where it is none of a story's sentences", () => {
  expect(stands(`Office: 19 killed\n\n${STORY}`, "19")).toBe(true);
  expect(stands(`وزارة الصحة: مقتل 19\n${STORY}`, "19")).toBe(true);
  expect(stands(`Office: 19 killed\n\n${STORY}`, "Nineteen")).toBe(false);
  expect(stands(`The office said 19 were killed.\n\n${STORY}`, "19")).toBe(false);
  expect(stands("Office: 19 killed", "19")).toBe(false);
  expect(stands(`${"A long lead ".repeat(15)}19\n\n${STORY}`, "19")).toBe(false);
});

test("in the title of a page, which may have marks before it", () => {
  expect(stands(`# Office: 19 killed. ${STORY}`, "19", "Office: 19 killed")).toBe(true);
  expect(stands(`# Office: 19 killed. ${STORY}`, "Nineteen", "Office: 19 killed")).toBe(false);
  expect(stands(`Olm\n\n19 killed. ${STORY}`, "19", "Office: nineteen killed")).toBe(false);
});
