import { expect, test } from "vitest";
import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";

test("Arabic counts follow the forms of the counted noun", () => {
  const { figures } = ar.dossier.counts;
  expect([1, 2, 3, 10, 11, 23, 99, 100, 102, 103, 111].map(figures)).toEqual([
    "رقم واحد",
    "رقمان",
    "3 أرقام",
    "10 أرقام",
    "11 رقمًا",
    "23 رقمًا",
    "99 رقمًا",
    "100 رقم",
    "102 رقم",
    "103 أرقام",
    "111 رقمًا",
  ]);
  expect(ar.dossier.counts.figures(0)).toBe("0 رقم");
});

test("after a preposition two are in its case", () => {
  const { fromReports, reports } = ar.dossier.counts;
  expect([1, 2, 3, 11, 102].map(fromReports)).toEqual([
    "تقرير واحد",
    "تقريرين",
    "3 تقارير",
    "11 تقريرًا",
    "102 تقرير",
  ]);
  expect(reports(2)).toBe("تقريران");
});

test("English counts have one and many", () => {
  expect([0, 1, 2].map(en.dossier.counts.roots)).toEqual(["0 origins", "1 origin", "2 origins"]);
});

test("both languages have the same slots in the same sentences", () => {
  expect(slots(ar.dossier)).toEqual(slots(en.dossier));
});

test("both languages name the same groups and the same evidence", () => {
  expect(Object.keys(ar.codes.groups)).toEqual(Object.keys(en.codes.groups));
  expect(Object.keys(ar.dossier.evidence)).toEqual(Object.keys(en.dossier.evidence));
});

test("signs of bounds are the same in both languages", () => {
  const signs = (of: typeof en): readonly string[] =>
    Object.values(of.codes.bounds).map(({ sign }) => sign);
  expect(signs(ar)).toEqual(signs(en));
});

test("no name of a code is empty, and no two measures share one", () => {
  for (const { codes } of [ar, en]) {
    const names = Object.values(codes.measures).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, definition, not } of Object.values(codes.measures)) {
      for (const words of [name, definition, not]) expect(words.trim()).not.toBe("");
    }
  }
});

/** Every `{slot}` by the path of its sentence. */
function slots(value: unknown, path = ""): readonly string[] {
  if (typeof value === "string") {
    return [...value.matchAll(/\{[a-z]+\}/g)].map(([slot]) => `${path} ${slot}`).toSorted();
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .flatMap(([name, item]) => slots(item, `${path}.${name}`))
    .toSorted();
}
