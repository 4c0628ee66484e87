import { expect, test } from "vitest";
import { asOfText } from "./figure-words.ts";
import { makeScreen } from "./screen.ts";

const screen = makeScreen({ lang: "en", bidi: "logical", color: false, columns: 80 });

test.each([
  ["2031-05-04", "2031-05-04", "as of 2031-05-04"],
  ["2031-05-04T18:00", "2031-05-04T18:00", "as of 2031-05-04 18:00"],
  [null, null, ""],
])("when a figure held, with its hour: %s to %s", (start, end, words) => {
  expect(asOfText({ start, end, basis: "stated" }, screen)).toBe(words);
});
