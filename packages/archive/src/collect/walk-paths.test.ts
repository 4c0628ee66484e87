import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { collect } from "./collect.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

test("a report that is given by itself has its sidecar still, and no other file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-walk-"));
  folders.push(folder);
  await writeFile(join(folder, "a.txt"), "The harbour was closed at noon, the port said.");
  await writeFile(join(folder, "a.meta.yaml"), "outlet: Coast Daily\n");
  await writeFile(join(folder, "b.txt"), "The road was open again in the evening.");
  const collected = await collect([join(folder, "a.txt")]);
  if (!collected.ok) throw new Error(JSON.stringify(collected.failure));
  const { reports } = collected.collection;
  expect(reports.map(({ report }) => [report.path, report.outlet])).toEqual([
    ["a.txt", "Coast Daily"],
  ]);
});

test("a link to the folder itself is a link to a folder, and is not said to lead out", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-walk-"));
  folders.push(folder);
  await writeFile(join(folder, "a.txt"), "The harbour was closed at noon, the port said.");
  await symlink(".", join(folder, "ring"));
  const collected = await collect([folder]);
  if (!collected.ok) throw new Error(JSON.stringify(collected.failure));
  expect(collected.collection.findings).toMatchObject([
    { code: "link-not-followed", severity: "info", detail: { name: "ring", cause: "folder" } },
  ]);
});

test("a file whose name is in an old coding is not said to have disappeared", async ({ skip }) => {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-walk-"));
  folders.push(folder);
  await writeFile(join(folder, "a.txt"), "The harbour was closed at noon, the port said.");
  const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xca, 0xde, 0xd1])]);
  const isMade = await writeFile(name, "x").then(
    () => true,
    () => false,
  );
  if (!isMade) skip("this file system takes no such name");
  const collected = await collect([folder]);
  if (!collected.ok) throw new Error(JSON.stringify(collected.failure));
  const { findings } = collected.collection;
  expect(findings.map(({ code, detail }) => [code, detail["cause"]])).toEqual([
    ["unreadable-file", "name"],
  ]);
});
