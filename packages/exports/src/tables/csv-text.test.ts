import { expect, test } from "vitest";
import { plainCsvOf } from "./csv-text.ts";

test("what turns letters round is written out, and cannot hide a formula", () => {
  const csv = plainCsvOf({
    columns: [["path", "string"]],
    rows: [["report-\u202etxt.exe"], ["=1+1"]],
  });
  expect(csv).toBe("path\r\nreport-<U+202E>txt.exe\r\n'=1+1\r\n");
});
