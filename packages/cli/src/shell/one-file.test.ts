import { expect, test } from "vitest";
import { oneFile } from "./one-file.ts";

test("a text above the limit of the machine is none, and no error of ours is hidden", () => {
  expect(oneFile(() => "page")).toBe("page");
  const half = "a".repeat(2 ** 28);
  expect(oneFile(() => half + half + half)).toBeNull();
  const fault = (): string => {
    throw new RangeError("Maximum call stack size exceeded");
  };
  expect(() => oneFile(fault)).toThrow("call stack");
});
