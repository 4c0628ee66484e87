import { expect, test } from "vitest";
import { isolatedName } from "./isolated-name.ts";

const marked = (name: string, lang: "ar" | "en"): string =>
  isolatedName(name, lang).replaceAll("\u2068", "<").replaceAll("\u2069", ">");

test("each run of the other direction is held together, the sentence around it is not", () => {
  expect(marked("Insaf (غير مسمّى، في f2.html)", "ar")).toBe("<Insaf> (غير مسمّى، في <f2.html>)");
  expect(marked("a nurse (شاهد، في 02-Valley Post.txt)", "ar")).toBe(
    "<a nurse> (شاهد، في <02-Valley Post.txt>)",
  );
  expect(marked("ناشطون (unnamed, in reports/f5.txt)", "en")).toBe(
    "<ناشطون> (unnamed, in reports/f5.txt)",
  );
  expect(marked("مسعف في المشفى (a witness, in وكالة السهل)", "en")).toBe(
    "<مسعف في المشفى> (a witness, in <وكالة السهل>)",
  );
});

test("a name that runs the other way is held as a whole, brackets and all", () => {
  for (const name of [
    "News of the day",
    "03-statement.pdf",
    "(2) list.txt",
    "desk/04_notes.v2.txt",
  ]) {
    expect(marked(name, "ar")).toBe(`<${name}>`);
    expect(marked(name, "en")).toBe(name);
  }
  for (const name of ["وكالة السهل", "الدفاع المدني، فرع النهر", "02-النشرة"]) {
    expect(marked(name, "en")).toBe(`<${name}>`);
    expect(marked(name, "ar")).toBe(name);
  }
});

test("a name without letters stays as it is", () => {
  for (const lang of ["ar", "en"] as const) expect(isolatedName("12 (13)", lang)).toBe("12 (13)");
});
