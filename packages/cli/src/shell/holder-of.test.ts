import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

const CASEFILE = fileURLToPath(new URL("../../../casefile/src/index.ts", import.meta.url));

/** Holds a case until its input ends. */
const HOLD = `
  const { buildCase } = await import(process.argv[1]);
  const actor = { who: "Sami", clock: () => "2031-06-01T08:00:00Z" };
  await buildCase(process.argv[2], actor, async () => {
    process.stdout.write("holding");
    for await (const piece of process.stdin);
  });`;

test("whoever waited in vain for a case is told which program holds it, where the machine tells", async ({
  skip,
}) => {
  skip(!existsSync("/proc/locks"), "only Linux lists who has a lock");
  const cwd = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih"], { cwd });
  const args = ["--input-type=module", "-e", HOLD, CASEFILE, join(cwd, "elm.tarjih")];
  const holder = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(holder, "close");
  await once(holder.stdout, "data");
  const note = ["decide", "elm.tarjih", "note", "case", "--why", "x"];
  const run = await runTarjih(note, { cwd });
  holder.stdin.end();
  await ended;
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(`in use by “node” (process ${holder.pid})`);
  expect((await runTarjih(note, { cwd })).code).toBe(0);
});
