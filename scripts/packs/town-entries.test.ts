import { expect, test } from "vitest";
import { placeLine, type PackPlace } from "../../packages/reading/src/packs/pack-line.ts";
import { commonWords } from "./common-words.ts";
import type { Country } from "./countries.ts";
import type { City } from "./fetch-sources.ts";
import { packFile } from "./pack-file.ts";
import { provinceEntries } from "./province-entries.ts";
import { townEntries } from "./town-entries.ts";

const country: Country = {
  code: "XX",
  pack: "marjan",
  id: "marjan",
  province: { ar: "محافظة", en: "Governorate" },
};
const city = (cityId: number, name: string, lat: number): City => ({
  cityId,
  name,
  country: "XX",
  featureCode: "PPL",
  adminCode: "01",
  lat,
  lon: 40,
});
const known: readonly PackPlace[] = [
  "marjan country - 30 40 :: مرجان :: Marjan",
  "north-marjan province marjan 31 40 :: محافظة الدرنات :: Durnat Governorate",
  "tarn city marjan 30.50 40.00 :: مدينة الطرن :: Tarn",
].map(placeLine);
const arabic = new Map([
  ["1", "كفر ندى"],
  ["2", "الطرن"],
  ["3", "النهر"],
  ["4", "عين الشيح"],
  ["5", "عين الشيح"],
  ["6", "Qasr"],
  ["7", "الميناء الغريب"],
  ["XX.01", "الدرنات"],
]);
const isCommon = commonWords({ ar: "2\nنهر/A\nميناء/B", en: "2\nriver/S\nTarn" });

test("a town is listed with its province, one whose name is a word as doubtful", () => {
  const cities = [city(1, "Kafr Nadá", 31), city(3, "River", 32)];
  const towns = townEntries([country], { arabic, cities }, known, [], isCommon);
  expect(towns.map(({ place }) => place)).toMatchObject([
    { id: "kafr-nada", within: "north-marjan", names: { ar: ["كفر ندى"], en: ["Kafr Nada"] } },
    { id: "river", ambiguous: ["النهر", "River"] },
  ]);
  expect(towns[0]?.place.ambiguous).toBeUndefined();
});

test("a town that is called by a head noun is not listed", () => {
  const words = new Map([["9", "الحي"]]);
  const cities = [city(9, "Al Ḩayy", 31)];
  expect(townEntries([country], { arabic: words, cities }, known, [], isCommon)).toEqual([]);
});

test("not listed: a known name, a town beside a known one, two of one name, no Arabic name", () => {
  const cities = [
    city(2, "Tarn Town", 33),
    city(1, "Kafr Nada", 30.51),
    city(4, "Ayn Shih", 34),
    city(5, "Ayn ash Shih", 35),
    city(6, "Qasr", 36),
  ];
  expect(townEntries([country], { arabic, cities }, known, [], isCommon)).toEqual([]);
  const actors = [{ names: { ar: ["كفر ندى"], en: ["Kafr Nada Council"] } }];
  expect(
    townEntries([country], { arabic, cities: [city(1, "Kafr Nada", 31)] }, known, actors, isCommon),
  ).toEqual([]);
});

test("a province is named with its head word alone", () => {
  const provinces = {
    ar: new Map([
      ["xxna", "محافظة الدرنات"],
      ["xxsa", "السفح"],
    ]),
    en: new Map([
      ["xxna", "Durnat"],
      ["xxsa", "Safh"],
    ]),
  };
  const [safh, ...rest] = provinceEntries([country], { arabic, cities: [], provinces }, known);
  expect(rest).toEqual([]);
  expect(safh).toMatchObject({
    id: "safh-province",
    names: { ar: ["محافظة السفح"], en: ["Safh Governorate"] },
    lat: null,
  });
});

test("what is written reads back as the same place", () => {
  const [town] = townEntries(
    [country],
    { arabic, cities: [city(3, "River", 32)] },
    known,
    [],
    isCommon,
  );
  const place = town?.place;
  if (place === undefined) throw new Error("no town");
  const line = /^ {2}(".*"),$/m.exec(packFile("marjan", [place]))?.[1];
  expect(placeLine(String(JSON.parse(line ?? "")))).toEqual(place);
});

test("adjectives, short words, given names and words of the lexicon are doubtful; a headed name is not", () => {
  for (const name of ["الشمالية", "سيان", "سليمان", "تدمر", "نهر"])
    expect(isCommon(name)).toBe(true);
  for (const name of ["تل كلخ", "باطوفة", "Tarn"]) expect(isCommon(name), name).toBe(false);
});
