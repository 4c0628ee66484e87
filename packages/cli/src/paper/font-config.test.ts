import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { tempFolder } from "../testing/temp-folder.ts";
import { openDrawer } from "./draw-png.ts";
import { findChromium } from "./find-chromium.ts";
import { fontConfig } from "./font-config.ts";
import { printPdf } from "./print-pdf.ts";

const chromium = findChromium();
const poppler = spawnSync("pdftotext", ["-v"]).error === undefined;
const MARKS = { at: "2031-05-04T08:12:33Z", creator: "tarjih" };
const PAGE = `<!doctype html><meta charset="utf-8"><p>فرّ 31 سجينًا</p><p>31 inmates escaped</p>`;
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30">31 سجينًا</text></svg>`;

/** A machine without a font. */
function withoutFonts(): string {
  const folder = tempFolder();
  const empty = join(folder, "empty.conf");
  writeFileSync(empty, "<?xml version='1.0'?><fontconfig></fontconfig>");
  vi.stubEnv("FONTCONFIG_FILE", empty);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return folder;
}

test("a machine with fonts is left as it is, one without gets those of the dossier", async ({
  skip,
}) => {
  skip(process.platform !== "linux", "only Linux looks for fonts with fontconfig");
  const folder = withoutFonts();
  const { FONTCONFIG_FILE: file = "" } = await fontConfig(folder);
  expect(readFileSync(file, "utf8")).toContain(
    `<include ignore_missing="yes">${folder}/empty.conf`,
  );
  expect(readFileSync(join(folder, "fonts/0.ttf")).length).toBeGreaterThan(10_000);
});

test(
  "without a font on the machine a PDF has its words, and a picture its letters",
  {
    timeout: 180_000,
  },
  async ({ skip }) => {
    skip(chromium === null, "no Chromium here: apt-get install chromium, or name one in CHROMIUM");
    skip(!poppler, "no pdftotext here: apt-get install poppler-utils");
    const folder = withoutFonts();
    const pdf = await printPdf(chromium ?? "", PAGE, MARKS);
    const path = join(folder, "page.pdf");
    writeFileSync(path, pdf ?? "");
    const text = execFileSync("pdftotext", [path, "-"], { encoding: "utf8" });
    expect(text).toContain("31 inmates escaped");
    expect(text.replace(/[^\p{L}]/gu, "")).toContain("فر");
    const drawer = await openDrawer(chromium ?? "");
    const size = { width: 200, height: 40, scale: 1, dpi: null };
    const drawn = await drawer.draw({ svg: DRAWING, ...size });
    const blank = await drawer.draw({ svg: DRAWING.replace(/<text.*<\/text>/, ""), ...size });
    await drawer.close();
    expect(Buffer.from(drawn).equals(blank)).toBe(false);
  },
);

test("pages without a letter are no PDF", { timeout: 60_000 }, async ({ skip }) => {
  skip(chromium === null, "no Chromium here: apt-get install chromium, or name one in CHROMIUM");
  expect(await printPdf(chromium ?? "", "<!doctype html><p></p>", MARKS)).toBeNull();
});
