import { expect, test } from "vitest";
import { recognisedText } from "./recognised-text.ts";

const word = (text: string, confidence: number): { text: string; confidence: number } => ({
  text,
  confidence,
});

test("makes lines of one paragraph a line, and says how sure each part is", () => {
  const { text, passages, confidence } = recognisedText([
    {
      lines: [
        { words: [word("قتل", 91), word("\u200E12-10\u200F", 64)] },
        { words: [word("نزيلا", 95)] },
      ],
    },
    { lines: [{ words: [word("by", 80), word("noon", 88)] }] },
  ]);
  expect(text).toBe("قتل 10-12 نزيلا\nby noon");
  expect(passages).toEqual([
    { start: 0, end: 3, confidence: 90 },
    { start: 4, end: 9, confidence: 60 },
    { start: 10, end: 15, confidence: 90 },
    { start: 16, end: 23, confidence: 80 },
  ]);
  expect(Math.round(confidence)).toBe(84);
});
