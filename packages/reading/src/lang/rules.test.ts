import { describe, expect, test } from "vitest";
import { EMPTY_CASE } from "../model/case.ts";
import type { Reading } from "../model/claims.ts";
import type { Report } from "../model/report.ts";
import { readSentence } from "../extract/sentence.ts";
import { createNames } from "../extract/names/create-names.ts";
import { numbersIn } from "../numbers-in.ts";
import { reader } from "../testing/by-rules.ts";
import { sentences } from "../text/sentence.ts";
import { arabic } from "./ar/index.ts";
import { english } from "./en/index.ts";
import { describeFigure } from "./describe.ts";
import { analysers } from "./languages.ts";
import type { LanguagePack } from "./language.ts";
import { writtenNumbers } from "./written-numbers.ts";
import { EMPTY_REPORT } from "../model/report.ts";

const PUBLISHED = "2031-04-15"; // a Tuesday
const readReport = reader(EMPTY_CASE);
const names = createNames(EMPTY_CASE);

function reading(text: string, lang: "ar" | "en"): Reading {
  const report: Report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang,
    published: PUBLISHED,
    length: text.length,
  };
  return readReport({ report, text });
}

interface Said {
  readonly said: string;
  readonly rules: readonly string[];
}

/** Everything that a text was read to say, in the words of `hits`, with the rules behind each. */
function saidOf(text: string, lang: "ar" | "en"): readonly Said[] {
  const { figures, dates, attributions, statements, questions, places, findings } = reading(
    text,
    lang,
  );
  const chunks: Said[] = [];
  const context = { raw: text, published: PUBLISHED, case: EMPTY_CASE };
  for (const span of sentences(text)) {
    for (const { chunk } of readSentence(span, 0, context, names, new Set(), analysers).items) {
      if (chunk?.kind === "non-count") chunks.push({ said: chunk.what, rules: chunk.rules });
    }
  }
  return [
    ...chunks,
    ...figures.map((one) => ({ said: describeFigure(one), rules: one.rules })),
    ...dates.flatMap((one) => [
      { said: one.value, rules: one.rules },
      { said: `${one.value} ${one.grain}`, rules: one.rules },
    ]),
    ...attributions.map((one) => ({
      said: `${one.quote}>${text.slice(one.cue.start, one.cue.end)}`,
      rules: one.rules,
    })),
    ...statements.map((one) => ({ said: `${one.kind}:${one.quote}`, rules: one.rules })),
    ...questions.map((one) => ({
      said: one.rhetorical ? "rhetorical" : "plain",
      rules: one.rules,
    })),
    ...places.map((one) => ({ said: one.place, rules: one.rules })),
    ...findings.map((one) => ({ said: one.code, rules: [] })),
  ];
}

function valuesOf(text: string): readonly Said[] {
  return numbersIn(text).map(({ low, relativeTo, rules }) => ({
    said: relativeTo === undefined ? String(low) : `${relativeTo} ${low}`,
    rules,
  }));
}

interface AnyRule {
  readonly id: string;
  readonly why: string;
  readonly hits: readonly (readonly [string, string])[];
  readonly misses: readonly string[];
}

function rulesOf(pack: LanguagePack): readonly AnyRule[] {
  return [
    pack.numbers,
    pack.fractions,
    pack.ranges,
    pack.bounds,
    pack.ordinals,
    pack.dates,
    pack.nonCounts,
    pack.counts,
    pack.figures,
    { rules: pack.relations },
    pack.attributions,
    pack.statements,
  ].flatMap((set): readonly AnyRule[] => set.rules);
}

const packs = [arabic, english];
const signs = writtenNumbers.map((rule) => ({ rule, lang: "en" as const }));
const all: readonly { readonly rule: AnyRule; readonly lang: "ar" | "en" }[] = [
  ...packs.flatMap((pack) => rulesOf(pack).map((rule) => ({ rule, lang: pack.lang }))),
  ...signs,
];

describe("rules", () => {
  test("ids are unique and named by language and stage", () => {
    const ids = all.map(({ rule }) => rule.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { rule, lang } of all)
      expect(rule.id).toMatch(new RegExp(`^(${lang}|number)\\.[a-z.-]+`, "u"));
  });

  test("each has its reason, two hits and two misses", () => {
    const short = all.filter(
      ({ rule }) => rule.why === "" || rule.hits.length < 2 || rule.misses.length < 2,
    );
    expect(short.map(({ rule }) => rule.id)).toEqual([]);
  });

  test("Arabic and English read the same phenomena", () => {
    const stages = (lang: "ar" | "en"): ReadonlySet<string> =>
      new Set(
        all
          .filter((one) => one.lang === lang)
          .map(({ rule }) => rule.id.replace(/^number\./u, `${lang}.number.`).split(".")[1] ?? ""),
      );
    expect([...stages("ar")].toSorted()).toEqual([...stages("en")].toSorted());
  });

  for (const { rule, lang } of all) {
    test(rule.id, () => {
      // Fractions and ordinals make no claim: they are looked for among the numbers.
      const read =
        /^(?:(?:ar|en)\.(?:fraction|ordinal|number\.fraction)|number\.(?:minus|slash))/u.test(
          rule.id,
        )
          ? valuesOf
          : saidOf;
      for (const [text, said] of rule.hits) {
        const mine = read(text, lang).filter((one) => one.rules.includes(rule.id));
        expect(
          mine.map((one) => one.said),
          text,
        ).toContain(said);
      }
      for (const text of rule.misses) {
        const mine = read(text, lang).filter((one) => one.rules.includes(rule.id));
        expect(
          mine.map((one) => one.said),
          text,
        ).toEqual([]);
      }
    });
  }
});
