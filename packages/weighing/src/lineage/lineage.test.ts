import { expect, test } from "vitest";
import { messages } from "@tarjih/i18n";
import type { Figure, Reading, Report } from "@tarjih/reading";
import { caseOf, chain, figure, reading, report, weighed } from "../testing/build.ts";

const STORY =
  "Guards said smoke rose over the old quay on Sunday morning while boats turned back and families waited by the sea wall for news of those inside. " +
  "Forty six people were killed in the storming of the gate, according to a count made at the hospital door that night. " +
  "The harbour master told the crowd that the ferries would not run before the police had searched every shed along the water.";

/** A report of one text with one figure on the first `needle` of it. */
function told(of: Report, text: string, needle: string, more: Partial<Figure> = {}): Reading {
  const start = text.indexOf(needle);
  const from = text.lastIndexOf(". ", start) + 1;
  const end = text.indexOf(".", start) + 1;
  return reading(of, [
    figure(of, 46, { start, end: start + needle.length, sentence: { start: from, end }, ...more }),
  ]);
}

function textsOf(...entries: readonly (readonly [Report, string])[]): ReadonlyMap<string, string> {
  return new Map(entries.map(([of, text]) => [of.id, text]));
}

test("a reprinted text is one root, the later reprint a copy of the earlier", () => {
  const first = report("alba", { published: "2031-04-10T08:00:00Z" });
  const later = report("birch", { published: "2031-04-10T11:00:00Z" });
  const edited = `BIRCH DAILY. ${STORY} More follows.`;
  const result = weighed([told(later, edited, "Forty six"), told(first, STORY, "Forty six")], {
    texts: textsOf([first, STORY], [later, edited]),
  });
  expect(result.questions[0]?.roots).toBe(1);
  expect(result.questions[0]?.reports).toBe(2);
  expect(result.roots.map((root) => root.name)).toEqual(["alba"]);
  expect(result.lineage).toEqual([
    {
      from: { report: "alba" },
      to: { report: "birch" },
      kind: "copy",
      p: 0.98,
      why: [
        expect.stringMatching(/^copied-run:\d+$/),
        expect.stringMatching(/^shared-text:/),
        "earlier",
      ],
    },
  ]);
  expect(result.open.map((open) => open.kind)).toContain("single-root");
  expect(result.findings.map((finding) => finding.code)).toContain("copies");
});

test("a copied background with a number of its own keeps its own root", () => {
  const first = report("alba");
  const other = report("birch");
  const own = STORY.replace(
    "Forty six people were killed in the storming of the gate, according to a count made at the hospital door that night",
    "Our own reporter counted forty six dead in the yard behind the sheds this evening",
  );
  const result = weighed([told(first, STORY, "Forty six"), told(other, own, "forty six")], {
    texts: textsOf([first, STORY], [other, own]),
  });
  expect(result.questions[0]?.roots).toBe(2);
  expect(result.lineage.map((link) => link.kind)).toEqual(["copy"]);
});

test("two outlets that cite one ministry have one root; unnamed sources of two reports have two", () => {
  const [a, b] = [report("alba"), report("birch")];
  const cited = (of: Report, source: string): Reading =>
    reading(of, [figure(of, 46, { chain: chain(of.id, source) })]);
  const ministry = weighed([cited(a, "Health Office"), cited(b, "health office")]);
  expect(ministry.questions[0]?.roots).toBe(1);
  expect(ministry.roots[0]?.evidence).toEqual(["attribution:Health Office"]);
  expect(ministry.lineage.map(({ kind, why }) => [kind, ...why])).toEqual([
    ["same-origin", "attribution:health office"],
  ]);
  const medics = weighed([cited(a, "unnamed:a medic"), cited(b, "unnamed:a medic")]);
  expect(medics.questions[0]?.roots).toBe(2);
});

