import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "./sentence.ts";

const said = (raw: string): readonly string[] =>
  [...sentences(raw)].map(({ start, end }) => raw.slice(start, end));

test("stops end sentences, in both scripts and with closing quotation marks", () => {
  expect(said("He said: “They fled.” Then it ended.")).toEqual([
    "He said: “They fled.”",
    "Then it ended.",
  ]);
  expect(said("كيف دخلوا ؟ وكيف خرجوا؟ لا أحد يعرف.")).toEqual([
    "كيف دخلوا ؟",
    "وكيف خرجوا؟",
    "لا أحد يعرف.",
  ]);
});

test("a stop inside a number, after an abbreviation or in initials ends nothing", () => {
  expect(said("Gen. Harun counted 12.5 tonnes at 3 p.m. on Friday.")).toHaveLength(1);
  expect(said("بلغ ١٬٢٣٤٫٥ طن.")).toHaveLength(1);
});

test("a stop with the marks of its notes behind it ends the sentence", () => {
  expect(said('Nobody left.[2][note 3] "Two died."[4] The rest ran![5]')).toEqual([
    "Nobody left.[2][note 3]",
    '"Two died."[4]',
    "The rest ran![5]",
  ]);
  expect(said("قتل عشرة.[١] وقالت النقابة إنهم ١٢.")).toHaveLength(2);
  expect(said("Hall B.[a] and more")).toHaveLength(1);
});

test("Arabic without a space after the stop", () => {
  expect(said("انتهى الهجوم.وقال الناطق إنهم انسحبوا.")).toHaveLength(2);
});

test("a line end closes a paragraph, unless the text is wrapped at a width", () => {
  expect(said("Headline\nFirst line of it.")).toEqual(["Headline", "First line of it."]);
  const line = "the guards of the northern wall counted the inmates again and";
  expect(said(`${line}\n${line}\n${line}\n${line}\nfound them all.`)).toHaveLength(1);
});

test("the lines of a live report or a post are its own, whatever their lengths", () => {
  const lines = [
    "14:20 - the ambulance service: two dead and eleven wounded so far",
    "14:48 - the army: we shot down three of eight rockets",
    "15:30 - hospital in the old town: four dead, one of them a small child",
    "16:10 - the brigades say that they fired twelve",
  ];
  expect(said(lines.join("\n"))).toEqual(lines);
});

test("paragraphs are counted and their first sentence is known", () => {
  const parts = [...sentences("One. Two.\n\nThree.")];
  expect(parts.map(({ paragraph, opens }) => [paragraph, opens])).toEqual([
    [0, true],
    [0, false],
    [1, true],
  ]);
});

test("a text without stops is cut, never inside digits", () => {
  const raw = "1234567890".repeat(2000);
  for (const { start, end } of sentences(raw)) expect(end - start).toBeLessThanOrEqual(8001);
  const spaced = "كلمة ".repeat(3000);
  for (const part of said(spaced)) expect(part).not.toMatch(/^لمة/u);
});

test("sentences are in order and leave out nothing but white space", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("قتل", "20", "he", ".", "؟", " ", "\n", "»", "\u202e", "د.")),
      (parts) => {
        const raw = parts.join("");
        let last = 0;
        for (const { start, end } of sentences(raw)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(raw.slice(last, start).trim()).toBe("");
          last = end;
        }
        expect(raw.slice(last).trim()).toBe("");
      },
    ),
  );
});
