import { expect, test } from "vitest";
import type { CaseInfo, Figure, Reading } from "@tarjih/reading";
import { caseOf, chain, figure, reading, report, weighed } from "../testing/build.ts";

/** Who says how many were killed where, in reports of one day. */
function says(outlet: string, value: number, place: string, more: Partial<Figure> = {}): Reading {
  const of = report(outlet);
  return reading(of, [
    figure(of, value, { place, chain: chain(outlet, `${outlet} office`), ...more }),
  ]);
}

function verdicts(...readings: readonly Reading[]): readonly string[] {
  return weighed(readings).questions.flatMap(({ place, pairs }) =>
    pairs.map(({ verdict, missing }) => [place, verdict, missing ?? []].flat().join(" ")),
  );
}

test("a name in each script with one sound is one question; numbers that differ are no conflict", () => {
  const [latin, arabic] = [says("alba", 12, "Karsun"), says("birch", 19, "كارسون")];
  expect(verdicts(latin, arabic)).toEqual(["Karsun undetermined place"]);
  expect(verdicts(latin, says("birch", 12, "كارسون"))).toEqual(["Karsun same"]);
  const { questions } = weighed([latin, says("birch", 12, "كارسون"), says("cedar", 12, "Karsun")]);
  expect(questions.map(({ roots }) => roots)).toEqual([3]);
});

test("one spelling is one place, and its numbers conflict", () => {
  expect(verdicts(says("alba", 12, "Karsun"), says("birch", 19, "Karsun"))).toEqual([
    "Karsun conflict",
  ]);
  expect(verdicts(says("alba", 12, "كارسون"), says("birch", 19, "كارسون"))).toEqual([
    "كارسون conflict",
  ]);
});

test("a place that the case lists by both names is one place, and its numbers conflict", () => {
  const place = {
    id: "karsun",
    kind: "other" as const,
    names: { ar: ["كارسون"], en: ["Karsun"] },
    within: null,
  };
  const info = caseOf({ places: [{ ...place, precision: "city", lat: null, lon: null }] });
  const { questions } = weighed([says("alba", 12, "Karsun"), says("birch", 19, "كارسون")], {
    case: info,
  });
  expect(questions.flatMap(({ pairs }) => pairs.map(({ verdict }) => verdict))).toEqual([
    "conflict",
  ]);
});

test("two spellings in one script, and short sounds, may be one place", () => {
  for (const [one, other] of [
    ["Karsun", "Karsoun"],
    ["Hask", "حسك"],
  ] as const) {
    expect(verdicts(says("alba", 12, one), says("birch", 19, other))).toEqual([
      expect.stringContaining("undetermined place"),
    ]);
  }
});

test("names of other sounds are other places; of two that could be meant none is", () => {
  expect(verdicts(says("alba", 12, "Darsa"), says("birch", 19, "حسك"))).toEqual([]);
  const verdict = verdicts(
    says("alba", 12, "Karsun"),
    says("birch", 19, "كارسون"),
    says("cedar", 30, "كرسون"),
  );
  expect(verdict).not.toContainEqual(expect.stringContaining("conflict"));
});

test("a town and its market are not one place, the market and the market of a town are", () => {
  expect(verdicts(says("alba", 12, "Olm"), says("birch", 19, "Olm market"))).toEqual([
    "Olm undetermined place",
  ]);
  expect(verdicts(says("alba", 12, "market"), says("birch", 19, "Olm market"))).toEqual([
    expect.stringContaining("conflict"),
  ]);
});

test("a part and a whole in two places that only sound alike are no conflict", () => {
  const civilians = says("alba", 4, "Karsun", { group: "civilians" });
  const children = says("birch", 6, "كارسون", { group: "children" });
  expect(verdicts(civilians, children)).not.toContainEqual(expect.stringContaining("conflict"));
});

test("the city of a name is asked about with the bare name, where no governorate is called so", () => {
  const [bare, city] = [says("alba", 12, "Karsun"), says("birch", 12, "city of Karsun")];
  expect(verdicts(bare, city)).toEqual(["Karsun same"]);
  expect(verdicts(bare, says("birch", 19, "city of Karsun"))).toEqual([
    "Karsun undetermined place",
  ]);
  expect(verdicts(says("alba", 12, "كارسون"), says("birch", 12, "مدينة كارسون"))).toEqual([
    "كارسون same",
  ]);
  const { questions } = weighed([bare, city, says("cedar", 40, "Karsun governorate")]);
  expect(questions.map(({ place }) => place)).toHaveLength(3);
});

test("of those who ran, a town and the prison in it are one site; two prisons are two", () => {
  const place = (id: string, within: string | null): CaseInfo["places"][number] => ({
    id,
    kind: "site",
    names: { ar: [], en: [id] },
    within,
    precision: "site",
    lat: null,
    lon: null,
  });
  const info = caseOf({
    places: [
      place("Olm", null),
      place("Olm prison", "Olm"),
      place("Tesk prison", null),
      place("north wing", "Olm prison"),
    ],
  });
  const fled = { measure: "escaped", unit: "persons" } as const;
  const all = (...readings: readonly Reading[]): readonly string[] =>
    weighed(readings, { case: info }).questions.flatMap(({ pairs }) =>
      pairs.map(({ verdict }) => verdict),
    );
  const [town, prison] = [says("alba", 60, "Olm", fled), says("birch", 500, "Olm prison", fled)];
  expect(all(town, prison)).toEqual(["conflict"]);
  expect(all(says("alba", 60, "Tesk prison", fled), prison)).not.toContain("conflict");
  // beside another prison the town of one is that prison still
  expect(all(town, prison, says("cedar", 40, "Tesk prison", fled))).toEqual(["conflict"]);
  const { questions } = weighed(
    [says("alba", 640, "Olm", fled), prison, says("cedar", 40, "Tesk prison", fled)],
    { case: info },
  );
  expect(questions.map((one) => one.place)).toEqual(["Olm prison", "Tesk prison"]);
  // a wing is never the whole of its prison
  expect(all(says("alba", 60, "Olm prison", fled), says("birch", 41, "north wing", fled))).toEqual([
    "part-of",
  ]);
});
