import { expect, test } from "vitest";
import { analysers } from "../../../lang/languages.ts";
import { itemsOf } from "../../../text/items.ts";
import { tokenize } from "../../../text/token.ts";
import type { Item } from "../../../text/item.ts";
import { measuresSoFar } from "./numbers.ts";

function itemsIn(text: string): readonly Item[] {
  return itemsOf(text, tokenize(text, 0, text.length), analysers.ar, analysers.en);
}

test("a sentence knows the measures of the one before it, and those that are often named before it", () => {
  const before = measuresSoFar();
  expect(before(itemsIn("He was killed there"))).toEqual({ last: [], often: ["killed"] });
  expect(before(itemsIn("She was wounded"))).toEqual({
    last: ["killed"],
    often: ["killed", "wounded"],
  });
  expect(before([])).toEqual({ last: ["wounded"], often: ["killed", "wounded"] });
  for (let i = 0; i < 3; i++) before(itemsIn("She was wounded"));
  expect(before([])).toEqual({ last: ["wounded"], often: ["wounded"] });
});
