import { expect, test } from "vitest";
import { RULES } from "@tarjih/reading";
import { estimateOf, exampleRows } from "./rule-example.ts";
import { filesOfCheckout, textOf } from "./tree.ts";

test("every rule has a page, and no page is of no rule", () => {
  const pages = filesOfCheckout("docs/rules").map((path) => path.replace(/^.*\/|\.md$/g, ""));
  expect(pages.toSorted()).toEqual(RULES.toSorted());
});

test.each(RULES)("the example of %s comes out as its page says by hand", (rule) => {
  const page = textOf(`docs/rules/${rule}.md`);
  const rows = exampleRows(page);
  expect(rows.length).toBeGreaterThan(1);
  const result = /^Result: low (\S+), best (\S+), high (\S+)\.$/m.exec(page);
  const values = (result ?? []).slice(1).map((value) => (value === "open" ? null : Number(value)));
  expect(values).toHaveLength(3);
  const { low, best, high, parameters } = estimateOf(rows, rule);
  expect([low, best, high]).toEqual(values);
  const grade = /^Grade: (\S+)$/m.exec(page)?.[1];
  expect(parameters["grade"]).toBe(grade);
});

test.each(RULES)("the page of %s names every parameter that is printed", (rule) => {
  const page = textOf(`docs/rules/${rule}.md`);
  const { parameters } = estimateOf(exampleRows(page), rule);
  for (const name of Object.keys(parameters)) expect(page, name).toContain(`\`${name}\``);
});
