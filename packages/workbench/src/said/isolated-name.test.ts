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

test("a name of one script, or of digits, stays as it is", () => {
  for (const name of ["News of the day", "03-statement.pdf", "12 (13)"]) {
    expect(isolatedName(name, "ar")).toBe(name);
  }
  for (const name of ["وكالة السهل", "الدفاع المدني، فرع النهر"]) {
    expect(isolatedName(name, "en")).toBe(name);
    expect(isolatedName(name, "ar")).toBe(name);
  }
});
