import { check } from "@placemarkio/check-geojson";
import { expect, test } from "vitest";
import { onlyText } from "../testing/contents.ts";
import { emptyInput, sampleInput } from "../testing/sample-case.ts";
import { geojsonFormat } from "./geojson-format.ts";

test("a validator of RFC 7946 takes it, with places and without", () => {
  const read: unknown = check(onlyText(geojsonFormat, sampleInput("court")));
  expect(read).toHaveProperty("type", "FeatureCollection");
  const empty: unknown = check(onlyText(geojsonFormat, emptyInput(false)));
  expect(empty).toHaveProperty("features", []);
});

interface Feature {
  readonly id: string;
}

function isCollection(value: unknown): value is { readonly features: readonly Feature[] } {
  return typeof value === "object" && value !== null && "features" in value;
}

test("the point of a place comes with how precisely it is known", () => {
  const read: unknown = JSON.parse(onlyText(geojsonFormat, sampleInput("public")));
  if (!isCollection(read)) throw new TypeError("no collection");
  expect(read.features.find(({ id }) => id === "elm-prison")).toMatchObject({
    geometry: { type: "Point", coordinates: [36.5, 35.123457] },
    properties: { precision: "site", name_ar: "سجن الدردار" },
  });
});

test("what a place lies in is a feature as well, without a question of its own", () => {
  const input = sampleInput("court");
  const [prison, ...others] = input.data.case.places;
  if (prison === undefined) throw new TypeError("no place");
  const around = { ...prison, id: "oak-town", names: { ar: [], en: ["Oak town"] } };
  const places = [{ ...prison, within: "oak-town" }, ...others, around];
  const data = { ...input.data, case: { ...input.data.case, places } };
  const read: unknown = JSON.parse(onlyText(geojsonFormat, { ...input, data }));
  if (!isCollection(read)) throw new TypeError("no collection");
  expect(read.features.find(({ id }) => id === prison.id)).toMatchObject({
    properties: { within: "oak-town" },
  });
  expect(read.features.find(({ id }) => id === "oak-town")).toMatchObject({
    properties: { name_en: "Oak town", questions: [], figures: [] },
  });
});
