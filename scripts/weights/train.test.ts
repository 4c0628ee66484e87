import { expect, test } from "vitest";
import { train } from "./train.ts";
import type { Instance } from "./instances.ts";

const some: readonly Instance[] = Array.from({ length: 12 }, (_, i) =>
  i % 2 === 0
    ? { features: ["r=drown", "u=persons"], kind: "killed" as const }
    : { features: ["r=flee", "u=persons"], kind: "displaced" as const },
);

test("a word speaks for what it stood with, and what stood with both for neither", () => {
  const weights = train(some, ["displaced", "killed"]);
  const [away, dead] = weights.get("r=drown") ?? [];
  expect(dead).toBeGreaterThan(away ?? 0);
  const [a = 0, b = 0] = weights.get("u=persons") ?? [];
  expect(Math.abs(a - b)).toBeLessThan((dead ?? 0) - (away ?? 0));
});

test("the same instances give the same weights, and what was seen twice has none", () => {
  const seldom: readonly Instance[] = [
    ...some,
    { features: ["r=vanish"], kind: "killed" },
    { features: ["r=vanish"], kind: "killed" },
  ];
  expect([...train(seldom, ["displaced", "killed"])]).toEqual([
    ...train(seldom, ["displaced", "killed"]),
  ]);
  expect(train(seldom, ["displaced", "killed"]).has("r=vanish")).toBe(false);
});
