import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { largeCase } from "./large-case.ts";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-sync"];
const REPORTS = 1000;
const VISITS = 5;
const MEGA = 1_000_000;
const TARJIH = join(import.meta.dirname, "../../packages/cli/bin/tarjih.js");

/**
 * The dossier of a large case: seconds of its command, size, and time until a browser has it whole; a table in Markdown. There
 * is no peer: no other program writes one.
 */
export async function benchDossier(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-bench-"));
  try {
    const large = await largeCase(folder, REPORTS);
    const file = join(folder, "large.html");
    const from = process.hrtime.bigint();
    const made = spawnSync(process.execPath, [TARJIH, "dossier", large.path, "--out", file]);
    const seconds = Number(process.hrtime.bigint() - from) / 1e9;
    if (made.status !== 0) throw new Error(made.stderr.toString("utf8"));
    const opened = existsSync(CHROMIUM) ? await openings(file) : [];
    const rows = [
      ["written (the whole command)", `${seconds.toFixed(1)} s`, "20 s"],
      ["size", `${Math.round(statSync(file).size / MEGA)} MB`, "40 MB"],
      ["first text seen", told(opened.map(({ paint }) => paint)), ""],
      ["whole page loaded", told(opened.map(({ load }) => load)), "2000 ms"],
    ];
    return [
      "## Dossier",
      "",
      `The dossier of a case of ${large.reports} reports, ${large.figures} figures and ${large.questions} questions, opened in headless Chromium; medians of ${VISITS} visits. The machine had a load of ${loadavg()[0]?.toFixed(1)}. No other program writes such a file, so there is no peer.`,
      "",
      "| what | measured | goal |",
      "| --- | ---: | ---: |",
      ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Opening {
  readonly paint: number;
  readonly load: number;
}

async function openings(file: string): Promise<readonly Opening[]> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const found: Opening[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href, { timeout: 120_000 });
      const load: unknown = await page.evaluate(
        `performance.getEntriesByType("navigation")[0].loadEventEnd`,
      );
      const paint: unknown = await page.evaluate(
        `performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN`,
      );
      found.push({ load: Number(load), paint: Number(paint) });
      await page.close();
    }
    return found;
  } finally {
    await browser.close();
  }
}

function told(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? "no browser" : `${Math.round(middle)} ms`;
}
