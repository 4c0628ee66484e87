import { expect, test } from "vitest";
import { nameWords } from "../vocabulary/name-words.ts";
import { arabicCandidates } from "./arabic-unvouched.ts";

const NONE: ReadonlySet<string> = new Set();

/** Words that may be names, and what speaks against each. */
function candidates(
  text: string,
  seen: ReadonlySet<string> = NONE,
): Readonly<Record<string, string>> {
  const words = nameWords(text);
  const knows = { names: new Set(["زهر"]), places: NONE, offices: NONE };
  return Object.fromEntries(
    arabicCandidates(
      { text, words },
      knows,
      seen,
      () => false,
      () => true,
    ).map(({ at, against, vouched }) => [
      words[at]?.folded ?? "",
      vouched === undefined ? against() : `stays: ${vouched}`,
    ]),
  );
}

test("small words, numbers, cases and what the case knows are nobody", () => {
  expect(candidates("رأيت كرز").كرز).toBe("");
  expect(Object.keys(candidates("ثلاثة مساءً زهر"))).toEqual([]);
});

test("places and times speak against a name, and are weighed; who bears an office stays", () => {
  expect(candidates("رأيت كرز", new Set(["كرز"])).كرز).toBe("seen");
  expect(candidates("وزير الصحة فراس").فراس).toBe("stays: thing");
});

test("the surname of an official is nobody's elsewhere either", () => {
  expect(candidates("صرح النائب جابر المطيري. وأوضح المطيري").المطيري).toBe("stays: office");
});

test("what is called after somebody is nobody, however long its name", () => {
  expect(candidates("شارع فراس").فراس).toBe("stays: thing");
  expect(candidates("مدرسة الشهيد عبد القادر الحسيني").الحسيني).toBe("stays: thing");
});

test("letters before a name are none of it", () => {
  const text = "ولسلام";
  const [one] = arabicCandidates(
    { text, words: nameWords(text) },
    { names: NONE, places: NONE, offices: NONE },
    NONE,
    () => false,
    () => true,
  );
  expect(one?.skips).toContain(2);
});
