import { expect, test } from "vitest";
import type { Reading, Report } from "@tarjih/reading";
import { figure, reading, report, weighed } from "../testing/build.ts";

function state(id: string, value: number, more: Partial<Report>): Reading {
  const of = report(id, { outlet: "Alba", url: "https://alba.example/live", ...more });
  return reading(of, [figure(of, value)]);
}

function drawn(...readings: readonly Reading[]): readonly string[] {
  return weighed(readings).lineage.map(
    ({ from, to, kind, why }) => `${kind} ${from.report} > ${to.report}: ${why.join(" ")}`,
  );
}

test("states of one page follow one another, whatever of their text is left", () => {
  const at = (hour: string): Partial<Report> => ({ published: `2031-04-12T${hour}:00:00Z` });
  expect(drawn(state("c", 11, at("19")), state("a", 6, at("10")), state("b", 9, at("14")))).toEqual(
    ["version a > b: same-address earlier", "version b > c: same-address earlier"],
  );
});

test("captures order the states of a page whose date stands still", () => {
  const on = (captured: string): Partial<Report> => ({ captured, published: "2031-04-12" });
  const readings = [state("b", 31, on("2031-04-13")), state("a", 13, on("2031-04-15"))];
  expect(drawn(...readings)).toEqual(["version b > a: same-address captured-earlier"]);
  expect(weighed(readings).questions[0]?.roots).toBe(1);
});

test("captures of a page that names no outlet are one source at two times", () => {
  const on = (captured: string): Partial<Report> => ({ captured, outlet: null, published: null });
  const readings = [state("a", 23, on("2031-04-12T10:00:00Z")), state("b", 32, on("2031-04-13"))];
  expect(drawn(...readings)).toEqual(["version a > b: same-address captured-earlier"]);
  const { roots, findings } = weighed(readings);
  expect(roots).toHaveLength(1);
  expect(findings.map(({ code }) => code)).toContain("page-changed");
});

test("two pages, and one page of two outlets, are no states of a page", () => {
  expect(drawn(state("a", 6, {}), state("b", 6, { url: "https://alba.example/other" }))).toEqual(
    [],
  );
  expect(drawn(state("a", 6, {}), state("b", 6, { outlet: "Birch" }))).toEqual([]);
});
