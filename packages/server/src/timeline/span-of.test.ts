import { expect, test } from "vitest";
import { spanOf } from "./span-of.ts";

test("a month and a year have a first and a last day, an open end has none", () => {
  expect(spanOf("2031-02")).toEqual({ from: "2031-02-01", to: "2031-02-28", open: [] });
  expect(spanOf("2031", "2032-02")).toMatchObject({ from: "2031-01-01", to: "2032-02-29" });
  expect(spanOf("../2031-06-16")).toEqual({ from: null, to: "2031-06-16", open: ["start"] });
  expect(spanOf("2031-01/..")).toEqual({ from: "2031-01-01", to: null, open: ["end"] });
});

test("what is no day, month or year is on no day", () => {
  for (const value of ["XXXX-03-23", "P3D", "2031-21", "", "main"]) {
    expect(spanOf(value), value).toEqual({ from: null, to: null, open: [] });
  }
});
