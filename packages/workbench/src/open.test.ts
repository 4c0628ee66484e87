import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openCommandRunning } from "./testing/running-open.ts";

/** Visits an address as a browser does: status, and title and reports of the case where it got in. */
async function visited(address: string): Promise<{ status: number; told: string }> {
  const visit = await fetch(address, { redirect: "manual" });
  const cookie = (visit.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  if (cookie === "") return { status: visit.status, told: "" };
  const told = await fetch(new URL("/api/case", address), { headers: { cookie } });
  return { status: told.status, told: await told.text() };
}

test("a folder becomes a case and is opened, and so is the case file alone; each address is good once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-reports-"));
  writeFileSync(join(folder, "a.txt"), "Twelve workers were killed in the fire at the Elm mill.\n");
  const cwd = mkdtempSync(join(tmpdir(), "tarjih-open-"));
  const first = await openCommandRunning(folder, cwd);
  expect(new URL(first.address).hostname).toBe("127.0.0.1");
  const { status, told } = await visited(first.address);
  expect(status).toBe(200);
  expect(JSON.parse(told)).toMatchObject({ counts: { reports: 1, figures: 1 } });
  expect((await visited(first.address)).status).toBe(401);
  expect(await first.end()).toBe(0);

  const [file = ""] = readdirSync(cwd).filter((name) => name.endsWith(".tarjih"));
  const second = await openCommandRunning(join(cwd, file), cwd);
  const again = await visited(second.address);
  expect(again.status).toBe(200);
  expect(JSON.parse(again.told)).toMatchObject({ file, counts: { reports: 1, figures: 1 } });
  expect(await second.end()).toBe(0);
});
