import { expect, test } from "vitest";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

/** Roots of one question, each paper with the number and the source given. */
function rootsOf(...told: readonly (readonly [number: number, source: string])[]): number {
  const readings = told.map(([number, source], at) => {
    const of = report(`paper-${at}`);
    return reading(of, [figure(of, number, { chain: chain(of.outlet ?? "", source) })]);
  });
  return weighed(readings).questions[0]?.roots ?? 0;
}

test("the only union in either language that gives one number is one", () => {
  expect(rootsOf([31, "Free Dockers' Union"], [31, "نقابة عمال الموانئ الحرة"])).toBe(1);
  expect(rootsOf([31, "نقابة عمال الموانئ الحرة"], [31, "النقابة"])).toBe(1);
  expect(rootsOf([31, "Free Dockers' Union"], [31, "النقابة"])).toBe(1);
  expect(rootsOf([31, "Free Dockers' Union"], [31, "the union's secretary"])).toBe(1);
});

test("another number, a second union, another kind of body joins nothing", () => {
  expect(rootsOf([31, "Ridge Dockers' Union"], [25, "نقابة عمال موانئ الساحل"])).toBe(2);
  expect(rootsOf([31, "Dockers' Union"], [31, "Sailors' Union"], [31, "نقابة العمال"])).toBe(3);
  expect(rootsOf([31, "Ridge Hospital"], [31, "مستشفى الساحل"])).toBe(2);
  expect(rootsOf([31, "Teachers' Union"], [31, "نقابة المهندسين"])).toBe(2);
  expect(rootsOf([31, "governor of Hask"], [31, "محافظ عولم"])).toBe(2);
  expect(rootsOf([31, "governor of Hask"], [31, "محافظ هسك"])).toBe(1);
  expect(rootsOf([31, "European Union"], [31, "نقابة العمال"])).toBe(2);
});

test("the government's number is that of the one ministry that gives it", () => {
  expect(rootsOf([6, "government"], [6, "interior ministry"])).toBe(1);
  expect(rootsOf([6, "الحكومة"], [6, "interior ministry"])).toBe(1);
  expect(rootsOf([6, "government"], [8, "interior ministry"])).toBe(2);
  expect(rootsOf([6, "government"], [6, "interior ministry"], [6, "army"])).toBe(3);
});

test("health authorities are the one ministry or directorate of health that gives their number", () => {
  const directorate = "Ministry of Health, Olm Directorate";
  expect(rootsOf([39, directorate], [39, "health directorate"], [39, "health authorities"])).toBe(
    1,
  );
  expect(rootsOf([39, "مديرية الصحة"], [39, "health authorities"])).toBe(1);
  expect(rootsOf([39, directorate], [41, "health authorities"])).toBe(2);
  // of two places or sides they are two
  expect(rootsOf([15, "Gaza health officials"], [15, "Israeli Ministry of Health"])).toBe(2);
  expect(rootsOf([9, "health officials in Hask"], [9, "Olm Health Directorate"])).toBe(2);
  expect(
    rootsOf([39, directorate], [39, "Hask Health Directorate"], [39, "health authorities"]),
  ).toBe(3);
});

test("a ministry's own paper and whoever cites the ministry are one root", () => {
  const [own, post] = [
    report("ministry", { outlet: "وزارة الداخلية" }),
    report("post", { outlet: "Lume Post" }),
  ];
  const readings = [
    reading(own, [figure(own, 4)]),
    reading(post, [figure(post, 6, { chain: chain("Lume Post", "Interior Ministry") })]),
  ];
  expect(weighed(readings).questions[0]?.roots).toBe(1);
});
