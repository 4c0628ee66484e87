import { expect, test } from "vitest";
import { raised, setAbove } from "./raised.ts";

test("raises digits of each kind and leaves other marks", () => {
  expect(raised("10٢۳*")).toBe("¹⁰²³*");
});

test.each([
  ["1", "¹"],
  [" ١٢ ", "¹²"],
  ["[3]", "³"],
  ["1, 2", "¹,²"],
  ["st", "st"],
  ["a1", "a1"],
  ["2031", "2031"],
])("%j above the line is %j", (text, shown) => {
  expect(setAbove(text)).toBe(shown);
});
