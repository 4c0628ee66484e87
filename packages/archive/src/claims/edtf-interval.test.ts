import fc from "fast-check";
import { expect, test } from "vitest";
import { edtfInterval } from "./edtf-interval.ts";

test.each([
  ["2031", "2031"],
  ["2031-05", "2031-05"],
  ["2031-05-03", "2031-05-03"],
  ["2031-05-03T10:20Z", "2031-05-03T10:20Z"],
  ["٢٠٣١-٠٥-٠٣", "2031-05-03"],
  ["2031-05-XX", "2031-05"],
  ["2031-XX-XX", "2031"],
  ["2031-05~", "2031-05"],
  ["2031-05-03?/2031-05-04", "2031-05-03/2031-05-04"],
  ["2031-05-03/2031-05", "2031-05-03/2031-05"],
  ["../2031-05-03", "../2031-05-03"],
  ["2031-05-03/..", "2031-05-03/.."],
  ["2031-05-03/", "2031-05-03/.."],
])("%s is %s", (written, read) => {
  expect(edtfInterval(written)).toBe(read);
});

test.each([
  "",
  "yesterday",
  "2031-13",
  "2031-02-30",
  "03/05/2031",
  "2031-05-04/2031-05-03",
  "../..",
  "2031/2032/2033",
  "31-05-03",
])("%j is no date", (written) => {
  expect(edtfInterval(written)).toBeNull();
});

test("what is read once reads the same again", () => {
  const end = fc.constantFrom("..", "2031", "2031-05", "2031-05-03", "2032-01-31", "x", "2031-5");
  fc.assert(
    fc.property(end, end, (from, to) => {
      const read = edtfInterval(`${from}/${to}`);
      if (read !== null) expect(edtfInterval(read)).toBe(read);
    }),
  );
});
