import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messages } from "@tarjih/i18n";
import { findChromium } from "../paper/find-chromium.ts";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

const POPPLER = "pdftotext";
const chromium = findChromium();
const poppler = spawnSync(POPPLER, ["-v"]).error === undefined;

/** Letters and digits in their order: extractors add controls, move vowel signs by a letter and a stop past a number. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

test(
  "a PDF has the logical text of both scripts, bookmarks and links, and hides whom it shall",
  { timeout: 180_000 },
  async ({ skip }) => {
    skip(chromium === null, "no Chromium here: apt-get install chromium, or name one in CHROMIUM");
    skip(!poppler, "no pdftotext here: apt-get install poppler-utils");
    const cwd = tempFolder({
      ...REPORTS,
      "reports/d.txt":
        "قالت المواطنة هدى السروجي إن ٢٣ حارسًا أصيبوا الساعة ٠٧:٤٥، إلى أن لاذ الآخرون بالفرار.\n",
      "reports/d.meta.yaml": "outlet: Elm Courier\npublished: 2031-05-05\n",
    });
    const tarjih = (...args: string[]): ReturnType<typeof runTarjih> =>
      runTarjih(args, { cwd, env: { CHROMIUM: chromium ?? "" } });
    expect((await tarjih("weigh", "reports", "--case", "elm.tarjih")).code).toBe(0);
    const made = await tarjih("dossier", "elm.tarjih", "--out", "elm.pdf", "--lang", "both");
    expect(made.stderr).toMatch(
      /^dossier: elm\.ar\.pdf\ndossier: elm\.en\.pdf\njournal: entry \d+ /,
    );
    for (const lang of ["ar", "en"] as const) {
      const file = join(cwd, `elm.${lang}.pdf`);
      const text = letters(execFileSync(POPPLER, [file, "-"], { encoding: "utf8" }));
      const { appendix, dossier } = messages(lang);
      for (const sentence of [
        dossier.neutrality,
        appendix.custody.note,
        ...appendix.limits.always,
      ]) {
        expect(text.includes(letters(sentence)), sentence).toBe(true);
      }
      for (const line of [
        REPORTS["reports/a.txt"]?.split("\n")[0] ?? "?",
        REPORTS["reports/b.txt"] ?? "?",
        "إن ٢٣ حارسًا أصيبوا الساعة ٠٧:٤٥، إلى أن لاذ الآخرون بالفرار.",
      ]) {
        // On a page that is mostly English, pdftotext sets the numbers of an Arabic line from left to right.
        const runs = lang === "ar" || /[a-z]/.test(line) ? [line] : line.split(/[^\p{L}\p{M}]+/u);
        for (const run of runs) expect(text.includes(letters(run)), run).toBe(true);
      }
      const bytes = readFileSync(file, "latin1");
      const bookmark = Buffer.from(dossier.sections.brief, "utf16le").swap16().toString("hex");
      expect(bytes.toUpperCase()).toContain(lang === "ar" ? bookmark.toUpperCase() : "(IN BRIEF)");
      expect(bytes.match(/\/Subtype \/Link/g)?.length).toBeGreaterThan(20);
      expect(text).not.toContain("السروجي");
      expect(bytes).not.toMatch(/Linux|HeadlessChrome/);
    }
  },
);

test(
  "without a browser it is said what is missing, and nothing is written",
  { timeout: 60_000 },
  async () => {
    const cwd = tempFolder(REPORTS);
    const env = { CHROMIUM: "/nowhere/chromium" };
    expect((await runTarjih(["weigh", "reports", "--case", "elm.tarjih"], { cwd })).code).toBe(0);
    const run = await runTarjih(["dossier", "elm.tarjih", "--out", "elm.pdf"], { cwd, env });
    expect([run.code, run.stderr]).toEqual([1, `${messages("en").appendix.command.noBrowser}\n`]);
  },
);
