import type { PlacedPlace } from "@tarjih/server";
import fc from "fast-check";
import { expect, test } from "vitest";
import { geoPath } from "d3-geo";
import { areaOf, projectionOf, scaleBar } from "./frame.ts";
import { labelsOf } from "./labels.ts";

const SIZE: readonly [number, number] = [800, 460];
const START = { zoom: 1, by: [0, 0] } as const;

function place(id: string, lat: number, lon: number, radius: number): PlacedPlace {
  return {
    id,
    name: { ar: id, en: id },
    lat,
    lon,
    precision: "site",
    radius,
    within: null,
    mentions: 1,
    reports: [],
    questions: [],
  };
}

test("every place is inside the drawing with all of its area, wherever on earth", () => {
  const lat = fc.double({ min: -65, max: 70, noNaN: true });
  const lon = fc.double({ min: -150, max: 150, noNaN: true });
  fc.assert(
    fc.property(lat, lon, fc.constantFrom(50, 500, 2000, 15_000), (north, east, radius) => {
      const places = [place("a", north, east, radius), place("b", north + 0.2, east + 0.3, 500)];
      const projection = projectionOf(places, SIZE, START);
      for (const each of places) {
        const [[left, top], [right, bottom]] = geoPath(projection).bounds(areaOf(each));
        expect(left).toBeGreaterThan(0);
        expect(top).toBeGreaterThan(0);
        expect(right).toBeLessThan(SIZE[0]);
        expect(bottom).toBeLessThan(SIZE[1]);
      }
    }),
  );
});

test("a place is as wide as it may be, by the scale that is drawn", () => {
  const own = place("a", 34.5, 36.2, 15_000);
  const projection = projectionOf([own], SIZE, START);
  const [[left], [right]] = geoPath(projection).bounds(areaOf(own));
  const bar = scaleBar(projection, SIZE);
  const metres = ((right - left) / (bar?.pixels ?? 1)) * (bar?.metres ?? 0);
  expect(metres).toBeGreaterThan(29_000);
  expect(metres).toBeLessThan(31_000);
});

test("names do not lie on each other, and the most named place has its own", () => {
  const at = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 460 }),
  });
  fc.assert(
    fc.property(fc.array(at, { minLength: 1, maxLength: 30 }), (places) => {
      const given = places.map((one, i) => ({ ...one, id: `p${i}`, name: "Place", mentions: i }));
      const labels = labelsOf(given, 800);
      expect(labels.map(({ id }) => id)).toContain(`p${places.length - 1}`);
      for (const [i, a] of labels.entries()) {
        for (const b of labels.slice(i + 1)) {
          expect(Math.abs(a.y - b.y) >= 16 || Math.abs(a.x - b.x) >= 36).toBe(true);
        }
      }
    }),
  );
});
