import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FontFace } from "../scene/data.ts";

const PACKAGE = "@fontsource/ibm-plex-sans-arabic";
/** Own name, so that a face of the same name on the reader's machine never stands in for it. */
const FAMILY = "Tarjih Text";
const SUBSETS = ["arabic", "latin"] as const;
/** Text and headings; two weights keep the file under 200 kB of fonts. */
const WEIGHTS = [400, 600] as const;

/**
 * IBM Plex Sans Arabic as base64: at 13 px its joined letters and digits stay open where Amiri, a
 * book face, closes up. Throws where the font package is not installed.
 */
export function loadFonts(): readonly FontFace[] {
  const require = createRequire(import.meta.url);
  const ranges: unknown = JSON.parse(
    readFileSync(require.resolve(`${PACKAGE}/unicode.json`), "utf8"),
  );
  return WEIGHTS.flatMap((weight) =>
    SUBSETS.map((subset) => {
      const file = require.resolve(
        `${PACKAGE}/files/ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`,
      );
      return {
        family: FAMILY,
        weight,
        range: rangeOf(ranges, subset),
        woff2: readFileSync(file).toString("base64"),
      };
    }),
  );
}

/** The characters of a subset as CSS writes them; all of them where the package does not say. */
function rangeOf(ranges: unknown, subset: string): string {
  const found: unknown =
    typeof ranges === "object" && ranges !== null ? Reflect.get(ranges, subset) : undefined;
  return typeof found === "string" ? found : "U+0-10FFFF";
}
