import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { caseOf, chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");
const B = report("harbour-voice");

/** Verdict of a figure of one outlet and a figure of another. */
function between(one: Figure, two: Figure): string {
  const readings = [A, B].map((of) =>
    reading(
      of,
      [one, two].filter((f) => f.report === of.id),
    ),
  );
  return pairOf(weighed(readings), one, two);
}

test("equal value sets are the same, also at different times", () => {
  expect(between(figure(A, 20), figure(B, 20))).toBe("same/value");
  expect(
    between(figure(A, 20, { asOf: on("2031-04-11") }), figure(B, 20, { asOf: on("2031-04-14") })),
  ).toBe("same/value");
});

test("values that meet are compatible, and why is said", () => {
  const dozens = { low: 20, high: 99, bound: "vague", word: "dozens" } as const;
  expect(between(figure(A, null, dozens), figure(B, 46))).toBe("compatible/vague");
  const moreThan = { low: 100, high: null, bound: "more-than" } as const;
  expect(between(figure(A, null, moreThan), figure(B, 120))).toBe("compatible/bound");
  const range = { low: 500, high: 600, bound: "range" } as const;
  expect(between(figure(A, null, range), figure(B, 547))).toBe("compatible/refines");
  expect(between(figure(A, 350), figure(B, 346))).toBe("compatible/rounding");
  expect(between(figure(A, 100, { bound: "about" }), figure(B, 93))).toBe("compatible/rounding");
});

test("dozens, hundreds and thousands are said of more and of a little less", () => {
  const hundreds = { low: 200, high: 999, bound: "vague", word: "hundreds" } as const;
  for (const counted of [149, 2200])
    expect(between(figure(A, null, hundreds), figure(B, counted))).toBe("compatible/vague");
  const dozens = { low: 20, high: 99, bound: "vague", word: "dozens" } as const;
  expect(between(figure(A, null, dozens), figure(B, 250))).toBe("compatible/vague");
  expect(between(figure(A, null, dozens), figure(B, 430))).toBe("conflict/value");
  for (const counted of [50, 4000])
    expect(between(figure(A, null, hundreds), figure(B, counted))).toBe("conflict/value");
});

test("one origin has rounded one of its numbers, two origins have counted", () => {
  const monitor = { chain: chain("x", "Dune Monitor") };
  expect(between(figure(A, 2200, monitor), figure(B, 2227, monitor))).toBe("compatible/rounding");
  expect(between(figure(A, 2200), figure(B, 2227))).toBe("conflict/value");
  expect(between(figure(A, 2200, monitor), figure(B, 2272, monitor))).not.toMatch(/compatible/u);
  expect(between(figure(A, 20, monitor), figure(B, 23, monitor))).not.toMatch(/compatible/u);
  expect(between(figure(A, 200, monitor), figure(B, 160, monitor))).not.toMatch(/compatible/u);
});

test("two totals on one day from two origins conflict", () => {
  expect(between(figure(A, 20), figure(B, 35))).toBe("conflict/value");
  expect(between(figure(A, 0, { stance: "denied" }), figure(B, 35))).toBe("conflict/value");
});

test("small exact counts are not rounded away", () => {
  expect(between(figure(A, 10), figure(B, 12))).toBe("conflict/value");
  expect(between(figure(A, 5), figure(B, 6))).toBe("conflict/value");
});

test("a larger later count of what grows is an update; a smaller one is not", () => {
  const early = { asOf: on("2031-04-11") };
  const late = { asOf: on("2031-04-14") };
  expect(between(figure(A, 67, early), figure(B, 332, late))).toBe("updated/growth");
  expect(between(figure(A, 332, early), figure(B, 67, late))).toBe("conflict/value");
  const published = { start: "2031-04-14", end: "2031-04-14", basis: "published" } as const;
  expect(between(figure(A, 332, early), figure(B, 67, { asOf: published }))).toBe(
    "undetermined/as-of",
  );
});

test("one origin that later lowers its number corrects it", () => {
  const monitor = { chain: chain("x", "Dune Monitor") };
  const one = figure(A, 90, { ...monitor, asOf: on("2031-04-11") });
  const two = figure(B, 60, { ...monitor, asOf: on("2031-04-14") });
  expect(between(one, two)).toBe("updated/correction");
});

test("a stock at two times is two periods", () => {
  const held = { measure: "held", mode: "held" } as const;
  expect(
    between(
      figure(A, 800, { ...held, asOf: on("2031-04-01") }),
      figure(B, 300, { ...held, asOf: on("2031-04-09") }),
    ),
  ).toBe("different/period");
});

test("an unknown time, group, place or phase leaves it open and is named", () => {
  const undated = { asOf: { start: null, end: null, basis: "unknown" } } as const;
  expect(between(figure(A, 20, undated), figure(B, 35))).toBe("undetermined/as-of");
  expect(between(figure(A, 90), figure(B, 200, { group: "soldiers" }))).toBe("undetermined/group");
  expect(between(figure(A, 20), figure(B, 35, { place: "north gate" }))).toBe("undetermined/place");
  expect(between(figure(A, 20, { phase: "agreed" }), figure(B, 35, { phase: "unknown" }))).toBe(
    "undetermined/phase",
  );
  expect(between(figure(A, 20, { mode: "unknown" }), figure(B, 35, { mode: "new" }))).toBe(
    "undetermined/mode",
  );
});

test("a named part of people is a part, whatever the sizes", () => {
  expect(
    between(figure(A, 332, { group: "persons" }), figure(B, 374, { group: "attackers" })),
  ).toBe("part-of/group");
  expect(between(figure(A, 332), figure(B, 7, { group: "civilians" }))).toBe("part-of/group");
  expect(between(figure(A, 12, { group: "civilians" }), figure(B, 5, { group: "children" }))).toBe(
    "part-of/group",
  );
});

test("a named part that is larger than its named whole is a conflict; everybody may be two everybodies", () => {
  const children = figure(B, 6, { group: "children" });
  expect(between(figure(A, 4, { group: "civilians" }), children)).toBe("conflict/value");
  expect(between(figure(A, 4, { group: "persons" }), children)).toBe("part-of/group");
  expect(between(figure(A, 0, { stance: "denied" }), children)).toBe("conflict/value");
  const later = { group: "children", asOf: on("2031-04-30") } as const;
  const early = { group: "civilians", asOf: on("2031-04-11") } as const;
  expect(between(figure(A, 4, early), figure(B, 6, later))).toBe("part-of/group");
});

test("places that nobody listed are compared by their words, in both languages", () => {
  expect(
    between(figure(A, 20, { place: "orchard" }), figure(B, 35, { place: "orchard at Hask" })),
  ).toBe("conflict/value");
  expect(between(figure(A, 20, { place: "المدرسة" }), figure(B, 35, { place: "the school" }))).toBe(
    "conflict/value",
  );
  expect(between(figure(A, 20, { place: "Sarn" }), figure(B, 35, { place: "town of Sarn" }))).toBe(
    "undetermined/place",
  );
  expect(between(figure(A, 20, { place: "Olm mill" }), figure(B, 35, { place: "Karma" }))).toBe(
    "none",
  );
});

test("what escaped at the only place that is named escaped, said or not", () => {
  const escaped = { measure: "escaped" } as const;
  expect(between(figure(A, 20, escaped), figure(B, 35, { ...escaped, place: "Sarn prison" }))).toBe(
    "conflict/value",
  );
});

test("a count of an attack that nobody names stays open beside the main one", () => {
  expect(between(figure(A, 20), figure(B, 35, { event: "unknown" }))).toBe("undetermined/event");
});

test("growth within a day needs the hours of both reports, and a count of what is found by and by", () => {
  const [morning, evening] = [
    report("dawn-post", { published: "2031-04-11T08:00:00Z" }),
    report("dusk-post", { published: "2031-04-11T19:00:00Z" }),
  ];
  const on11 = { asOf: on("2031-04-11") };
  const verdict = (one: Figure, two: Figure): string =>
    pairOf(weighed([reading(morning, [one]), reading(evening, [two])]), one, two);
  expect(verdict(figure(morning, 12, on11), figure(evening, 47, on11))).toBe("updated/growth");
  expect(verdict(figure(morning, 47, on11), figure(evening, 12, on11))).toBe("undetermined/as-of");
  const escaped = { ...on11, measure: "escaped" } as const;
  expect(verdict(figure(morning, 12, escaped), figure(evening, 47, escaped))).toBe(
    "conflict/value",
  );
});

test("groups that are surely two never meet in a question; an actor's members may be the soldiers", () => {
  expect(between(figure(A, 12, { group: "civilians" }), figure(B, 60, { group: "soldiers" }))).toBe(
    "none",
  );
  expect(
    between(figure(A, 12, { group: "red-league" }), figure(B, 60, { group: "blue-league" })),
  ).toBe("none");
  expect(
    between(figure(A, 12, { group: "red-league" }), figure(B, 60, { group: "soldiers" })),
  ).toBe("undetermined/group");
});

test("unit, phase and batch make two things of two numbers", () => {
  const displaced = { measure: "displaced" } as const;
  expect(
    between(figure(A, 300, { ...displaced, unit: "families" }), figure(B, 300, displaced)),
  ).toBe("different/unit");
  const exchanged = { measure: "exchanged" } as const;
  expect(between(figure(A, 90, { ...exchanged, phase: "agreed" }), figure(B, 60, exchanged))).toBe(
    "different/phase",
  );
  expect(between(figure(A, 12, { mode: "new" }), figure(B, 60))).toBe("part-of/batch");
});

test("two new counts of two days are two periods", () => {
  const fresh = { mode: "new" } as const;
  expect(
    between(
      figure(A, 12, { ...fresh, asOf: on("2031-04-11") }),
      figure(B, 9, { ...fresh, asOf: on("2031-04-12") }),
    ),
  ).toBe("different/period");
});

test("what escaped from a prison are inmates, said or not", () => {
  const escaped = { measure: "escaped" } as const;
  expect(between(figure(A, 90, escaped), figure(B, 200, { ...escaped, group: "inmates" }))).toBe(
    "conflict/value",
  );
});

test("one report with three sources for one number is a conflict of origins and a finding", () => {
  const undated = { asOf: { start: null, end: null, basis: "unknown" } } as const;
  const base = { measure: "released", group: "inmates", ...undated } as const;
  const figures = [
    figure(A, 90, { ...base, start: 10, chain: chain("north-post", "party:river command") }),
    figure(A, 200, { ...base, start: 20, chain: chain("north-post", "unnamed:reports") }),
    figure(A, 800, { ...base, start: 30, chain: chain("north-post", "unnamed:others") }),
  ] as const;
  const result = weighed([reading(A, figures)]);
  expect(pairOf(result, figures[0], figures[1])).toBe("conflict/value");
  expect(pairOf(result, figures[1], figures[2])).toBe("conflict/value");
  const codes = result.findings.map((finding) => finding.code);
  expect(codes.filter((code) => code === "internal-contradiction")).toHaveLength(3);
  expect(result.questions[0]?.estimate.contested).toBe(true);
  expect(result.questions[0]?.estimate.best).toBeNull();
});

test("an outlet that says two things in its own voice contradicts itself", () => {
  const one = figure(A, 20, { start: 1 });
  const two = figure(A, 35, { start: 9, sentence: { start: 9, end: 11 } });
  const result = weighed([reading(A, [one, two])]);
  expect(pairOf(result, one, two)).toBe("conflict/self");
  expect(result.open.map((open) => open.kind)).toContain("conflict");
});

test("a district is a part of the event's place, which is a part of everywhere; who escaped from it is all who escaped", () => {
  const place = { kind: "city", precision: "city", lat: null, lon: null } as const;
  const info = caseOf({
    events: [{ id: "main", name: { ar: "", en: "" }, start: null, end: null, place: "nawras" }],
    places: [
      { id: "nawras", names: { ar: ["نورس"], en: ["Nawras"] }, within: null, ...place },
      { id: "quay", names: { ar: [], en: ["the quay"] }, within: "nawras", ...place },
    ],
  });
  const figures = [
    figure(A, 20, { place: "Nawras" }),
    figure(B, 35),
    figure(B, 4, { place: "quay" }),
  ] as const;
  const result = weighed([reading(A, [figures[0]]), reading(B, figures.slice(1))], { case: info });
  expect(pairOf(result, figures[0], figures[1])).toBe("part-of/place");
  expect(pairOf(result, figures[0], figures[2])).toBe("part-of/place");
  const escaped = { measure: "escaped" } as const;
  const [named, bare] = [figure(A, 31, { ...escaped, place: "nawras" }), figure(B, 112, escaped)];
  const site = weighed([reading(A, [named]), reading(B, [bare])], { case: info });
  expect(pairOf(site, named, bare)).toBe("conflict/value");
});

test("two numbers of one voice of which neither is called a total are no contradiction", () => {
  const unknown = { mode: "unknown" } as const;
  const [one, two] = [
    figure(A, 67, { ...unknown, start: 1 }),
    figure(A, 26, { ...unknown, start: 9 }),
  ];
  expect(pairOf(weighed([reading(A, [one, two])]), one, two)).toBe("undetermined/mode");
});

test("a part beside its whole in one report is a part, also of the same group", () => {
  const guards = { group: "guards", measure: "captured" } as const;
  const whole = figure(A, 9, { ...guards, start: 1 });
  const part = figure(A, 2, { ...guards, start: 2, mode: "part" });
  expect(pairOf(weighed([reading(A, [whole, part])]), whole, part)).toBe("part-of/group");
});

test("verdicts do not depend on which of the two comes first", () => {
  const figures = [
    figure(A, 20, { asOf: on("2031-04-10") }),
    figure(B, 35, { asOf: on("2031-04-14") }),
    figure(B, 12, { group: "civilians", mode: "part" }),
    figure(B, 26, { mode: "new" }),
  ];
  for (const one of figures.slice(0, 1)) {
    for (const two of figures.slice(1)) {
      const later = { ...two, asOf: on("2031-04-08") };
      expect(between(one, two)).toBe(
        between({ ...two, report: A.id, id: "x" }, { ...one, report: B.id, id: "y" }),
      );
      expect(between(one, later)).not.toBe("none");
    }
  }
});

test("an early toll without a source stays open; one source's two numbers of what it released do not", () => {
  const early = figure(A, 5, { mode: "unknown" });
  const sourced = figure(B, 29, { mode: "unknown", chain: chain("harbour-voice", "rescuers") });
  expect(between(early, sourced)).toBe("undetermined/as-of");
  const by = (of: typeof A, value: number): Figure =>
    figure(of, value, {
      measure: "released",
      group: "captives",
      mode: "unknown",
      chain: chain(of.outlet ?? "", "Mediation Board"),
    });
  expect(between(by(A, 90), by(B, 200))).toBe("conflict/self");
});

test("the part of a toll rises with it within the day", () => {
  const published = { start: "2031-04-14", end: "2031-04-14", basis: "published" } as const;
  const women = { group: "women", mode: "part", asOf: published } as const;
  const by = (of: typeof A, value: number, more: Partial<Figure>): Figure =>
    figure(of, value, { ...women, ...more, chain: chain(of.outlet ?? "", "Health Office") });
  expect(between(by(A, 6, {}), by(B, 31, {}))).toBe("undetermined/as-of");
  // "Eight women were buried here", twice by one voice: no part of a toll that rises
  expect(between(by(A, 6, { mode: "unknown" }), by(B, 31, { mode: "unknown" }))).toBe(
    "conflict/self",
  );
});

test("a first convoy is a batch of the whole, also where the whole is told later", () => {
  const captives = { measure: "released", group: "captives" } as const;
  expect(between(figure(A, 25, { ...captives, mode: "part" }), figure(B, 90, captives))).toBe(
    "part-of/batch",
  );
});

test("a number of a named part is never the same as that of its whole", () => {
  const part = figure(A, 77, { group: "inmates", mode: "part" });
  expect(between(part, figure(B, 77))).toBe("part-of/group");
});

test("one source's whole and part are no contradiction, whoever prints them", () => {
  const side = { group: "valley", mode: "unknown", chain: chain("x", "Valley Command") } as const;
  const whole = figure(A, 31, side);
  const part = figure(B, 12, { ...side, mode: "part" });
  expect(between(whole, part)).toBe("part-of/group");
});

test("nobody at all is no piece of a total", () => {
  const nobody = figure(A, 0, { measure: "escaped", mode: "unknown", stance: "denied" });
  expect(between(nobody, figure(B, 120, { measure: "escaped" }))).toBe("conflict/value");
});

test("things without a group of their own are of many sorts", () => {
  const destroyed = { measure: "destroyed", group: "items", unit: "items" } as const;
  expect(between(figure(A, 2, destroyed), figure(B, 4, destroyed))).toBe("different/definition");
  expect(between(figure(A, 4, destroyed), figure(B, 4, destroyed))).toBe("same/value");
});

test("thousands may be tens of thousands, and are no hundreds", () => {
  const thousands = { bound: "vague", low: 2_000, high: 9_999, word: "thousands" } as const;
  const displaced = { measure: "displaced" } as const;
  const vague = figure(A, 2_000, { ...displaced, ...thousands });
  expect(between(vague, figure(B, 40_000, displaced))).toBe("compatible/vague");
  expect(between(vague, figure(B, 300, displaced))).not.toContain("compatible");
});

test("captives and prisoners of an exchange are asked about together, and are no conflict", () => {
  const swap = { measure: "exchanged" } as const;
  const captives = figure(A, 33, { ...swap, group: "captives" });
  expect(between(captives, figure(B, 1_900, { ...swap, group: "inmates" }))).toBe(
    "undetermined/group",
  );
  expect(between(captives, figure(B, 33, { ...swap, group: "inmates" }))).toBe("same/value");
  // Whom the smaller number leaves unsaid may be some of them; the larger one is everybody's.
  expect(between(captives, figure(B, 12, { ...swap, group: "unknown" }))).toBe(
    "undetermined/group",
  );
  expect(between(captives, figure(B, 61, { ...swap, group: "unknown" }))).toBe("conflict/value");
});
