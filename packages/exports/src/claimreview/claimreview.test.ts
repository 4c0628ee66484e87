import { expect, test } from "vitest";
import { onlyText } from "../testing/contents.ts";
import { sampleInput } from "../testing/sample-case.ts";
import { claimreviewFormat } from "./claimreview-format.ts";

/** Properties of schema.org (30.0) that these types have, themselves or from above; no other may be there. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [
    "@id",
    "@type",
    "about",
    "author",
    "claimReviewed",
    "datePublished",
    "inLanguage",
    "itemReviewed",
    "reviewBody",
    "reviewRating",
  ],
  Claim: ["@type", "appearance", "author", "datePublished", "text"],
  CreativeWork: ["@type", "name", "url"],
  Organization: ["@type", "name"],
  Person: ["@type", "name"],
  Rating: ["@type", "alternateName"],
};

test("only properties of the vocabulary, a rating in words, one review a version", () => {
  for (const lang of ["ar", "en"] as const) {
    const input = sampleInput("public", lang);
    const text = onlyText(claimreviewFormat, input);
    const read: unknown = JSON.parse(text);
    const types = typed(read);
    for (const [type, keys] of types) {
      expect(VOCABULARY[type], type).toBeDefined();
      for (const key of keys) expect(VOCABULARY[type]).toContain(key);
    }
    const versions = input.data.weighing.questions.flatMap((question) => question.versions);
    expect(types.filter(([type]) => type === "ClaimReview")).toHaveLength(versions.length);
    expect(text).not.toContain("ratingValue");
  }
});

/** Every object with a type, and its keys. */
function typed(value: unknown): readonly (readonly [string, readonly string[]])[] {
  if (Array.isArray(value)) return value.flatMap((one) => typed(one));
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const type = entries.find(([key]) => key === "@type")?.[1];
  const inner = entries.flatMap(([, one]) => typed(one));
  return typeof type === "string" ? [[type, entries.map(([key]) => key)], ...inner] : inner;
}
