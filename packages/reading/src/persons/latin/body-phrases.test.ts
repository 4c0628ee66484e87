import { expect, test } from "vitest";
import { nameWords } from "../vocabulary/name-words.ts";
import { bodyPhrases } from "./body-phrases.ts";

function staying(text: string): string {
  const words = nameWords(text);
  const stays = bodyPhrases({ text, words });
  return words.flatMap(({ folded }, at) => (stays.has(at) ? folded : [])).join(" ");
}

test("a state, a ministry and an outlet stay with what they are of", () => {
  expect(staying("The Kingdom of Varnholt denied it.")).toBe("kingdom of varnholt");
  expect(staying("A spokesman for the Republic of Terrane, Colonel Idris Vane, said so.")).toBe(
    "republic of terrane",
  );
  expect(staying("I cleaned at the Ministry of Works.")).toBe("ministry of works");
  expect(staying("The daily The Morning Lantern put it at 52.")).toBe("the morning lantern");
  expect(staying("The newspaper Evening Tide reported it.")).toBe("evening tide");
});

test("somebody behind the noun of an outlet is none of it", () => {
  expect(staying("They told the newspaper Amina Rahal had left.")).toBe("");
  expect(staying("The state of Amina got worse.")).toBe("");
});
