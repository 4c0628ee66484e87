import { expect, test } from "vitest";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

type Fields = NonNullable<Parameters<typeof figure>[2]>;

/** Ids of the questions that these numbers make, each by its speaker. */
function questionsOf(...said: readonly [speaker: string, fields: Fields][]): readonly string[] {
  const readings = said.map(([speaker, fields], at) => {
    const of = report(`paper-${at}`);
    return reading(of, [
      figure(of, 13 + at, { ...fields, chain: chain(of.outlet ?? "", speaker) }),
    ]);
  });
  return weighed(readings).questions.map(({ group }) => group);
}

test("a force's own fighters are asked about together with its enemy's number of them", () => {
  expect(
    questionsOf(
      ["Hills Brigade", { group: "fighters", side: "own" }],
      ["القيادة الشرقية", { group: "لواء التلال" }],
    ),
  ).toHaveLength(1);
});

test("a front's office of military information speaks for no army", () => {
  expect(
    questionsOf(
      ["Sarat Front, Military Information", { group: "fighters", side: "own" }],
      ["القيادة الشرقية", { group: "جبهة سراة" }],
    ),
  ).not.toContain("soldiers");
});

test("a numbered brigade's military command speaks for an army", () => {
  for (const speaker of ["12th Brigade, Military Command", "Third Brigade – Military Media Office"])
    expect(questionsOf([speaker, { group: "fighters", side: "own" }])).toEqual(["soldiers"]);
});

test("an army's media office speaks for it, a front's does not, and civil defence fights nobody", () => {
  const own = { group: "fighters", side: "own" } as const;
  expect(questionsOf(["إدارة الإعلام العسكري", own])).toEqual(["soldiers"]);
  expect(questionsOf(["جبهة سراة - الإعلام العسكري", own])).not.toContain("soldiers");
  expect(questionsOf(["مسؤول في الدفاع المدني", own])).not.toContain("soldiers");
});

test("the men of a border guard are guards", () => {
  expect(questionsOf(["قيادة حرس الحدود - جمهورية مزران", { group: "men", side: "own" }])).toEqual([
    "guards",
  ]);
});

test("who is no force has no fighters, and two forces have each their own", () => {
  expect(
    questionsOf(
      ["Health Directorate", { group: "fighters", side: "own" }],
      ["القيادة الشرقية", { group: "لواء التلال" }],
    ),
  ).toHaveLength(2);
  expect(
    questionsOf(
      ["Hills Brigade", { group: "fighters", side: "own" }],
      ["Coast Brigade", { group: "fighters", side: "own" }],
    ),
  ).toHaveLength(2);
});

test("an army and an interior ministry are no enemies: policemen counted later may be more", () => {
  const of = ["paper-0", "paper-1"].map((name) => report(name));
  const said = (["Samaran Army", "Ministry of the Interior"] as const).map((speaker, at) => {
    const one = of[at] ?? report("none");
    return figure(one, 4 + 5 * at, {
      group: "police",
      asOf: on(`2031-05-0${4 + at}`),
      chain: chain(one.outlet ?? "", speaker),
    });
  });
  const [a, b] = said;
  if (a === undefined || b === undefined) throw new Error("two");
  const both = weighed(said.map((one, at) => reading(of[at] ?? report("none"), [one])));
  expect(pairOf(both, a, b)).toBe("updated/growth");
});

/** What "not one child was killed" of a speaker on the fourth is to two dead children whom somebody counts on the fifth. */
function noChildThenTwo(speaker: string): string {
  const [first, second] = [report("paper-0"), report("paper-1")];
  const none = figure(first, 0, {
    group: "children",
    stance: "denied",
    asOf: on("2031-05-04"),
    chain: chain(first.outlet ?? "", speaker),
  });
  const two = figure(second, 2, {
    group: "children",
    asOf: on("2031-05-05"),
    chain: chain(second.outlet ?? "", "Lume Monitor"),
  });
  return pairOf(weighed([reading(first, [none]), reading(second, [two])]), none, two);
}

test("whoever fights denies the whole deed, and a hospital has its first day", () => {
  expect(noChildThenTwo("Samaran Army")).toBe("conflict/value");
  expect(noChildThenTwo("Olm Hospital")).toBe("updated/growth");
});

test("a unit with a number is an army's, and its soldiers its own", () => {
  const [first, second] = [report("اللواء السابع", { lang: "ar" }), report("Sons of the Ridge")];
  const two = figure(first, 2, { group: "soldiers", asOf: on("2031-05-04") });
  const six = figure(second, 6, { group: "soldiers", asOf: on("2031-05-05") });
  const clashed = "Our men clashed with the brigade and killed six soldiers.";
  const between = (text: string): string =>
    pairOf(
      weighed([reading(first, [two]), reading(second, [six])], {
        texts: new Map([[second.id, text]]),
      }),
      two,
      six,
    );
  expect(between(clashed)).toBe("conflict/value");
  expect(between("Six soldiers were killed.")).toBe("updated/growth");
});
