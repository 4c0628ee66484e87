import { expect, test } from "vitest";
import { TOKENS } from "./tokens.ts";

/** Ink on paper as the style sheet pairs them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["ink", "paper"],
  ["soft", "paper"],
  ["soft", "raised"],
  ["link", "paper"],
  ["conflict", "paper"],
  ["conflict", "conflict-bg"],
  ["soft", "conflict-bg"],
  ["link", "conflict-bg"],
  ["undetermined", "paper"],
  ["undetermined", "undetermined-bg"],
  ["soft", "undetermined-bg"],
  ["link", "undetermined-bg"],
  ["calm", "paper"],
  ["ink", "harm"],
  ["ink", "custody"],
  ["ink", "freed"],
  ["ink", "homes"],
  ["ink", "force"],
  ["ink", "other"],
  ["ink", "band"],
  ["soft", "band"],
];
const ENOUGH = 4.5; // WCAG 2.2, level AA, text of ordinary size

const schemes = TOKENS.split(":root{").slice(1);

test.each([["light"], ["dark"], ["print"]])("every ink can be read on its paper: %s", (name) => {
  const block = schemes[["light", "dark", "print"].indexOf(name)] ?? "";
  const colours = new Map(
    [...block.matchAll(/--([a-z-]+):(#[0-9a-f]+)/g)].map((m) => [m[1], m[2]]),
  );
  for (const [ink, paper] of PAIRS) {
    const ratio = contrast(colours.get(ink) ?? "", colours.get(paper) ?? "");
    expect.soft(ratio, `${ink} on ${paper}`).toBeGreaterThanOrEqual(ENOUGH);
  }
});

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
