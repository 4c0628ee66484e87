import { messages } from "@tarjih/i18n";
import { expect, test } from "vitest";
import { findingText } from "./finding-text.ts";

test("a name in the sentence of a finding does not turn the rest of it round", () => {
  const detail = { path: "evil\u202Etxt.html", name: "evil\u202Etxt.html" };
  const sentence = findingText({ code: "deceptive-name", detail }, messages("en"));
  expect(sentence).not.toMatch(/\u202E/u);
});
