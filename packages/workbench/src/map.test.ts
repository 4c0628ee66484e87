import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { barriers } from "./testing/barriers.ts";
import { NO_BROWSER, shownCase, type ShownCase } from "./testing/shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 240_000;

/** Two villages of which each is given the number of the other, one to the north, one beyond all numbers. */
const PLACES = {
  sidra: { names: { en: "Sidra", ar: "سدرة" }, lat: 35.2, lon: 40.1 },
  nahrwan: { names: { en: "Nahrwan", ar: "نهروان" }, lat: 35.9, lon: 41.4 },
  tell: { names: { en: "Tell Amun", ar: "تل أمون" }, lat: 36.8, lon: 40.4 },
} as const;
type PlaceId = keyof typeof PLACES;

const REPORTS = [
  "The civil defence said on Monday that 12 people were killed in Sidra. Two were wounded in Tell Amun.",
  "قال الدفاع المدني يوم الاثنين إن 12 شخصاً قُتلوا في نهروان، وأصيب ثلاثة في وادي الغرنوق.",
];

let shown: ShownCase | undefined;
beforeAll(async () => {
  if (NO_BROWSER !== null) return;
  const folder = join(mkdtempSync(join(tmpdir(), "tarjih-map-")), "night-raid");
  mkdirSync(folder);
  const places = Object.entries(PLACES).map(([id, { names, lat, lon }]) => {
    const both = `names: { en: [${names.en}], ar: [${names.ar}] }`;
    return `  - { id: ${id}, ${both}, lat: ${lat}, lon: ${lon}, precision: city, kind: city }\n`;
  });
  const wadi = "  - { id: wadi, names: { en: [Wadi Gharnuq], ar: [وادي الغرنوق] }, kind: city }\n";
  const event = `event:\n  name: { en: The night raid, ar: غارة الليل }\n  start: "2031-05-05"\n`;
  writeFileSync(join(folder, "case.yaml"), `${event}places:\n${places.join("")}${wadi}`);
  for (const [at, text] of REPORTS.entries()) {
    writeFileSync(join(folder, `${at}.txt`), `${text}\n`);
    writeFileSync(join(folder, `${at}.meta.yaml`), `outlet: O${at}\npublished: "2031-05-06"\n`);
  }
  shown = await shownCase(folder);
}, LONG);
beforeEach(({ skip }) => {
  if (NO_BROWSER !== null && process.env["CI"] === "true") throw new Error(NO_BROWSER);
  skip(NO_BROWSER !== null, NO_BROWSER ?? "");
});
afterAll(async () => {
  await shown?.end();
});

/** Of Mercator, with the radius of the earth as one. */
const north = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const east = (lon: number): number => (lon * Math.PI) / 180;

test.each(["en", "ar"] as const)(
  "places stand where their coordinates are, rivals are joined, what has no point is listed, in %s",
  async (lang) => {
    if (shown === undefined) throw new Error("nothing is shown");
    const { page, go, speak, complaints } = shown;
    await speak(lang);
    await go("#/map");
    await page.locator(".map .place").first().waitFor();
    const pointOf = async (id: PlaceId): Promise<readonly [number, number]> => {
      const point = page.locator(`.map .place[href="#/map/${id}"] .point`);
      return [Number(await point.getAttribute("cx")), Number(await point.getAttribute("cy"))];
    };
    const [a, b, c] = [await pointOf("sidra"), await pointOf("nahrwan"), await pointOf("tell")];
    const { sidra, nahrwan, tell } = PLACES;
    // North is up and east to the right in both languages, at one scale along and across.
    const scale = (b[0] - a[0]) / (east(nahrwan.lon) - east(sidra.lon));
    expect(scale).toBeGreaterThan(0);
    for (const [point, { lat, lon }] of [
      [b, nahrwan],
      [c, tell],
    ] as const) {
      expect(point[0] - a[0]).toBeCloseTo(scale * (east(lon) - east(sidra.lon)), 0);
      expect(a[1] - point[1]).toBeCloseTo(scale * (north(lat) - north(sidra.lat)), 0);
    }
    // Within the drawing, each with its name beside it.
    const { width, height } = (await page.locator("svg.map").boundingBox()) ?? {
      width: 0,
      height: 0,
    };
    for (const [x, y] of [a, b, c]) {
      expect([x > 0 && x < width, y > 0 && y < height]).toEqual([true, true]);
    }
    const names = await page.locator(".map .names-above text").allTextContents();
    expect(names.toSorted()).toEqual(
      [sidra, nahrwan, tell].map((one) => one.names[lang]).toSorted(),
    );

    // The two that are given one number are joined, and nothing else.
    const joined = await page
      .locator(".map .rivals")
      .evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
    const ends = [`M${b.join(" ")}L${a.join(" ")}`, `M${a.join(" ")}L${b.join(" ")}`];
    expect(joined).toHaveLength(1);
    expect(ends).toContain(joined[0]);

    const unplaced = page.locator(".unplaced li summary bdi");
    expect(await unplaced.allTextContents()).toEqual([
      lang === "ar" ? "وادي الغرنوق" : "Wadi Gharnuq",
    ]);
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
  LONG,
);
