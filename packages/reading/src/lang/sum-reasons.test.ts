import { expect, test } from "vitest";
import { ruleWhy } from "./rule-why.ts";

test("what is read of several numbers at once has its reason", () => {
  for (const id of ["row-of-sum", "part-of-sum", "rest-of-sum", "some-of-those", "joined-to-sum"])
    expect(ruleWhy(`figure.${id}`)).toContain(" ");
});
