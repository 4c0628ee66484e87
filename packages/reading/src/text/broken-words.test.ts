import { expect, test } from "vitest";
import { mend } from "../lang/languages.ts";
import { tokenize } from "./token.ts";

const mended = (raw: string): readonly (readonly [string, string])[] =>
  mend(raw, tokenize(raw))
    .filter(({ start, end, folded }) => raw.slice(start, end) !== folded)
    .map(({ start, end, folded }) => [raw.slice(start, end), folded]);

test.each([
  ["ق*تل 12 مدنياً", "ق*تل", "قتل"],
  ["وق_ت_ل حارسان", "وق_ت_ل", "وقتل"],
  ["ق.ت.ل 7 جنود", "ق.ت.ل", "قتل"],
  ["اغت*يال الضابط", "اغت*يال", "اغتيال"],
  ["سقط 9 ال*قتلى", "ال*قتلى", "القتلي"],
  ["the raid k*lled 12", "k*lled", "killed"],
  ["it k1lled 7", "k1lled", "killed"],
  ["two were m*rdered", "m*rdered", "murdered"],
  ["Four K!lled", "K!lled", "killed"],
])("%s", (raw, span, word) => {
  expect(mended(raw)).toContainEqual([span, word]);
});

test.each([
  "وكالة أ.ف.ب ووكالة د.ب.أ",
  "drone MQ-7b and T72s, A*b, 5*7",
  "k****d and f**k",
  "the report.Killed were 12",
  "ammo 7.62x39",
  "www.killed.example",
  "user_killed@host 12.5km 3rd",
  "قال. قتل",
])("left alone: %s", (raw) => {
  expect(mend(raw, tokenize(raw))).toEqual(tokenize(raw));
});

test("hostile runs stay linear", () => {
  const raw = "a*".repeat(200_000);
  expect(mend(raw, tokenize(raw)).length).toBeGreaterThan(100_000);
});