test("a headline is no root of its own: it has its number from whom the story names", () => {
  const of = report("alba", { title: "Medical source: 61 hurt, toll rises to 14" });
  const said = { group: "unknown", measure: "wounded" } as const;
  const headline = [
    figure(of, 61, {
      start: 16,
      end: 18,
      quote: "61",
      ...said,
      chain: chain("alba", "unnamed:a medical source"),
    }),
    figure(of, 14, { start: 39, end: 41, quote: "14" }),
  ];
  const story = [
    figure(of, 61, {
      start: 80,
      end: 82,
      quote: "61",
      ...said,
      chain: chain("alba", "person:Dr Quill"),
    }),
    figure(of, 14, {
      start: 120,
      end: 122,
      quote: "14",
      high: null,
      bound: "at-least",
      chain: chain("alba", "Dune Rescue"),
    }),
  ];
  const result = weighed([reading(of, [...headline, ...story])]);
  expect(result.questions.map(({ measure, roots }) => [measure, roots])).toEqual([
    ["killed", 1],
    ["wounded", 1],
  ]);
  expect(result.roots.map(({ name }) => name)).toEqual(["Dr Quill", "Dune Rescue"]);
  // Two speakers of the story who say the same stay two, and the headline is neither of them.
  const second = figure(of, 61, {
    start: 200,
    end: 202,
    ...said,
    chain: chain("alba", "Interior Office"),
  });
  const two = weighed([reading(of, [...headline, ...story, second])]);
  expect(two.questions.map(({ roots }) => roots)).toEqual([1, 2]);
});

test("dozens in an outlet's own voice are the number of whoever is its only source of one", () => {
  const of = report("alba", { title: "Quay blast: 32 dead" });
  const headline = figure(of, 32, { start: 12, end: 14, quote: "32" });
  const office = { high: null, bound: "more-than", chain: chain("alba", "Port Office") } as const;
  const story = figure(of, 32, { start: 60, end: 62, ...office });
  const dozens = figure(of, 20, {
    start: 90,
    end: 96,
    high: 99,
    bound: "vague",
    word: "dozens",
    id: "dozens",
  });
  const own = figure(of, 41, { start: 120, end: 122, quote: "41", id: "own" });
  const estimateOf = (...figures: readonly Figure[]): unknown => {
    const [question] = weighed([reading(of, figures)]).questions;
    return [question?.roots, question?.estimate];
  };
  expect(estimateOf(headline, story, dozens)).toEqual(estimateOf(headline, story));
  // Who counts 41 himself means his own by "dozens"
  const answers = weighed([reading(of, [headline, story, own, dozens])]).questions[0]?.answers;
  const rootOf = (id: string): string | undefined =>
    answers?.find(({ figure: each }) => each === id)?.root;
  expect(rootOf("dozens")).toBe(rootOf("own"));
});

test("a headline has its number from whom it names itself, where the story gives his word too", () => {
  const of = report("alba", { title: "Residents: 12 killed" });
  const twelve = (start: number, source: string): Figure =>
    figure(of, 12, { start, end: start + 2, quote: "12", chain: chain("alba", source) });
  const figures = [
    twelve(11, "unnamed:residents"),
    twelve(60, "Army"),
    twelve(90, "unnamed:residents"),
  ];
  const { questions } = weighed([reading(of, figures)]);
  const [first, army, last] = questions[0]?.answers ?? [];
  expect(first?.root).toBe(last?.root);
  expect(first?.root).not.toBe(army?.root);
});

test("two headlines of one outlet do not make one origin of the two offices whose numbers they carry", () => {
  const day = (id: string, value: number, office: string): readonly [Report, Figure, Figure] => {
    const of = report(id, { outlet: "alba", title: `Depot blast: ${value} dead` });
    const quote = String(value);
    return [
      of,
      figure(of, value, { start: 13, end: 15, quote, chain: chain("alba") }),
      figure(of, value, { start: 80, end: 82, quote, chain: chain("alba", office) }),
    ];
  };
  const days = [day("one", 19, "Port Office"), day("two", 34, "Dune Hospital")];
  const result = weighed(days.map(([of, ...figures]) => reading(of, figures)));
  expect(result.roots.map(({ name, reports }) => [name, reports])).toEqual([
    ["Dune Hospital", ["two"]],
    ["Port Office", ["one"]],
  ]);
});

