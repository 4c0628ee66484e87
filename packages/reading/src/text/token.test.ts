import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./token.ts";

const said = (raw: string): readonly string[] =>
  tokenize(raw).map((token) => raw.slice(token.start, token.end));

test("words keep their marks, numbers their separators", () => {
  expect(said("قُتِلَ ١٬٢٣٤ شخصاً")).toEqual(["قُتِلَ", "١٬٢٣٤", "شخصاً"]);
  expect(said("at 10:30, 1,250.5 km")).toEqual(["at", "10:30", ",", "1,250.5", "km"]);
  expect(said("الـ17 حارساً")).toEqual(["الـ", "17", "حارساً"]);
});

test("a word ends where its script changes", () => {
  expect(said("SDFقسد")).toEqual(["SDF", "قسد"]);
});

test("an apostrophe stays inside a Latin word, a quotation mark does not", () => {
  expect(said("Sana'a 'said'")).toEqual(["Sana'a", "'", "said", "'"]);
});

test("tokens are in order, do not overlap, and leave out only what is no letter, digit or sign", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (raw) => {
      fc.pre(!/<\/?[a-z]/iu.test(raw)); // a tag is left out whole
      let last = 0;
      for (const token of tokenize(raw)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        // a stretch (`ـ`) that joins nothing is no letter, though Unicode counts it as one
        expect(raw.slice(last, token.start)).not.toMatch(/(?!\u0640)[\p{L}\p{Nd}]/u);
        last = token.end;
      }
    }),
  );
});

test("an address of the web is one token, without the stop after it", () => {
  const words = tokenize(
    "انظر https://example.org/2031/04?page=20. ثم www.example.org/a-5، قتل 20",
  );
  expect(words.map(({ folded }) => folded)).toEqual([
    "انظر",
    "https://example.org/2031/04?page=20",
    ".",
    "ثم",
    "www.example.org/a-5",
    "،",
    "قتل",
    "20",
  ]);
});

test("bidi marks around a separator do not cut a number", () => {
  const [number, ...rest] = tokenize("25799\u202a,\u202a52");
  expect(number).toMatchObject({ kind: "number", folded: "25799,52" });
  expect(rest).toEqual([]);
});
