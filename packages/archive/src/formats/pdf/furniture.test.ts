import { expect, test } from "vitest";
import { withoutFurniture } from "./furniture.ts";
import type { PageLine } from "./page-lines.ts";

const line = (text: string, y: number): PageLine => ({
  text,
  y,
  x0: 0,
  x1: 100,
  size: 10,
  left: 0,
  right: 100,
  leading: 19,
  turned: [],
  hidden: false,
});

test("keeps a header once and no page number", () => {
  const pages = [1, 2, 3].map((n) => [
    line("نشرة نورس", 10),
    line(`قتل ${n} أشخاص`, 50),
    line(`جرح ${n} أشخاص`, 70),
    line(String(n), 800),
  ]);
  expect(withoutFurniture(pages).map((lines) => lines.map(({ text }) => text))).toEqual([
    ["نشرة نورس", "قتل 1 أشخاص", "جرح 1 أشخاص"],
    ["قتل 2 أشخاص", "جرح 2 أشخاص"],
    ["قتل 3 أشخاص", "جرح 3 أشخاص"],
  ]);
});
