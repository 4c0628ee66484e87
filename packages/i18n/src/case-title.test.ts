import { expect, test } from "vitest";
import { caseTitle } from "./case-title.ts";

const event = { ar: "قصف سوق سمرة", en: "Strike on Samra market" };

test("a title in one language gives way to the event's name in the other", () => {
  const english = { title: "The strike of March", event };
  expect(caseTitle(english, "en")).toBe("The strike of March");
  expect(caseTitle(english, "ar")).toBe("قصف سوق سمرة");
  const arabic = { title: "ضربة آذار", event };
  expect(caseTitle(arabic, "ar")).toBe("ضربة آذار");
  expect(caseTitle(arabic, "en")).toBe("Strike on Samra market");
});

test("a name in another language is better than none", () => {
  const none = { ar: "", en: "" };
  expect(caseTitle({ title: "The strike of March", event: none }, "ar")).toBe(
    "The strike of March",
  );
  expect(caseTitle({ title: null, event: { ar: "", en: "Samra" } }, "ar")).toBe("Samra");
  expect(caseTitle({ title: "", event: none }, "ar")).toBe("");
  expect(caseTitle({ title: "9/3", event }, "ar")).toBe("9/3");
});
