import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { verifyCase } from "@tarjih/casefile";
import { serveCase, type AppFiles, type Running } from "@tarjih/server";
import { appFiles } from "@tarjih/workbench";
import { chromium, type Browser } from "playwright-core";
import { firstPaint, openingReport, scriptsOf, scrolling } from "./in-browser.ts";
import { largeCase } from "./large-case.ts";
import { wideLedger } from "./wide-ledger.ts";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-sync"];
const REPORTS = 1000;
const WIDE = { rows: 2000, columns: 500 };
const ROUNDS = 5;
/** What a person may wait, in milliseconds, and what a first visit may fetch, in kilobytes. */
const GOALS = { paint: 1500, task: 50, report: 100, script: 350 };
const PATIENCE = 180_000;

/** The workbench on a large case, measured in Chromium; a table in Markdown. */
export async function benchWorkbench(): Promise<string> {
  if (!existsSync(CHROMIUM)) return `## Workbench\n\nNot measured: no browser at ${CHROMIUM}.`;
  const folder = mkdtempSync(join(tmpdir(), "tarjih-bench-"));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const large = await largeCase(folder, REPORTS);
    const files = await appFiles();
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await visit(browser, large.path, files));
    }
    const own = await scrolled(browser, large.path, files, false);
    const wide = await scrolled(browser, large.path, files, true);
    const ms = (values: readonly number[]): string => `${Math.round(median(values))} ms`;
    const rows: readonly (readonly [string, string, string])[] = [
      ["first useful paint", ms(rounds.map(({ paint }) => paint)), `${GOALS.paint} ms`],
      [
        "opening a report from a cell",
        ms(rounds.map(({ report }) => report)),
        `${GOALS.report} ms`,
      ],
      ["longest task while scrolling the ledger", `${Math.round(own)} ms`, `${GOALS.task} ms`],
      [
        `the same at ${WIDE.rows} questions × ${WIDE.columns} sources`,
        `${Math.round(wide)} ms`,
        `${GOALS.task} ms`,
      ],
      [
        "scripts of the first view, compressed",
        `${Math.round(median(rounds.map(({ scripts }) => scripts)) / 1000)} kB`,
        `${GOALS.script} kB`,
      ],
    ];
    return [
      "## Workbench",
      "",
      `A case of ${large.reports} reports, ${large.figures} figures and ${large.questions} questions, on this machine in headless Chromium; medians of ${ROUNDS} visits. No task is listed below 50 ms: 0 means that none was that long. The machine had ${cpus().length} processors and a load of ${loadavg()[0]?.toFixed(1)}; what is above the processors is waiting.`,
      "",
      "| what | measured | goal |",
      "| --- | ---: | ---: |",
      ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    ].join("\n");
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Round {
  readonly paint: number;
  readonly report: number;
  /** Bytes, gzipped. */
  readonly scripts: number;
}

async function visit(browser: Browser, path: string, files: AppFiles): Promise<Round> {
  const running = await served(path, files);
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1360, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  try {
    const paint = await firstPaint(page, running.address);
    const names = await scriptsOf(page);
    const bytes = names.map((name) => gzipSync(files.get(name) ?? new Uint8Array()).length);
    const report = await openingReport(page);
    return { paint, report, scripts: bytes.reduce((sum, each) => sum + each, 0) };
  } finally {
    await page.close();
    await running.stop();
  }
}

async function scrolled(
  browser: Browser,
  path: string,
  files: AppFiles,
  isWide: boolean,
): Promise<number> {
  const running = await served(path, files);
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1360, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  try {
    if (isWide) {
      const body = JSON.stringify(wideLedger(WIDE.rows, WIDE.columns));
      await page.route("**/api/ledger*", (route) =>
        route.fulfill({ contentType: "application/json", body }),
      );
    }
    await firstPaint(page, running.address);
    return await scrolling(page);
  } finally {
    await page.close();
    await running.stop();
  }
}

function served(path: string, files: AppFiles): Promise<Running> {
  return serveCase({
    path,
    files,
    port: 0,
    who: "bench",
    clock: () => "2031-05-01T08:00:00Z",
    version: "0.0.0",
    rulesVersion: "bench",
    caseYaml: null,
    leaving: {
      formats: [],
      dossier: () => null,
      names: () => ({ hidden: [], standing: [] }),
      exported: () => ({ ending: null, files: [] }),
    },
    verify: (one) => verifyCase(one),
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
