import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAlone, runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";
import { hasTerminal, typeAtTerminal } from "../testing/type-at-terminal.ts";

async function weighed(): Promise<string> {
  const folder = tempFolder(REPORTS);
  const args = ["weigh", "reports", "--case", "elm.tarjih", "--format", "json"];
  await runTarjih(args, { cwd: folder });
  return folder;
}

const NOTE = ["decide", "elm.tarjih", "note", "case", "--why", "asked the office"];
const MASK = ["mask", "elm.tarjih", "--mask", "Nadia Azar", "--reason", "a child"];

async function decidedBy(folder: string): Promise<readonly string[]> {
  const run = await runTarjih(["decide", "elm.tarjih", "--format", "json"], { cwd: folder });
  const listed: unknown = JSON.parse(run.stdout);
  return Array.isArray(listed) ? listed.map(({ who }: { readonly who: string }) => who) : [];
}

test("nothing is decided in nobody's name, and it is said how to give one", async () => {
  const folder = await weighed();
  const head = await runTarjih(["verify", "elm.tarjih", "--head"], { cwd: folder });
  for (const args of [NOTE, MASK]) {
    const run = await runAlone(args, { cwd: folder, env: {} });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("--by NAME, or set TARJIH_WHO");
  }
  const arabic = await runAlone([...NOTE, "--lang", "ar"], { cwd: folder, env: {} });
  expect(arabic.stderr).toContain("TARJIH_WHO");
  expect((await runAlone([...NOTE, "--by", " "], { cwd: folder, env: {} })).code).toBe(2);
  expect(await runTarjih(["verify", "elm.tarjih", "--head"], { cwd: folder })).toEqual(head);
  const env = { TARJIH_WHO: "Sami" };
  expect((await runTarjih(NOTE, { cwd: folder, env })).code).toBe(0);
  expect((await runTarjih([...MASK, "--by", "Rana"], { cwd: folder, env })).code).toBe(0);
  expect(await decidedBy(folder)).toEqual(["Sami", "Rana"]);
});

test("whoever sits at the terminal is asked once", async ({ skip }) => {
  if (!hasTerminal()) skip("typing needs a terminal, which `script` of util-linux gives");
  const folder = await weighed();
  const asked = [{ at: "Who decides?", keys: "رنا حداد\r" }];
  const first = await typeAtTerminal(NOTE, asked, folder);
  expect(first.code).toBe(0);
  const file = join(folder, "tarjih", "who");
  expect(first.screen).toContain("name kept in");
  expect(readFileSync(file, "utf8")).toBe("رنا حداد\n");
  expect(statSync(file).mode & 0o077).toBe(0);
  const second = await typeAtTerminal(MASK, [], folder);
  expect(second.code).toBe(0);
  expect(second.screen).not.toContain("Who decides?");
  expect(await decidedBy(folder)).toEqual(["رنا حداد", "رنا حداد"]);
  const other = tempFolder({ "elm.tarjih": readFileSync(join(folder, "elm.tarjih")) });
  const left = await typeAtTerminal(NOTE, [{ at: "Who decides?", keys: "\u0003" }], other);
  expect(left.code).toBe(130);
  expect(existsSync(join(other, "tarjih"))).toBe(false);
});