test("where nobody but the outlet and unnamed agencies speak, one number is one origin in any wording", () => {
  const of = report("alba", {});
  const agencies = figure(of, 42, { start: 10, end: 12, chain: chain("alba", "agency:وكالات") });
  const own = figure(of, 42, { start: 90, end: 92, chain: chain("alba") });
  const vaguer = figure(of, 21, {
    start: 160,
    end: 162,
    high: 85,
    bound: "vague",
    chain: chain("alba"),
  });
  const result = weighed([reading(of, [agencies, own, vaguer])]);
  expect(result.questions.map(({ roots }) => roots)).toEqual([1]);
});

test("a witness is named as one, and is another person in another report", () => {
  const reports = [report("alba"), report("birch")];
  const result = weighed(
    reports.map((of) => reading(of, [figure(of, 7, { chain: chain(of.id, "witness:Old Karm") })])),
  );
  expect(result.roots.map(({ name }) => name).toSorted()).toEqual([
    "Old Karm (a witness, in alba)",
    "Old Karm (a witness, in birch)",
  ]);
});

test("a witness by a full name is one person in all reports, whatever she is called beside it", () => {
  const said = [
    "witness:eyewitness Salma Karam",
    "person:Salma Karam",
    "witness:the baker Salma Karam",
  ];
  const readings = said.map((words, at) => {
    const of = report(["alba", "birch", "cedar"][at] ?? "");
    return reading(of, [figure(of, 7, { chain: chain(of.id, words) })]);
  });
  expect(weighed(readings).roots.map(({ name }) => name)).toEqual(["Salma Karam"]);
});

test("names of one actor in two languages are one root, and outlets that credit only agencies are one", () => {
  const info = caseOf({
    actors: [
      {
        id: "monitor",
        names: { ar: ["مرصد الكثبان"], en: ["Dune Monitor"] },
        kind: "body",
        party: null,
      },
    ],
  });
  const [a, b] = [report("alba"), report("birch", { lang: "ar" })];
  const one = weighed(
    [
      reading(a, [figure(a, 46, { chain: chain("alba", "Dune Monitor") })]),
      reading(b, [figure(b, 46, { chain: chain("birch", "مرصد الكثبان") })]),
    ],
    { case: info },
  );
  expect(one.roots.map((root) => [root.id, root.name])).toEqual([["root-monitor", "Dune Monitor"]]);
  const digest = weighed([
    reading(a, [figure(a, 46, { chain: chain("alba", "agency:وكالات") })]),
    reading(b, [figure(b, 46, { chain: chain("birch", "agency:agencies") })]),
  ]);
  expect(digest.questions[0]?.roots).toBe(1);
});

test("the same numbers in the same order in the other language are a probable translation, with credit or odd numbers one root", () => {
  const a = report("alba", { lang: "en" });
  const b = report("birch", { lang: "ar", published: "2031-04-13" });
  const numbers = (
    of: Report,
    credit: string | null,
    [killed, wounded, missing] = [40, 110, 20],
  ): Reading =>
    reading(
      of,
      [
        figure(of, killed ?? 0, { start: 1, id: `${of.id}-1` }),
        figure(of, wounded ?? 0, { start: 2, id: `${of.id}-2`, measure: "wounded" }),
        figure(of, missing ?? 0, {
          start: 3,
          id: `${of.id}-3`,
          measure: "missing",
          asOf:
            a.published === null
              ? { start: null, end: null, basis: "unknown" }
              : { start: "2031-04-12", end: "2031-04-12", basis: "stated" },
        }),
      ],
      credit === null
        ? {}
        : {
            attributions: [
              {
                type: "attribution",
                id: "at",
                report: of.id,
                start: 0,
                end: 1,
                quote: credit,
                source: credit,
                kind: "outlet",
                cue: { start: 0, end: 1 },
                scope: { start: 0, end: 1 },
                stance: "reported",
                rules: ["test"],
              },
            ],
          },
    );
  const guessed = weighed([numbers(a, null), numbers(b, null)]);
  expect(guessed.lineage.map(({ kind, p }) => [kind, p])).toEqual([["translation", 0.6]]);
  expect(guessed.questions.map((q) => q.roots)).toEqual([2, 2, 2]);
  expect(guessed.questions[0]?.estimate.parameters["effective-roots"]).toBeLessThan(2);
  const odd = weighed([numbers(a, null, [46, 112, 17]), numbers(b, null, [46, 112, 17])]);
  expect(odd.lineage.map(({ kind, p }) => [kind, p])).toEqual([["translation", 0.6]]);
  expect(odd.questions.map((q) => q.roots)).toEqual([1, 1, 1]);
  const credited = weighed([numbers(a, null), numbers(b, "alba")]);
  expect(credited.questions.map((q) => q.roots)).toEqual([1, 1, 1]);
});

