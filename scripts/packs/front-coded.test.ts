import { expect, test } from "vitest";
import { frontDecoded } from "../../packages/reading/src/persons/vocabulary/front-coded.ts";
import { frontCoded } from "./front-coded.ts";

test("a list is the same words after it was coded, over several lines and with long beginnings", () => {
  const words = [
    "abandon",
    "abandoned",
    "abandonments",
    "abandonmentship",
    "zeal",
    "سماء",
    "سماءات",
  ];
  expect([...frontDecoded(frontCoded(words.toReversed(), 8))]).toEqual(words);
});
