import fc from "fast-check";
import { numbersIn, reader } from "@tarjih/reading";
import type { Figure } from "@tarjih/reading";
import { expect, test } from "vitest";
import { cldrRules, writtenNumbers } from "./spell-out.fixture.ts";
import { spellOut } from "./spell-out.ts";

const LARGEST = 1e12;
const rules = { ar: cldrRules("ar"), en: cldrRules("en") };

/** Small ones, round ones with a rest, and any between: the seams of the grammar are at the round ones. */
const someInteger: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 2_000 }),
  fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(1e3, 1e6, 1e9),
      fc.integer({ min: 0, max: 1_200 }),
    )
    .map(([times, scale, rest]) => times * scale + rest),
  fc.integer({ min: 0, max: LARGEST }),
  fc.constantFrom(0, LARGEST),
);

/** What a text that is nothing but a number is read to be; null where it is not one whole number. */
function readBack(words: string): number | null {
  const [said, ...more] = numbersIn(words);
  const whole = said?.quote === words && said.low === said.high && more.length === 0;
  return whole ? said.low : null;
}

const SETS: readonly (readonly ["ar" | "en", string])[] = [
  ["ar", "%spellout-numbering"],
  ["ar", "%spellout-cardinal-masculine"],
  ["ar", "%spellout-cardinal-feminine"],
  ["en", "%spellout-cardinal"],
  ["en", "%spellout-cardinal-verbose"],
];

for (const [lang, set] of SETS) {
  // The verbose set puts a comma after thousands from 100,000 on, where news has two numbers of a list.
  const largest = set.endsWith("verbose") ? 99_999 : LARGEST;
  test(`what CLDR writes by ${lang} ${set} is read back`, () => {
    fc.assert(
      fc.property(
        someInteger.filter((value) => value <= largest),
        (value) => {
          const words = spellOut(rules[lang], set, value);
          expect(readBack(words), words).toBe(value);
        },
      ),
      { numRuns: 400 },
    );
  });
}

test("what written-number writes is read back, in both languages", () => {
  for (const [value, ar, en] of writtenNumbers()) {
    expect(readBack(ar), ar).toBe(value);
    expect(readBack(en), en).toBe(value);
  }
});

test("digits of every script, grouped or not, are read back", () => {
  const zeros = [0x30, 0x660, 0x6f0];
  const groups = ["", ",", "٬", "\u00a0", "\u202f", "\u2009"];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: LARGEST }),
      fc.constantFrom(...zeros),
      fc.constantFrom(...groups),
      (value, zero, group) => {
        const digits = String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, group);
        const written = digits.replaceAll(/\d/gu, (digit) =>
          String.fromCharCode(zero + Number(digit)),
        );
        expect(readBack(written), written).toBe(value);
      },
    ),
  );
});

const readReport = reader();

function figuresIn(lang: "ar" | "en", text: string): readonly Figure[] {
  const none = { outlet: null, author: null, url: null, captured: null, title: null };
  const hashes = { sha256: "", text_sha256: "" };
  const report = {
    type: "report",
    id: "r1",
    path: "a.txt",
    lang,
    published: "2031-04-15",
    length: text.length,
    ...none,
    ...hashes,
  } as const;
  return readReport({ report, text }).figures;
}

test("P4: Arabic and English of the same value are read to the same figure", () => {
  fc.assert(
    fc.property(
      someInteger.filter((value) => value > 2),
      (value) => {
        const ar = spellOut(rules.ar, "%spellout-cardinal-masculine", value);
        const en = spellOut(rules.en, "%spellout-cardinal", value);
        const [arabic] = figuresIn("ar", `مقتل ${ar} مدني في الهجوم.`);
        const [english] = figuresIn("en", `${en} civilians were killed in the attack.`);
        const said = ({ measure, group, unit, low, high, bound }: Figure): unknown => ({
          measure,
          group,
          unit,
          low,
          high,
          bound,
        });
        const same = { measure: "killed", group: "civilians", unit: "persons", bound: "exact" };
        const expected = { ...same, low: value, high: value };
        expect(arabic && said(arabic), ar).toEqual(expected);
        expect(english && said(english), en).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

/** Numbers as they stand in ranges: round, with a scale word each, so that the second could seem to go on from the first. */
const roundInteger: fc.Arbitrary<number> = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 5, 8, 10, 11, 15, 20, 40, 90), fc.constantFrom(100, 1e3, 1e6))
  .map(([times, scale]) => times * scale)
  // `ما بين ألف ومئة وثلاثة ملايين` may be parted in two ways: no number with an "and" of its own
  .filter((value) => value < 1e3 || value % 1e3 === 0);

/** `18 ألفاً`, "3 thousand": digits with a scale word, as news writes them. */
function mixed(lang: "ar" | "en", value: number): string {
  const scale = value % 1e6 === 0 ? 1e6 : 1e3;
  const times = value / scale;
  if (lang === "en") return `${times} ${scale === 1e6 ? "million" : "thousand"}`;
  if (scale === 1e6) return `${times} ${times <= 10 ? "ملايين" : "مليون"}`;
  return `${times} ${times <= 10 ? "آلاف" : "ألفاً"}`;
}

test("a range is two numbers and never their sum, in both languages", () => {
  fc.assert(
    fc.property(roundInteger, roundInteger, fc.boolean(), (one, other, digits) => {
      fc.pre(one !== other);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const thousands = [low, high].every((value) => value % 1e3 === 0 && value >= 3e3);
      const write = (lang: "ar" | "en", set: string, value: number): string =>
        digits && thousands ? mixed(lang, value) : spellOut(rules[lang], set, value);
      const ar = (value: number): string => write("ar", "%spellout-cardinal-masculine", value);
      const en = (value: number): string => write("en", "%spellout-cardinal", value);
      const texts: readonly (readonly ["ar" | "en", string])[] = [
        ["ar", `قُتل ما بين ${ar(low)} و${ar(high)} شخص.`],
        ["en", `Between ${en(low)} and ${en(high)} people were killed.`],
        ["en", `${en(low)} to ${en(high)} people were killed.`],
      ];
      for (const [lang, text] of texts)
        expect(
          figuresIn(lang, text).map((figure) => [figure.low, figure.high]),
          text,
        ).toEqual([[low, high]]);
    }),
    { numRuns: 200 },
  );
});
