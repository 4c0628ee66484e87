import { describe, expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { analysers } from "../../lang/languages.ts";
import { sentences } from "../../text/sentence.ts";
import { readSentence } from "../sentence.ts";
import { createNames } from "./create-names.ts";

/** Ids of the actors named in a text, in its order. */
function actors(raw: string): readonly string[] {
  const context = { raw, published: null, case: EMPTY_CASE };
  const names = createNames(EMPTY_CASE);
  const seen = new Set<string>();
  return [...sentences(raw)].flatMap((span, index) =>
    readSentence(span, index, context, names, seen, analysers).named.flatMap(({ chunk }) =>
      chunk?.kind === "name" && chunk.is === "actor" ? [chunk.id] : [],
    ),
  );
}

describe("a side that no list knows", () => {
  test.each([
    ["قالت حركة الفجر الأخضر إنها انسحبت", ["حركة الفجر الأخضر"]],
    [
      "مقتل خمسة من قوات الدرع الشرقي، ونفى لواء السنابل ذلك",
      ["قوات الدرع الشرقي", "لواء السنابل"],
    ],
    ["فتحت قوات الوادي النار", ["قوات الوادي"]],
    ["Then Free Syrian Army units left.", ["fsa"]],
    ["The Mountain Covenant Front denied it.", ["Mountain Covenant Front"]],
    ["Some 70 Sons of the Ridge fighters fell.", ["Sons of the Ridge"]],
    ["Two Free Ridge fighters died. Officials blamed Free Ridge.", ["Free Ridge", "Free Ridge"]],
  ])("%s", (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });

  test.each([
    "تدخلت قوات الأمن وتوقفت حركة المرور",
    "في الحي جبهة واسعة",
    "Five Members of the crew came on Tuesday.",
    "The army was there, and the Front Street shop.",
  ])("%s names none", (text) => {
    expect(actors(text)).toEqual([]);
  });
});