test("a flood of near copies is found though all its shingles are common", () => {
  const reports = Array.from({ length: 150 }, (_, i) =>
    report(`site-${String(i).padStart(3, "0")}`),
  );
  const texts = new Map(reports.map((of) => [of.id, `${of.id} says. ${STORY}`]));
  const result = weighed(
    reports.map((of) => told(of, texts.get(of.id) ?? "", "Forty six")),
    { texts },
  );
  expect(result.questions[0]?.roots).toBe(1);
  expect(result.lineage).toHaveLength(149);
});

test("of two papers that print one agency neither has it from the other; from the agency's own report it goes to both", () => {
  const norda = {
    id: "norda",
    names: { ar: [], en: ["Norda"] },
    kind: "agency",
    party: null,
  } as const;
  const reports = ["Alba", "Birch", "Norda"].map((outlet, i) =>
    report(outlet, { published: `2031-04-1${i}`, sha256: outlet }),
  );
  const texts = textsOf(
    ...reports.map((of) => [of, `${of.id}. ${STORY} Written by a desk.`] as const),
  );
  const prints = reports.map((of) =>
    told(of, texts.get(of.id) ?? "", "Forty six", {
      chain: of.id === "Norda" ? chain("Norda") : chain(of.id, "agency:Norda"),
    }),
  );
  const drawn = (some: readonly Reading[]): readonly string[] =>
    weighed(some, { texts, case: caseOf({ actors: [norda] }) }).lineage.map(
      ({ from, to, kind, why }) => `${kind} ${from.report} > ${to.report} ${why.at(-1)}`,
    );
  expect(drawn(prints.slice(0, 2))).toEqual(["wire Alba > Birch direction-unknown"]);
  expect(drawn(prints)).toEqual([
    "wire Norda > Alba credit:Norda",
    "wire Norda > Birch credit:Norda",
  ]);
});

test("two texts without dates: one origin, and the finding does not say who repeats whom", () => {
  const [a, b] = ["alba", "birch"].map((id) => report(id, { published: null }));
  if (a === undefined || b === undefined) throw new TypeError("no reports");
  const edited = `${STORY} More follows.`;
  const { findings, lineage } = weighed(
    [told(a, STORY, "Forty six"), told(b, edited, "Forty six")],
    { texts: textsOf([a, STORY], [b, edited]) },
  );
  expect(lineage.map(({ why }) => why.at(-1))).toEqual(["direction-unknown"]);
  const copies = findings.find(({ code }) => code === "copies");
  expect(copies?.detail).toMatchObject({ direction: "unknown" });
  const detail = { of: "alba.txt", report: "birch.txt", direction: "unknown" };
  expect(messages("en").findings.copies(detail)).toContain(
    "it is not known who has them from whom",
  );
  expect(messages("ar").findings.copies(detail)).toContain("ولا يُعرف من نقله");
});

test("unnamed sources of a story are no others than those whom its headline names", () => {
  const of = report("alba", { title: "Health ministry: 19 dead" });
  const headline = figure(of, 19, {
    start: 17,
    end: 19,
    quote: "19",
    chain: chain("alba", "Health Ministry"),
  });
  const below = (start: number, who: string): Figure =>
    figure(of, 19, { start, end: start + 2, chain: chain("alba", who) });
  const medics = below(80, "unnamed:medical sources");
  const result = weighed([reading(of, [headline, medics])]);
  expect(result.roots.map(({ name }) => name)).toEqual(["Health Ministry"]);
  // beside somebody whom the story names they are
  const monitor = below(120, "Dune Rescue");
  expect(weighed([reading(of, [headline, medics, monitor])]).questions[0]?.roots).toBe(3);
});
