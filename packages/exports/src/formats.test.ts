import { expect, test } from "vitest";
import { EXPORT_FORMATS } from "./formats.ts";
import { allFormats } from "./share/all-formats.ts";
import { shareCase } from "./share/share-case.ts";
import { contentsOf, filesOf, sharedOf } from "./testing/contents.ts";
import { hashesOf } from "./testing/hashes-of.ts";
import { tells } from "./testing/plain.ts";
import { emptyInput, FOUND, ON_THE_LIST, PHONE, sampleInput } from "./testing/sample-case.ts";

// The contract of every format: a new one in the list is held to it without a test of its own.

const everything = (
  format: (typeof EXPORT_FORMATS)[number],
  input = sampleInput("public"),
): string => [...filesOf(format, input).values()].map((file) => contentsOf(file)).join("\n");

test("a case is shared the same way twice", () => {
  expect(JSON.stringify(shareCase(sampleInput("public")))).toBe(
    JSON.stringify(sharedOf(sampleInput("public"))),
  );
});

test("formats are in alphabetical order", () => {
  const ids = EXPORT_FORMATS.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
});

test.each(EXPORT_FORMATS)(
  "$id: the same case gives the same bytes, in both languages",
  (format) => {
    for (const lang of ["ar", "en"] as const) {
      const once = [...filesOf(format, sampleInput("public", lang)).values()];
      const again = [...filesOf(format, sampleInput("public", lang)).values()];
      expect(again).toEqual(once);
      expect(once.length).toBeGreaterThan(0);
      if (format.ending !== null) expect(once).toHaveLength(1);
    }
  },
);

test.each(EXPORT_FORMATS)("$id: names of files are safe and their own", (format) => {
  const paths = [...format.files(sharedOf(sampleInput("court")))].map(({ path }) => path);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  for (const path of paths) {
    expect(path).toMatch(
      /^[\p{L}\p{N}][\p{L}\p{N}_.[\] -]*(?:\/[\p{L}\p{N}][\p{L}\p{N}_.[\] -]*)*$/u,
    );
    expect(path).not.toContain("..");
  }
});

test.each(EXPORT_FORMATS)(
  "$id: a public file has no hidden name, in no spelling, and no hash of one",
  (format) => {
    for (const lang of ["ar", "en"] as const) {
      const all = everything(format, sampleInput("public", lang));
      for (const name of [...ON_THE_LIST, ...FOUND]) expect(tells(all, name), name).toBe(false);
      expect(all).not.toContain(PHONE);
      for (const hash of hashesOf([...ON_THE_LIST, ...FOUND])) expect(all).not.toContain(hash);
      // Where somebody lives is a name too.
      expect(all).not.toContain("35.777");
    }
  },
);

test.each(EXPORT_FORMATS)("$id: partners see who was found and no number to call", (format) => {
  const all = everything(format, sampleInput("partners"));
  expect(all).not.toContain(PHONE);
  for (const name of ON_THE_LIST) expect(tells(all, name), name).toBe(false);
});

test.each(EXPORT_FORMATS)(
  "$id: a case with nothing to count, and one with nothing at all",
  (format) => {
    for (const hasReport of [true, false]) {
      const files = [...filesOf(format, emptyInput(hasReport)).values()];
      expect(files.length).toBeGreaterThan(0);
      for (const file of files)
        if (/\.(?:geo|csl\.)?json(?:ld)?$/.test(file.path))
          JSON.parse(Buffer.from(file.content).toString());
    }
  },
);

test("the sample plants what the contract looks for: a court reads it all", () => {
  const whole = EXPORT_FORMATS.find(({ id }) => id === "package");
  if (whole === undefined) throw new TypeError("no package");
  const seen = everything(whole, sampleInput("court"));
  for (const told of [...ON_THE_LIST, ...FOUND, PHONE]) expect(seen).toContain(told);
});

test("all formats go into one folder without meeting", () => {
  const told: number[] = [];
  const files = allFormats(EXPORT_FORMATS, sharedOf(sampleInput("public")), (done) => {
    told.push(done);
  });
  const paths = [...files].map(({ path }) => path);
  expect(told).toEqual(EXPORT_FORMATS.map((_, at) => at + 1));
  expect(new Set(paths).size).toBe(paths.length);
  for (const { id } of EXPORT_FORMATS) expect(paths.some((path) => path.startsWith(id))).toBe(true);
});
