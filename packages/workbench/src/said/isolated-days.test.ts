import { expect, test } from "vitest";
import { isolatedDays } from "./isolated-days.ts";

test("days behind Arabic words are set apart, others and other numbers are left", () => {
  expect(isolatedDays("في 2031-05-04 أم 2031-06؟ 12-14")).toBe(
    "في \u20662031-05-04\u2069 أم \u20662031-06\u2069؟ 12-14",
  );
  expect(isolatedDays("2031-05-04 · 12 محرم")).toBe("2031-05-04 · 12 محرم");
  expect(isolatedDays("Valley Post (2031-05-04)")).toBe("Valley Post (2031-05-04)");
});
