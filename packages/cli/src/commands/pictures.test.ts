import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeCase, journal, openCaseToRead } from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { findChromium } from "../paper/find-chromium.ts";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

const chromium = findChromium();

async function sample(): Promise<{
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Promise<Run>;
}> {
  const folder = tempFolder(REPORTS);
  const run = (...args: readonly string[]): Promise<Run> =>
    runTarjih(args, { cwd: folder, env: { CHROMIUM: chromium ?? "/nowhere" } });
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  return { folder, run };
}

test("pictures go into a folder in both languages, and the journal says so", async () => {
  const { folder, run } = await sample();
  const args = ["pictures", "elm.tarjih", "p", "--format", "svg", "--lang", "both"] as const;
  const made = await run(...args);
  expect(made).toMatchObject({ code: 0, stdout: "" });
  const names = readdirSync(join(folder, "p"));
  expect(made.stderr).toContain(messages("en").charts.command.written("p", names.length));
  expect(names.filter((name) => name.endsWith(".ar.svg"))).toHaveLength(names.length / 2);
  const file = openCaseToRead(join(folder, "elm.tarjih"));
  const entry = journal(file).at(-1);
  closeCase(file);
  expect(entry).toMatchObject({
    action: "export",
    subject: { format: "pictures", profile: "public", lang: "both", files: names.length },
  });
  // Nothing is written over; another folder has the same bytes.
  expect((await run(...args)).code).toBe(2);
  await run("pictures", "elm.tarjih", "again", "--format", "svg", "--lang", "both");
  const hash = (path: string): string =>
    createHash("sha256").update(readFileSync(path)).digest("hex");
  for (const name of names)
    expect(hash(join(folder, "again", name))).toBe(hash(join(folder, "p", name)));
  expect((await run("verify", "elm.tarjih")).code).toBe(0);
  // Without a browser it is said what is missing, and nothing is written.
  const env = { CHROMIUM: "/nowhere/chromium" };
  const none = await runTarjih(["pictures", "elm.tarjih", "none"], { cwd: folder, env });
  expect([none.code, none.stderr]).toEqual([1, `${messages("en").charts.command.noBrowser}\n`]);
  expect(existsSync(join(folder, "none"))).toBe(false);
});

test("a case with nothing to draw says so and writes nothing", async () => {
  const cwd = tempFolder({ "reports/a.txt": "Nothing to count.\n" });
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih", "--format", "json"], { cwd });
  const none = await runTarjih(["pictures", "elm.tarjih", "p", "--format", "svg"], { cwd });
  expect([none.code, none.stderr]).toEqual([2, `${messages("en").charts.command.nothing}\n`]);
  expect(existsSync(join(cwd, "p"))).toBe(false);
});

test(
  "a PNG has its size in pixels and on paper, and no word in it",
  { timeout: 120_000 },
  async ({ skip }) => {
    skip(chromium === null, "no Chromium here: apt-get install chromium, or name one in CHROMIUM");
    const { folder, run } = await sample();
    expect(
      (await run("pictures", "elm.tarjih", "png", "--format", "png", "--lang", "ar")).code,
    ).toBe(0);
    const names = readdirSync(join(folder, "png"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const png = readFileSync(join(folder, "png", name));
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      if (name.includes(".social.")) expect([width, height]).toEqual([1080, 1350]);
      else expect(width).toBe(1890);
      const chunks = png.toString("latin1").match(/tEXt|iTXt|zTXt|eXIf|tIME/g);
      expect(chunks).toBeNull();
      expect(png.includes("pHYs")).toBe(name.includes(".print."));
    }
  },
);
