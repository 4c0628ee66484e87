import { expect, test } from "vitest";
import { standAsPersons } from "./as-person.ts";
import { nameWords } from "../vocabulary/name-words.ts";

const NONE: ReadonlySet<string> = new Set();

function asPersons(text: string, places: ReadonlySet<string> = NONE): readonly string[] {
  const words = nameWords(text);
  return standAsPersons({ text, words }, { names: NONE, places }, () => false).map((at) =>
    text.slice(words[at]?.start, words[at]?.end),
  );
}

test("whom one buries, asks for or calls so may be somebody, whatever the word is", () => {
  expect(asPersons("دفنّا درهم بعد العصر.")).toEqual(["درهم"]);
  expect(asPersons("كانت معنا عجوز تدعى آي وابنتها.")).toEqual(["آي"]);
  expect(asPersons("مين شهيد؟ ابن أم رعد؟")).toEqual(["شهيد"]);
});

test("bodies, numbers, offices, persons, what is definite and what is somebody's are none", () => {
  for (const text of [
    "قالت وزارة الصحة إن الطريق مغلق.",
    "قال مدير المشفى إن الطريق مغلق.",
    "اعتقلوا ثلاثة رجال.",
    "دفنوا القتلى قرب النهر.",
    "رفضت دخولها مرتين.",
    "قال إن الطريق مغلق.",
  ])
    expect(asPersons(text), text).toEqual([]);
});

test("a place of the case is none", () => {
  expect(asPersons("دفنّا درهم بعد العصر.", new Set(["درهم"]))).toEqual([]);
});
