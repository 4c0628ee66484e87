import { expect, test } from "vitest";
import { jsonText, turnsWrittenOut } from "./turning-signs.ts";

test("signs that turn letters round are written out in tables and escaped in JSON", () => {
  expect(turnsWrittenOut("a-\u202etxt.exe")).toBe("a-<U+202E>txt.exe");
  const value = { path: "a-\u202etxt.exe", ar: "٢٣" };
  expect(jsonText(value)).toBe(String.raw`{"path":"a-\u202etxt.exe","ar":"٢٣"}`);
  expect(JSON.parse(jsonText(value, 2))).toEqual(value);
});
