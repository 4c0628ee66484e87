import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { closeCase, journal, openCase, verifyCase } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { person } from "../sample.fixture.ts";
import { STEPS, type Step, caseForSteps } from "./steps.fixture.ts";

const HOLDER = fileURLToPath(new URL("./holder.fixture.ts", import.meta.url));

function attempt(path: string, folder: string, { run }: Step, waitMs: number): void {
  const file = openCase(path, { ...person("Nour"), waitMs });
  try {
    run(file, folder);
  } finally {
    closeCase(file);
  }
}

test("while another process writes, each step says so after its wait, or waits and comes after it", async () => {
  const folder = emptyFolder();
  const whole = caseForSteps(folder);
  const cases = STEPS.map((step) => ({ step, path: join(folder, `${step.name}.tarjih`) }));
  for (const { path } of cases) copyFileSync(whole, path);
  const { head } = await verifyCase(whole);
  const holder = spawn(process.execPath, [HOLDER, ...cases.map(({ path }) => path)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(holder, "close");
  await once(holder.stdout, "data");
  for (const { step, path } of cases) {
    expect(() => attempt(path, folder, step, 20)).toThrow(
      expect.objectContaining({ kind: "busy", path, detail: { waitedMs: 20 } }),
    );
    // Whoever only reads sees the case as it was, and is not kept waiting.
    expect(await verifyCase(path)).toMatchObject({ ok: true, head });
  }
  holder.stdin.write("go\n");
  await once(holder.stdout, "data");
  for (const { step, path } of cases) attempt(path, folder, step, 60_000);
  await ended;
  for (const { path } of cases) {
    const { problems, head: after } = await verifyCase(path, { expectHead: head ?? "" });
    expect(problems).toEqual([]);
    const file = openCase(path, person());
    const since = journal(file).toReversed();
    closeCase(file);
    expect(since[0]).toMatchObject({ who: "Nour", hash: after });
    expect(since.find(({ who }) => who === "Holder")).toMatchObject({ action: "decide" });
  }
});
