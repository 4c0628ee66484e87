import { expect, test } from "vitest";
import { messages } from "@tarjih/i18n";
import { loadAssets } from "../assets/load-assets.ts";
import { loadOutlines } from "../assets/load-outlines.ts";
import { loadTypeKit } from "../assets/load-type-kit.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { renderPictures } from "./render-pictures.ts";
import { PICTURE_SIZES } from "./size.ts";

const { measure, embed } = await loadTypeKit();
const SIZES = PICTURE_SIZES.map(({ name }) => name);

const made = [
  ...renderPictures(
    DARWAN,
    { langs: ["ar", "en"], sizes: SIZES, licence: null },
    { ...loadAssets(), measure, outlines: loadOutlines() },
  ),
];

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: string;
  readonly words: string;
}

function linesOf(svg: string): readonly Line[] {
  const texts = svg.matchAll(/<text\s([^>]*)>([^<]*)<\/text\s*>/g);
  return [...texts].map(([, attributes = "", words = ""]) => {
    const value = (name: string): string =>
      new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    return {
      x: Number(value("x")),
      y: Number(value("y")),
      size: Number(value("font-size")),
      bold: value("font-weight") === "600",
      anchor: value("text-anchor"),
      words: words
        .replace(/&#x([0-9a-f]+);/g, (_, hex: string) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        )
        .replaceAll("&gt;", ">")
        .replaceAll("&lt;", "<"),
    };
  });
}

test("each question with two values is a picture in each language and size", () => {
  const names = made.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("spread-1-killed.print.ar");
  expect(names).toContain("spread-1-killed.social.en");
  expect(names).toContain("timeline.print.ar");
  for (const name of names)
    expect(name).toMatch(/^[a-z0-9-]+(?:\.part\d+)?\.(print|social)\.(ar|en)$/);
});

test("every line lies inside its picture, and no two of one height meet", () => {
  for (const { svg, width, height, size, name } of made) {
    const lines = linesOf(svg(""));
    expect(lines.length, name).toBeGreaterThan(6);
    const spans = lines.map((line) => {
      const long = measure(line.words, line.bold) * line.size;
      const from =
        line.anchor === "end"
          ? line.x - long
          : line.anchor === "middle"
            ? line.x - long / 2
            : line.x;
      return { ...line, from, to: from + long };
    });
    for (const { from, to, y, words } of spans) {
      expect(from, `${name}: ${words}`).toBeGreaterThanOrEqual(size.margin / 2);
      expect(to, `${name}: ${words}`).toBeLessThanOrEqual(width - size.margin / 2);
      expect(y, `${name}: ${words}`).toBeLessThanOrEqual(height - size.margin / 2);
    }
    for (const [at, one] of spans.entries()) {
      for (const other of spans.slice(at + 1)) {
        if (other.y !== one.y) continue;
        const apart = one.to <= other.from || other.to <= one.from;
        expect(apart, `${name}: “${one.words}” and “${other.words}”`).toBe(true);
      }
    }
  }
});

test("title, source and licence stand in each, and what is drawn is told in words", () => {
  for (const { svg, name } of made) {
    const m = messages(name.endsWith(".ar") ? "ar" : "en");
    const file = svg("");
    const lines = linesOf(file)
      .map(({ words }) => words)
      .join(" ")
      .replace(/[\u2066-\u2069]/g, "");
    expect(lines).toContain(m.charts.noLicence);
    expect(lines).toContain(
      m.charts.source({ reports: "", who: "", program: "", day: null }).split(":")[0],
    );
    expect(/<desc [^>]*>[^<]{60,}<\/desc>/.test(file), name).toBe(true);
    expect(file).toContain('role="img"');
  }
});

test("letters of a picture are in the fonts inside it, and the same each time", async () => {
  const [first] = made;
  if (first === undefined) throw new TypeError("no picture");
  const fonts = await embed(first.letters);
  expect(fonts.match(/@font-face/g)).toHaveLength(4);
  expect(fonts).toMatch(/^@font-face\{font-family:"Tarjih Text";.*url\(data:font\/woff2;base64,/);
  expect(await embed(first.letters)).toBe(fonts);
  expect(first.svg(fonts).length).toBeLessThan(150_000);
});
