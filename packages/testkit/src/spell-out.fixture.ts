import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SpellOutRules } from "./spell-out.ts";

const folder = join(import.meta.dirname, "../../../fixtures/spell-out");

/** CLDR's rules for writing cardinals out; see fixtures/spell-out/README.md. */
export function cldrRules(lang: "ar" | "en"): SpellOutRules {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the repository's own file
  return JSON.parse(readFileSync(join(folder, `cldr-${lang}.json`), "utf8")) as SpellOutRules;
}

/** Numbers with the Arabic and English words that npm `written-number` gives them. */
export function writtenNumbers(): readonly (readonly [value: number, ar: string, en: string])[] {
  return readFileSync(join(folder, "written-number.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the repository's own file
      return JSON.parse(line) as readonly [number, string, string];
    });
}
