import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellsOf, DEEDS, filled, FRAMES, NUMBERS } from "../packages/testkit/src/index.ts";

const ARABIC_FRAMES = join(import.meta.dirname, "../fixtures/frames/ar.txt");

/** Sentences of the basic frames, each with every deed and, since there are so many, one form of number. */
export function frameTexts(): readonly string[] {
  const english = FRAMES.flatMap(([frame]) =>
    Object.values(DEEDS).map((deed, at) => filled(frame, deed, NUMBERS[at % 2] ?? [])),
  );
  const cells = cellsOf(readFileSync(ARABIC_FRAMES, "utf8"));
  return [...english, ...cells.filter((_, at) => at % 3 === 0).map(({ text }) => text)];
}
