import { TOKENS } from "../style/tokens.ts";

/** What an accent stands on: the paper, and the grounds of conflicts and open points in lists. */
const GROUNDS = ["paper", "raised", "conflict-bg", "undetermined-bg", "band"];
const SCHEMES = ["light", "dark", "print"] as const;

/** Contrast of two colours (`#rgb` or `#rrggbb`), 1 to 21, as WCAG 2.2 computes it. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours of a scheme of the style sheet by their names. */
export function coloursOf(scheme: (typeof SCHEMES)[number]): ReadonlyMap<string, string> {
  const block = TOKENS.split(":root{").slice(1)[SCHEMES.indexOf(scheme)] ?? "";
  return new Map(
    [...block.matchAll(/--([a-z-]+):(#[0-9a-f]+)/g)].map(([, name = "", colour = ""]) => [
      name,
      colour,
    ]),
  );
}

/** Least contrast of an accent with whatever it stands on in a scheme. */
export function accentContrast(scheme: "light" | "dark", colour: string): number {
  const colours = coloursOf(scheme);
  return Math.min(...GROUNDS.map((ground) => contrast(colour, colours.get(ground) ?? colour)));
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
