import { expect, test } from "vitest";
import { settlePdf } from "./settle-pdf.ts";

const MARKS = { at: "2031-05-04T08:12:33.123Z", creator: "tarjih 1.2.3" };

test("dates and the name of the machine's browser go, and no byte moves", () => {
  const made =
    String.raw`<</Creator (Mozilla/5.0 \(X11; Linux x86_64\) Chrome)
/Producer (Skia/PDF m156)
/CreationDate (D:20261126084327+00'00')
/ModDate (D:20261126084327+00'00')>>` + "\u00ff\u0000";
  const bytes = Buffer.from(made, "latin1");
  const settled = Buffer.from(settlePdf(bytes, MARKS)).toString("latin1");
  expect(settled.length).toBe(bytes.length);
  expect(settled).toContain("/CreationDate (D:20310504081233+00'00')");
  expect(settled).toContain("/ModDate (D:20310504081233+00'00')");
  expect(settled).toMatch(/\/Creator \(tarjih 1\.2\.3 +\)\n\/Producer/);
  expect(settled).not.toMatch(/Linux|2026/);
  expect(settled.endsWith("\u00ff\u0000")).toBe(true);
});

test("without a time there is still one that is always the same", () => {
  const settled = settlePdf(Buffer.from("/ModDate (D:20261126084327+00'00')"), {
    at: "",
    creator: "x",
  });
  expect(Buffer.from(settled).toString()).toBe("/ModDate (D:00000000000000+00'00')");
});

test("parts are numbered by their rank", () => {
  const settled = settlePdf(Buffer.from("(node00000453) (node00000017) (node00000453)"), MARKS);
  expect(Buffer.from(settled).toString()).toBe("(node00000001) (node00000000) (node00000001)");
});
