import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { collect } from "../collect/collect.ts";
import type { Collection } from "../collect/collection.ts";

export const ENGLISH = "The brigade said that nine people were killed in the fire.\n";
export const ARABIC = "قال قائد الفوج إن تسعة أشخاص قتلوا في الحريق.\n";

const folders: string[] = [];

/** A new folder with these files, by their paths in it. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-archive-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Takes all folders away again; for `afterEach`. */
export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** What is collected from paths. Throws Error where nothing is. */
export async function collection(...paths: string[]): Promise<Collection> {
  const collected = await collect(paths);
  if (!collected.ok) throw new Error(JSON.stringify(collected.failure));
  return collected.collection;
}

export const paths = (it: Collection): readonly string[] =>
  it.reports.map(({ report }) => report.path);
export const told = (it: Collection): readonly unknown[] =>
  it.findings.map(({ code, severity, report, detail }) => ({ code, severity, report, detail }));
