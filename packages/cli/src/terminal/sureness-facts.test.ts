import { messages } from "@tarjih/i18n";
import { expect, test } from "vitest";
import { surenessFacts } from "./sureness-facts.ts";

const screen = { say: messages("en") };

test("a recognised figure says how surely, and whether it answers nothing for that", () => {
  expect(surenessFacts({ quote: "12" }, screen)).toEqual([]);
  expect(surenessFacts({ quote: "12", ocr: 90 }, screen)).toEqual(["from a picture, 90 % sure"]);
  expect(surenessFacts({ quote: "12", ocr: null }, screen)).toEqual([
    expect.stringContaining("nobody knows how sure"),
    expect.stringContaining("too unsure to answer"),
  ]);
  expect(surenessFacts({ quote: "12", ocr: null, review: "accepted" }, screen)).toHaveLength(1);
});
