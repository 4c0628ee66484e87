import { expect, test } from "vitest";
import { chain, figure, on, reading, report, weighed } from "../testing/build.ts";

test("a smaller number that may be a part gives no version its name that holds a toll", () => {
  const [flood, later, review] = [
    report("alba", { published: "2031-04-16" }),
    report("birch", { published: "2031-04-20" }),
    report("cedar", { published: "2031-09-02" }),
  ];
  const count = (of: typeof flood, number: number, mode: "unknown" | "total", source: string) =>
    figure(of, number, {
      mode,
      asOf: { ...on(of.published ?? ""), basis: "published" },
      chain: chain(of.outlet ?? "", source),
    });
  const [question] = weighed([
    reading(flood, [count(flood, 11_300, "total", "relief society")]),
    reading(later, [count(later, 3868, "unknown", "emergency board")]),
    reading(review, [count(review, 4352, "total", "court of audit")]),
  ]).questions;
  const named = question?.versions.map(({ low, high, figures }) => [low, high, figures.length]);
  expect(named).toEqual(expect.arrayContaining([[11_300, null, 2]]));
  expect(named).not.toEqual(expect.arrayContaining([[3868, 3868, 2]]));
});

test("a version is named by what has been counted in it, not by a smaller later number of somebody else", () => {
  const [organisers, paper, police, monitor] = [
    report("alba", { published: "2031-04-16" }),
    report("birch", { published: "2031-04-17" }),
    report("cedar", { published: "2031-04-16" }),
    report("dune", { published: "2031-04-20" }),
  ];
  const arrests = (of: typeof paper, number: number, source: string) =>
    figure(of, number, {
      measure: "arrested",
      mode: "unknown",
      asOf: { ...on(of.published ?? ""), basis: "published" },
      chain: chain(of.outlet ?? "", source),
    });
  const [question] = weighed([
    reading(organisers, [arrests(organisers, 230, "organisers")]),
    reading(paper, [arrests(paper, 61, "interior ministry")]),
    reading(police, [arrests(police, 61, "police command")]),
    reading(monitor, [arrests(monitor, 222, "lawyers")]),
  ]).questions;
  const named = question?.versions.map(({ low, high }) => [low, high]);
  expect(named).toEqual([
    [222, 222],
    [230, 230],
  ]);
});

test("no version stands whole within another", () => {
  const [first, post, last] = [
    report("alba", { published: "2031-07-13" }),
    report("birch", { published: "2031-07-13" }),
    report("cedar", { published: "2031-07-15" }),
  ];
  const count = (of: typeof first, number: number, source: string) =>
    figure(of, number, {
      asOf: { ...on(of.published ?? ""), basis: "stated" },
      chain: chain(of.outlet ?? "", source),
    });
  const [question] = weighed([
    reading(first, [count(first, 17, "civil defence")]),
    reading(post, [count(post, 31, "dockers' union")]),
    reading(last, [count(last, 23, "officials")]),
  ]).questions;
  const sets = (question?.versions ?? []).map(({ figures }) => new Set(figures));
  expect(sets.length).toBeGreaterThan(1);
  for (const one of sets)
    expect(sets.filter((other) => other !== one && one.isSubsetOf(other))).toEqual([]);
});

test("of two counts of one day the one that stands in another version leaves room for the other", () => {
  const names = ["alba", "birch", "cedar", "dorn"];
  const days = ["2032-09-20", "2032-09-21", "2032-09-21", "2032-09-23"];
  const said = [23, 12, 24, 12];
  const readings = names.map((name, i) => {
    const of = report(name, { published: days[i] ?? "" });
    const claim = figure(of, said[i] ?? 0, {
      asOf: { ...on(days[i] ?? ""), basis: "published" },
      chain: chain(name, `source of ${name}`),
    });
    return reading(of, [claim]);
  });
  const [question] = weighed(readings).questions;
  const values = new Map(readings.flatMap(({ figures }) => figures).map((f) => [f.id, f.low]));
  const sets = question?.versions.map(({ figures }) => figures.map((id) => values.get(id) ?? null));
  expect(sets).toEqual(expect.arrayContaining([[23, 24]]));
});
