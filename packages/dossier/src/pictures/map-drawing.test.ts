import { expect, test } from "vitest";
import type { CaseInfo, Place } from "@tarjih/reading";
import { loadAssets } from "../assets/load-assets.ts";
import { loadOutlines } from "../assets/load-outlines.ts";
import { loadTypeKit } from "../assets/load-type-kit.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { readAndWeighed } from "../fixture/read-and-weighed.ts";
import type { DossierInput } from "../scene/data.ts";
import { mapLabels } from "./map-labels.ts";
import { renderPictures } from "./render-pictures.ts";

const { measure } = await loadTypeKit();
const assets = { ...loadAssets(), measure, outlines: loadOutlines() };

function place(id: string, name: string, lat: number, precision: Place["precision"]): Place {
  const names = { ar: [`${name} ع`], en: [name] };
  return { id, names, kind: "other", within: null, precision, lat, lon: 36.4 };
}

const INFO: CaseInfo = {
  ...DARWAN.case,
  places: [
    place("nahrwan", "Nahrwan", 35.2, "district"),
    place("sidra", "Sidra", 35.1, "site"),
    place("mill", "Mill of Salma Duran", 35.15, "unknown"),
    place("far", "Far Oak", 48, "country"),
  ],
  mask: ["Salma Duran"],
};
const TEXTS = [
  "Fourteen people were killed in Nahrwan, the army said.\n",
  "A monitor said that 14 people were killed in Sidra.\n",
];

function mapsOf(input: DossierInput): ReadonlyMap<string, string> {
  const asked = { langs: ["ar", "en"], sizes: ["print", "social"], licence: "CC BY 4.0" } as const;
  const made = [...renderPictures({ ...input, profile: "public" }, asked, assets)];
  return new Map(
    made.flatMap(({ name, svg }) => (name.startsWith("map.") ? [[name, svg("")] as const] : [])),
  );
}

const maps = mapsOf(readAndWeighed(TEXTS, {}, INFO));

test("the map is a picture in each language and size: coasts, discs, points, names, a scale, its source and licence", () => {
  expect([...maps.keys()]).toEqual([
    "map.print.ar",
    "map.social.ar",
    "map.print.en",
    "map.social.en",
  ]);
  for (const [name, svg] of maps) {
    const land = /<path\s+d="([^"]*)"\s+fill="#f0ece2"/.exec(svg)?.[1] ?? "";
    expect(land.length, name).toBeGreaterThan(10);
    // One that is known to the quarter: a ring, and a dashed disc as wide as it may be off. One known as a site: a dot.
    expect(svg).toMatch(/fill-opacity="0.08"[^>]*stroke-dasharray/);
    expect(svg).toContain(name.endsWith("en") ? "5 km" : "5 كم");
    expect(svg).toContain("Natural Earth");
    expect(svg).toContain("CC BY 4.0");
    expect(svg).toContain(name.endsWith("en") ? "Nahrwan · within 2 km · 1 report" : "Nahrwan ع");
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test("two places that are given for one number are joined", () => {
  for (const svg of maps.values())
    expect(svg.match(/<path\s+d="M[^"]*L[^"]*"\s+fill="none" stroke="#b45f06"/g)).toHaveLength(1);
});

test("a place that is hidden is on no map, and a country is no point", () => {
  for (const svg of maps.values()) {
    expect(svg).not.toContain("Salma");
    expect(svg).not.toContain("Far Oak");
    expect(svg).not.toMatch(/beyond the frame|خارج الإطار/u);
    // Of the four places two are left.
    expect(svg).toMatch(/>[^<]*: &#x2066;2&#x2069;\.[^<]*</);
  }
});

test("what the frame was not laid around is counted, as it may lie outside", () => {
  const places = [...INFO.places.slice(0, 2), place("oak", "Oak", -40, "site")];
  for (const svg of mapsOf(readAndWeighed(TEXTS, {}, { ...INFO, places })).values()) {
    expect(svg).toMatch(/(?:beyond the frame|لا يسميها نص): &#x2066;1&#x2069;/u);
    expect(svg).not.toMatch(/>Oak</);
  }
});

test("a case without a place that has coordinates has no map", () => {
  expect(mapsOf(readAndWeighed(TEXTS)).size).toBe(0);
});

test("names near each other are led out by lines, and none lies on another or near a foreign point", () => {
  const pen = { lang: "en", measure, letter: 13 } as const;
  const frame = { left: 0, right: 400, top: 0, bottom: 300 };
  const crowd = Array.from({ length: 7 }, (_, at) => ({
    words: `Village ${at + 1}`,
    x: 200 + (at % 3) * 9,
    y: 150 + at * 4,
  }));
  const names = mapLabels(pen, crowd, frame);
  expect(names.length).toBe(crowd.length);
  expect(names.filter(({ leader }) => leader !== null).length).toBeGreaterThan(3);
  for (const [at, one] of names.entries()) {
    const half = measure(one.words, false) * 13 * 0.425;
    expect(one.middle - half).toBeGreaterThanOrEqual(0);
    expect(one.middle + half).toBeLessThanOrEqual(400);
    for (const other of names.slice(at + 1)) {
      const apart =
        Math.abs(other.line - one.line) >= 13 || Math.abs(other.middle - one.middle) >= half * 2;
      expect(apart, `${one.words}, ${other.words}`).toBe(true);
    }
  }
});
