import fc from "fast-check";
import { expect, test } from "vitest";
import type { Spoken } from "./attribute.ts";
import { unfoldHeadlines, withoutLabels } from "./headlines.ts";

/** A source named by `words` of `raw`, of which some are headlines. */
function source(raw: string, start: number, length: number, headline: boolean): Spoken {
  const words = { start, end: Math.min(raw.length, start + length) };
  return {
    words,
    source: raw.slice(words.start, words.end),
    kind: "body",
    cue: { start: words.end, end: words.end + 1 },
    scope: { start: 0, end: words.end },
    stance: "reported",
    depth: 0,
    before: [],
    own: false,
    behind: null,
    rule: headline ? "en.attribution.headline" : "en.attribution.said",
  };
}

/** What is said in prose: of all sources in their order the first behind the headline that ends in its word. */
function firstInFull(headline: Spoken, all: readonly Spoken[]): string {
  const word = headline.source.toLowerCase();
  if (/\s/u.test(word)) return headline.source;
  const full = all.find(
    (one) => one.words.start > headline.words.end && one.source.toLowerCase().endsWith(` ${word}`),
  );
  return full?.source ?? headline.source;
}

test("a headline's source is the first behind it that is named in full", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "A", " ", " ", "\n"), maxLength: 40 });
  const spot = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 5 }), fc.boolean());
  fc.assert(
    fc.property(text, fc.array(spot, { maxLength: 12 }), (raw, spots) => {
      const all = spots.map(([start, length, head]) =>
        source(raw, start % (raw.length + 1), length, head),
      );
      const expected = [...all];
      for (const [at, one] of all.entries())
        if (one.rule.includes("headline"))
          expected[at] = { ...one, source: firstInFull(one, expected) };
      const found = [...all];
      unfoldHeadlines(found, raw);
      expect(found.map((one) => one.source)).toEqual(expected.map((one) => one.source));
    }),
  );
});

test("a speaker's label is no headline's source, and takes no other headline away", () => {
  const raw = "9 dead - mayor\n\nSalib: We saw it.";
  const mayor = source(raw, 9, 5, true);
  const label = source(raw, 16, 5, true);
  expect(withoutLabels([mayor, label], [{ start: 21, end: 23 }])).toEqual([mayor]);
  expect(withoutLabels([mayor], [{ start: 21, end: 23 }])).toEqual([mayor]);
});
