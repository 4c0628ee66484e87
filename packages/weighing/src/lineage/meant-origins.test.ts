import { expect, test } from "vitest";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

/** Roots of one question, each report with its own number from a source of that name. */
function rootsOf(...names: readonly string[]): number | undefined {
  const readings = names.map((name, at) => {
    const of = report(`paper-${at}`);
    return reading(of, [figure(of, 40 + at, { chain: chain(of.outlet ?? "", name) })]);
  });
  return weighed(readings).questions[0]?.roots;
}

test("one office under several names is one root, whatever number each paper prints", () => {
  expect(rootsOf("health ministry", "وزارة الصحة", "Health Minister Basil Amin")).toBe(1);
  expect(rootsOf("Malian army", "Mali's military", "army")).toBe(1);
});

test("of two owners of one office each is its own, and one that nobody names is neither", () => {
  expect(rootsOf("Sudan's health ministry", "Gaza health ministry", "health ministry")).toBe(3);
  expect(rootsOf("Northern Province health ministry", "health ministry")).toBe(2);
});

test("a shorter name is the one fuller name that it can mean", () => {
  expect(
    rootsOf("High Commission for Human Rights", "Independent High Commission for Human Rights"),
  ).toBe(1);
  expect(
    rootsOf(
      "Valley Commission for Human Rights",
      "Ridge Commission for Human Rights",
      "Commission",
    ),
  ).toBe(3);
  expect(
    rootsOf(
      "Central Relief Committee",
      "North Central Relief Committee",
      "South Central Relief Committee",
    ),
  ).toBe(3);
  expect(rootsOf("person:Basil Amin", "person:Dr Basil Amin")).toBe(1);
});

test("a name in the other language is the same where its words say the same", () => {
  expect(rootsOf("Northern Front", "جبهة الشمال")).toBe(1);
  expect(rootsOf("Helmar Human Rights Observatory", "مرصد هلمار")).toBe(1);
  expect(rootsOf("Darsan army", "الجيش الدرساني", "المتحدث باسم الجيش")).toBe(1);
  expect(rootsOf("UN Human Rights Mission in Darsan", "بعثة الأمم المتحدة لحقوق الإنسان")).toBe(1);
  expect(rootsOf("Samara Government Press Office", "مكتب الحكومة الإعلامي")).toBe(1);
});

test("other words, another kind of body or two that could be meant are no one", () => {
  expect(rootsOf("Northern Front", "جبهة الجنوب")).toBe(2);
  expect(rootsOf("Helmar Police", "Helmar Police Union")).toBe(2);
  expect(rootsOf("Darsan army", "Darsan Free Army")).toBe(2);
  expect(rootsOf("Darsan army", "Samaran army", "الجيش")).toBe(3);
  expect(rootsOf("coast guard", "coast guard officer")).toBe(2);
  expect(rootsOf("Zayn council", "Zuwain council")).toBe(2);
});
