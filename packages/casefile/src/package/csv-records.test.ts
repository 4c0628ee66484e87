import { expect, test } from "vitest";
import { csvRecords } from "./csv-records.ts";

test("quotes, line breaks within them, empty fields and a last line without an end are read", () => {
  expect(csvRecords('\uFEFFid,path,n\r\nr1,"a ""b"", c.txt",\r\nr2,"two\r\nlines",3')).toEqual([
    ["id", "path", "n"],
    ["r1", 'a "b", c.txt', ""],
    ["r2", "two\r\nlines", "3"],
  ]);
  expect(csvRecords("a,b\n,\n")).toEqual([
    ["a", "b"],
    ["", ""],
  ]);
});
