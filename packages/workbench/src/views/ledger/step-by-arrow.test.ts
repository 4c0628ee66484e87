import { expect, test } from "vitest";
import { boxBeside, type Box } from "./step-by-arrow.ts";

const at = (left: number, top: number): Box => ({ left, top, width: 100, height: 20 });

test("a key leads to what one sees in its direction, and keeps the column", () => {
  const boxes = [at(0, 0), at(132, 0), at(264, 60), at(132, 300), at(0, 90)];
  const from = at(132, 0);
  expect(boxBeside(from, boxes, "ArrowLeft")).toBe(0);
  expect(boxBeside(from, boxes, "ArrowRight")).toBe(2);
  // Straight below it, farther down than what stands aside.
  expect(boxBeside(from, boxes, "ArrowDown")).toBe(3);
  expect(boxBeside(from, boxes, "ArrowUp")).toBe(-1);
  expect(boxBeside(from, boxes, "Enter")).toBe(-1);
});
