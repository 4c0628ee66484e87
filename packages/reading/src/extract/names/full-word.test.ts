import { expect, test } from "vitest";
import { peelings, withPrefixes } from "./full-word.ts";

test("every word with letters before it is peeled to it again", () => {
  for (const head of ["جبهه", "الويه", "قوات"]) {
    const forms = withPrefixes(head);
    expect(new Set(forms).size).toBe(forms.length);
    for (const form of forms) expect(peelings(form).map(({ word }) => word)).toContain(head);
  }
});

test("the article whose alef is not written is one of them", () => {
  expect(withPrefixes("الويه")).toContain("وللويه");
  expect(withPrefixes("جبهه")).toEqual(
    "جبهه بجبهه لجبهه كجبهه وجبهه وبجبهه ولجبهه وكجبهه فجبهه فبجبهه فلجبهه فكجبهه".split(" "),
  );
});
