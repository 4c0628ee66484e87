import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import type { DossierInput } from "../scene/data.ts";
import { maskInput } from "./mask.ts";

/** What a public dossier has, where a camp has the name that somebody bears. */
function masked(text: string, mask: readonly string[] = []): DossierInput {
  const camp = {
    id: "elmari-camp",
    names: { ar: ["الدرداري"], en: ["Elmari"] },
    kind: "site",
    within: null,
    lat: 31.5,
    lon: 36.5,
    precision: "site",
  } as const;
  const info = { ...EMPTY_CASE, mask, places: [camp] };
  const report = {
    ...EMPTY_REPORT,
    id: "r",
    path: "a.txt",
    lang: "en",
    length: text.length,
  } as const;
  const readings = [read({ report, text }, info)];
  const texts = new Map([["r", text]]);
  const weighing = weigh({ readings, case: info, texts });
  return maskInput({ ...DARWAN, case: info, readings, weighing, texts }).input;
}

const placesIn = ({ readings, weighing }: DossierInput): string =>
  JSON.stringify([readings, weighing.figures.map(({ place }) => place)]);

test("a place that is read inside a hidden name is no place", () => {
  const text = "14 women were killed, said Zorga of Elmari.";
  expect(placesIn(masked(text))).toContain("elmari-camp");
  const out = masked(text, ["Zorga of Elmari"]);
  expect([...out.texts.values()]).toEqual(["14 women were killed, said [name withheld]."]);
  expect(placesIn(out)).not.toContain("elmari");
});

test("the place itself stays where it is said", () => {
  const out = masked("The teacher Lina Odeh ran. 14 women were killed in Elmari.");
  expect(placesIn(out)).toContain("elmari-camp");
});

test("a place that is called after somebody hidden loses id, names and coordinates in both languages", () => {
  const info = {
    ...EMPTY_CASE,
    places: [
      {
        id: "home-of-vashti",
        names: { ar: ["بيت أوتيلين فاشتي"], en: ["Ottoline Vashti's house"] },
        kind: "site",
        within: null,
        lat: 31.5,
        lon: 36.5,
        precision: "site",
      },
      {
        id: "tal",
        names: { ar: ["تل سوما"], en: ["Tal Soma"] },
        kind: "city",
        within: null,
        lat: 31.6,
        lon: 36.6,
        precision: "city",
      },
    ],
  } as const;
  const text =
    "Ottoline Vashti was washing when 14 women were killed in Tal Soma.\n\nDunya Mertz / Pharmacist, Tal Soma";
  const report = {
    ...EMPTY_REPORT,
    id: "r",
    path: "a.txt",
    lang: "en",
    length: text.length,
  } as const;
  const readings = [read({ report, text }, info)];
  const texts = new Map([["r", text]]);
  const weighing = weigh({ readings, case: info, texts });
  const { input } = maskInput({ ...DARWAN, case: info, readings, weighing, texts });
  expect(JSON.stringify(input.case.places)).not.toMatch(/vashti|فاشتي|31\.5/iu);
  expect(input.case.places[0]).toMatchObject({ id: "place-withheld-1", lat: null });
  expect(input.case.places[1]).toMatchObject({ id: "tal", names: { en: ["Tal Soma"] }, lat: 31.6 });
  expect([...input.texts.values()].join()).toContain("killed in Tal Soma");
  expect([...input.texts.values()].join()).not.toContain("Mertz");
});

test("a place on the list of the case has one id, said by its own name or by a part of it", () => {
  const out = masked("14 women were killed in Elmari.", ["Elmari"]);
  expect([...out.texts.values()]).toEqual(["14 women were killed in [name withheld]."]);
  expect(out.weighing.figures.map(({ place }) => place)).toEqual(["place-withheld-1"]);
  expect(out.weighing.questions.map(({ place }) => place)).toEqual(["place-withheld-1"]);
  expect(out.case.places).toMatchObject([{ id: "place-withheld-1", lat: null, lon: null }]);
  expect(JSON.stringify([out.weighing, out.readings])).not.toMatch(/elmari/iu);
});
