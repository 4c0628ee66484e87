import { expect, test } from "vitest";
import { isolatedRuns } from "./isolated-runs.ts";

const marked = (text: string): string =>
  isolatedRuns(text).replaceAll("\u2066", "[").replaceAll("\u2069", "]");

test("days behind Arabic words are set apart, others and other numbers are left", () => {
  expect(marked("في 2031-05-04 أم 2031-06؟ 12-14")).toBe("في [2031-05-04] أم [2031-06]؟ 12-14");
  expect(marked("2031-05-04 · 12 محرم")).toBe("2031-05-04 · 12 محرم");
  expect(marked("Valley Post (2031-05-04)")).toBe("Valley Post (2031-05-04)");
});

test("a bound keeps its sign before its number", () => {
  expect(marked("كم مدنيًا قُتل؟ ≤5 أم >30")).toBe("كم مدنيًا قُتل؟ [≤5] أم [>30]");
  expect(marked("≈ ١٢٠ أم ≠ 90")).toBe("[≈ ١٢٠] أم [≠ 90]");
  expect(marked("≤5 or >30")).toBe("≤5 or >30");
});

test("names that begin with digits and switches are held together, signs by their code are left", () => {
  expect(marked("«14-broken.pdf» لا يُقرأ")).toBe("«[14-broken.pdf]» لا يُقرأ");
  expect(marked("قاله 24-second-scan.png بصوته")).toBe("قاله [24-second-scan.png] بصوته");
  expect(marked("أضف --ocr إلى الأمر")).toBe("أضف [--ocr] إلى الأمر");
  expect(marked("سد <U+202E>علوي، 14 قتيلًا")).toBe("سد <U+202E>علوي، 14 قتيلًا");
  expect(marked("سد <U+202E>14")).toBe("سد <U+202E>14");
});
