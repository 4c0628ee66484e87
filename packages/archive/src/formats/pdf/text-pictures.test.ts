import { expect, test } from "vitest";
import { textPictures } from "./text-pictures.ts";

const PAGE = { width: 600, height: 800 };
const box = (
  x: number,
  y: number,
  width: number,
  height: number,
): Parameters<typeof textPictures>[0][number] => ({ x, y, width, height });
const line = Array.from({ length: 30 }, (_, at) => ({
  x0: 50 + at * 10,
  x1: 58 + at * 10,
  y: 100,
}));

test("a picture beside the text may hold words; marks, scans with their text and grounds under text do not", () => {
  const photo = box(50, 300, 400, 300);
  expect(textPictures([photo], line, PAGE)).toEqual([photo]);
  expect(textPictures([box(50, 300, 100, 300), box(50, 300, 400, 20)], line, PAGE)).toEqual([]);
  expect(textPictures([box(0, 0, 600, 800)], [], PAGE)).toEqual([]);
  expect(textPictures([box(40, 50, 400, 100)], line, PAGE)).toEqual([]);
  expect(
    textPictures(
      Array.from({ length: 11 }, () => photo),
      line,
      PAGE,
    ),
  ).toEqual([]);
});
