import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findChromium } from "../paper/find-chromium.ts";
import { lettersOf } from "../testing/letters-of.ts";
import { runTarjih } from "../testing/run-tarjih.ts";
import { tempFolder } from "../testing/temp-folder.ts";

const EXAMPLE = join(import.meta.dirname, "../../../../examples/nawras-prison");
/** Without the running head and the number of the page, in points. */
const BODY = ["-x", "0", "-y", "58", "-W", "900", "-H", "727"];
const chromium = findChromium();
const poppler = spawnSync("pdftotext", ["-v"]).error === undefined;

/** Every paragraph of the reports as the dossier has them, names taken out. */
function paragraphsIn(dossier: string): readonly string[] {
  const json = /id="tarjih-data">([^<]*)/.exec(dossier)?.[1] ?? "";
  const texts = [...json.matchAll(/"masked":(?:true|false),"text":("(?:[^"\\]|\\.)*")/g)];
  return texts
    .flatMap(([, text = '""']) => String(JSON.parse(text)).split("\n"))
    .filter((paragraph) => lettersOf(paragraph) !== "");
}

/** Without marks, which programs that take text out of a PDF move. */
function bare(text: string): string {
  return text.replace(/[\p{M}\p{Cf}]/gu, "");
}

/** Words with a tanween that stand in a text joined to the next one, and nowhere apart. */
function joinedIn(text: string, paragraphs: readonly string[]): readonly string[] {
  const pairs = paragraphs.flatMap((paragraph) => [
    ...paragraph.matchAll(/(?<=^|\s)(\p{L}+(?:\u064b\u0627|\u0627\u064b))\s+(\p{L}{3,})/gu),
  ]);
  expect(pairs.length).toBeGreaterThan(10);
  return pairs.flatMap(([, one = "", other = ""]) => {
    const [first, second] = [bare(one), bare(other)];
    const isApart = new RegExp(`${first}\\s+${second}`, "u").test(text);
    return !isApart && text.includes(first + second) ? [`${one} ${other}`] : [];
  });
}

test(
  "pdftotext finds every paragraph of the example's reports in its PDF, in both languages",
  { timeout: 300_000 },
  async ({ skip }) => {
    skip(chromium === null, "no Chromium here: apt-get install chromium, or name one in CHROMIUM");
    skip(!poppler, "no pdftotext here: apt-get install poppler-utils");
    const cwd = tempFolder();
    const tarjih = (...args: string[]): ReturnType<typeof runTarjih> => runTarjih(args, { cwd });
    expect((await tarjih("weigh", EXAMPLE, "--out", "out", "--lang", "en")).code).toBe(0);
    const made = ["dossier", "out/nawras-prison.tarjih", "--out", "x.pdf", "--lang", "both"];
    expect((await tarjih(...made)).code).toBe(0);
    const page = readFileSync(join(cwd, "out/nawras-prison.dossier.html"), "utf8");
    const paragraphs = paragraphsIn(page);
    expect(paragraphs.length).toBeGreaterThan(100);
    for (const lang of ["ar", "en"]) {
      const file = join(cwd, `x.${lang}.pdf`);
      const words = execFileSync("pdftotext", [...BODY, file, "-"], { encoding: "utf8" });
      // "شخصًا قتلوا" came out as one word.
      if (lang === "ar") expect(joinedIn(bare(words), paragraphs)).toEqual([]);
      const text = lettersOf(words);
      expect(paragraphs.filter((paragraph) => !text.includes(lettersOf(paragraph)))).toEqual([]);
    }
  },
);
