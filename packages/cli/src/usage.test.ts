import { expect, test } from "vitest";
import { runTarjih } from "./testing/run-tarjih.ts";

test("--version and --help go to standard output and end with 0", async () => {
  const version = await runTarjih(["--version"]);
  expect(version).toMatchObject({ code: 0, stderr: "" });
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const help = await runTarjih(["--help"]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toContain("130  interrupted");
});

test.each(["weigh", "read", "explain", "search", "verify"])(
  "%s --help teaches by example",
  async (name) => {
    const help = await runTarjih([name, "--help"]);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain("Examples:");
    expect(help.stdout).toContain(`$ tarjih ${name} `);
    const arabic = await runTarjih([name, "--help", "--lang", "ar"]);
    expect(arabic.stdout).toContain("أمثلة:");
  },
);

test.each([
  [["wiegh", "x"], /unknown command 'wiegh'[\s\S]*weigh/],
  [["weigh", "x", "--fromat", "json"], /unknown option '--fromat'[\s\S]*--format/],
  [["weigh", "x", "--format", "xml"], /'xml' is invalid[\s\S]*table, json/],
  [["weigh", "x", "--rule", "truth"], /'truth' is invalid[\s\S]*roots, range, median/],
  [["weigh"], /Name a report or a folder/],
  [["read"], /missing required argument/],
  [["read", "-", "x"], /stands alone/],
  [["explain", "x.tarjih"], /missing required argument/],
  [[], /Usage: tarjih/],
])("%j is a usage error: 2, with what to do, and no data", async (args, expected) => {
  const run = await runTarjih(args);
  expect(run.code).toBe(2);
  expect(run.stdout).toBe("");
  expect(run.stderr).toMatch(expected);
});

test("an older Node is told in one sentence what is needed", async () => {
  const { readFileSync, writeFileSync, mkdirSync } = await import("node:fs");
  const { tempFolder } = await import("./testing/temp-folder.ts");
  const { spawnSync } = await import("node:child_process");
  const { join } = await import("node:path");
  const folder = tempFolder();
  mkdirSync(join(folder, "bin"));
  // The file alone, as far from the checkout as an installed one, on a Node that says it is 20.
  const own = readFileSync(new URL("../bin/tarjih.js", import.meta.url), "utf8");
  writeFileSync(join(folder, "bin/tarjih.mjs"), own);
  writeFileSync(
    join(folder, "old.mjs"),
    `Object.defineProperty(process.versions, "node", { value: "20.1.0" });`,
  );
  const run = spawnSync(
    process.execPath,
    ["--import", `file://${join(folder, "old.mjs")}`, join(folder, "bin/tarjih.mjs"), "--version"],
    { encoding: "utf8" },
  );
  expect(run.status).toBe(2);
  expect(run.stderr).toBe("tarjih needs Node 26 or newer; this is Node 20.1.0.\n");
  expect(run.stdout).toBe("");
});
