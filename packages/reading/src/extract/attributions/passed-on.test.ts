import { expect, test } from "vitest";
import { passedOn } from "./passed-on.ts";

function credited(text: string): string | null {
  const found = passedOn(text);
  return found === null ? null : text.slice(found.words.start, found.words.end);
}

test.each([
  ["RT @quaywatch: I counted nine dead on the pier.", "@quaywatch"],
  ["Nine people killed on the pier (via @quaywatch)", "@quaywatch"],
  ["قتل تسعة أشخاص على الرصيف عبر @quaywatch", "@quaywatch"],
  ["Nine people were killed.\n\nSource: Coast Tribune\n", "Coast Tribune"],
  ["قتل تسعة أشخاص.\nالمصدر: صحيفة الموج", "صحيفة الموج"],
  ["A boat sank and nine people were killed. (Coast Tribune)", "Coast Tribune"],
  ["غرق قارب وقتل تسعة أشخاص. (صحيفة الموج)", "صحيفة الموج"],
])("%s", (text, name) => {
  expect(credited(text)).toBe(name);
});

test.each([
  ["A boat sank at Old Quay (North Province)."],
  ["Nine people were killed. (The names are being checked)"],
  ["He came home via Old Quay."],
  ["قتل تسعة أشخاص. (الصورة من المكان)"],
  ["The source: an old well in the yard, said nine people."],
  ["They spoke via @quaywatch, and then nine people left the town by night."],
])("nobody: %s", (text) => {
  expect(credited(text)).toBeNull();
});
