import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutNames } from "./make-pdf.fixture.ts";
import { readPdf } from "./read-pdf.ts";

const FOLDER = new URL("../../../../../fixtures/pdf/", import.meta.url);
const fixture = (name: string): Buffer => readFileSync(new URL(name, FOLDER));
const TRUTH = fixture("statement.txt")
  .toString()
  .split("\n")
  .filter((line) => line !== "");

async function textOf(name: string): Promise<string> {
  const read = await readPdf(fixture(name), name);
  if (!read.ok) throw new TypeError(`${name} is not read`);
  return read.text;
}

describe.each(["statement-chromium.pdf", "statement-libreoffice.pdf"])("%s", (name) => {
  test("has every digit and sign where it was written", async () => {
    const signs = (text: string): string => text.replaceAll(/[^0-9٠-٩():/.%]+/gu, " ").trim();
    expect(signs(await textOf(name))).toBe(signs(TRUTH.join("\n")));
  });

  test("has at most one line that is not as it was written, to the letter", async () => {
    const lines = (await textOf(name)).split("\n").map(bare);
    const missing = TRUTH.filter((line) => !lines.includes(bare(line)));
    expect(missing.length).toBeLessThanOrEqual(1);
  });

  test("says which page has which part", async () => {
    const read = await readPdf(fixture(name), name);
    const pages = read.ok ? (read.pages ?? []) : [];
    expect(pages.map(({ page }) => page)).toEqual([1, 2]);
    const [, second] = pages;
    const text = read.ok ? read.text : "";
    expect(text.slice(second?.start, second?.end)).toMatch(/^ونقلت/u);
    expect(text.slice(second?.start, second?.end)).toMatch(/الأسبوع\.$/u);
  });
});

/** Marks aside: producers leave out some of those that stand alone on a letter. */
function bare(line: string): string {
  return line.replaceAll(/\p{Mn}/gu, "");
}

test.each(["chromium", "libreoffice", "typst"])("reads columns by %s in turn", async (producer) => {
  const truth = fixture("columns.txt").toString().trim();
  expect((await textOf(`columns-${producer}.pdf`)).replaceAll(/\s+/gu, " ")).toBe(
    truth.replaceAll(/\s+/gu, " "),
  );
});

test.each(["chromium", "libreoffice"])(
  "has ranges, percentages, dates and brackets by %s as they were written",
  async (producer) => {
    const truth = fixture("numbers.txt").toString().trim().split("\n").map(bare);
    const lines = (await textOf(`numbers-${producer}.pdf`)).split("\n").map(bare);
    expect(lines.filter((line) => line !== "")).toEqual(truth);
  },
);

test("believes a font that numbers digits by their own letters and names them, as ReportLab's do", async () => {
  expect((await textOf("mixed-reportlab.pdf")).split("\n")).toEqual(
    fixture("mixed.txt").toString().trim().split(/\n+/u),
  );
  const read = await readPdf(fixture("mixed-reportlab.pdf"), "mixed-reportlab.pdf");
  expect(read.findings).toEqual([]);
});

test("letters that Typst names only by the marks on them are read, and no digit is lost", async () => {
  const read = await readPdf(fixture("numbers-typst.pdf"), "numbers-typst.pdf");
  expect(read.findings).toEqual([]);
  const text = read.ok ? read.text : "";
  expect(text).toContain("شخص وجرح ١٬٢٠٠");
  const digits = (of: string): string => of.replaceAll(/[^0-9٠-٩:/.%-]+/gu, " ").trim();
  expect(digits(text)).toBe(digits(fixture("numbers.txt").toString()));
});

test("tells of a letter that the file does not name, on the page where it is", async () => {
  const read = await readPdf(fixture("statement-typst.pdf"), "statement-typst.pdf");
  expect(read.findings.map(({ code, detail }) => [code, detail["pages"]])).toEqual([
    ["letters-unknown", "2"],
  ]);
  const text = read.ok ? read.text : "";
  expect(text).toContain("قتل 120 شخصا");
  // Its mark stood on another alef before, so that nothing tells which letter this one is.
  expect(text).toContain("346 نزيل\uFFFD،");
});

test("leaves out a page whose glyphs have no names, and says so", async () => {
  const bytes = withoutNames(fixture("statement-typst.pdf"));
  const read = await readPdf(bytes, "statement-typst.pdf");
  expect(read.ok && read.text).toBe("");
  expect(read.findings).toEqual([
    {
      code: "pages-not-trusted",
      severity: "warning",
      detail: { name: "statement-typst.pdf", pages: "1–2", count: 2 },
    },
  ]);
});

test("calls a damaged file unreadable", async () => {
  const read = await readPdf(Buffer.from("%PDF-1.7\nnothing"), "a.pdf");
  expect(read.ok).toBe(false);
  expect(read.findings[0]?.detail).toEqual({ name: "a.pdf", cause: "pdf" });
});

test("never throws, whatever is changed in a file", async () => {
  const whole = fixture("statement-typst.pdf");
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const { at, byte } of changes) bytes[at] = byte;
      const read = await readPdf(bytes, "a.pdf");
      expect(read.ok || read.findings.length > 0).toBe(true);
    }),
    { numRuns: 20, seed: 7 },
  );
});
