import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messages } from "@tarjih/i18n";
import { findChromium } from "../paper/find-chromium.ts";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

const chromium = findChromium();
const { noCharts } = messages("en").appendix.command;

/** Names in the directory of a zip file stand as they are. */
function picturesIn(file: string): number {
  const names = readFileSync(file, "latin1").match(/word\/media\/[^/]+?\.png/g) ?? [];
  return new Set(names).size;
}

test(
  "a document has the spreads where a browser can draw them, and says where none can",
  { timeout: 120_000 },
  async ({ skip }) => {
    const cwd = tempFolder(REPORTS);
    const run = (program: string, ...args: string[]): Promise<Run> =>
      runTarjih(args, { cwd, env: { CHROMIUM: program } });
    await run("/nowhere", "weigh", "reports", "--case", "elm.tarjih");
    const none = await run("/nowhere", "dossier", "elm.tarjih", "--out", "none.docx");
    expect([none.code, none.stderr.startsWith(`${noCharts}\n`)]).toEqual([0, true]);
    expect(picturesIn(join(cwd, "none.docx"))).toBe(0);
    skip(chromium === null, "no Chromium here: apt-get install chromium, or name one in CHROMIUM");
    const made = await run(chromium ?? "", "dossier", "elm.tarjih", "--out", "with.docx");
    expect([made.code, made.stderr.includes(noCharts)]).toEqual([0, false]);
    expect(picturesIn(join(cwd, "with.docx"))).toBeGreaterThan(0);
  },
);
