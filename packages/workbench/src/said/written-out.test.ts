import { expect, test } from "vitest";
import { isolatedName } from "./isolated-name.ts";
import { reportTitle, writtenOut } from "./written-out.ts";

test("signs that turn letters round are written out wherever a name is shown", () => {
  const path = "evil\u202Etxt.html";
  expect(writtenOut(path)).toBe("evil<U+202E>txt.html");
  expect(writtenOut("a\u2069b\u2067c")).toBe("a<U+2069>b<U+2067>c");
  expect(reportTitle({ title: null, path })).toBe("evil<U+202E>txt.html");
  expect(reportTitle({ title: "Da\u202Dy", path })).toBe("Da<U+202D>y");
  expect(isolatedName(path, "en")).toBe("evil<U+202E>txt.html");
});

test("closed isolates of ours stay, with what is in them written out", () => {
  expect(writtenOut("\u2068وكالة\u2069 (unnamed)")).toBe("\u2068وكالة\u2069 (unnamed)");
  expect(writtenOut("\u2068a\u202Eb\u2069")).toBe("\u2068a<U+202E>b\u2069");
});
