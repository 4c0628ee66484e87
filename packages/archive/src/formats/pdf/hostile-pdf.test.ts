import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { collect } from "../../collect/collect.ts";
import type { Collection } from "../../collect/collection.ts";
import { HOSTILE_PDFS, WORDS } from "./hostile-pdfs.fixture.ts";

/** All of them lie in one folder with an honest file, two levels under the folder that is looked over at the end. */
let around = "";
let read: Collection;
let written: readonly string[] = [];

beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), "tarjih-hostile-"));
  const folder = join(around, "a/b");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "zz.txt"), "Forty people fled the harbour.");
  for (const [what, bytes] of HOSTILE_PDFS) {
    await writeFile(join(folder, nameOf(what)), bytes());
  }
  written = await everything();
  const collected = await collect([folder]);
  if (!collected.ok) throw new TypeError(JSON.stringify(collected.failure));
  read = collected.collection;
}, 120_000);
afterAll(() => rm(around, { recursive: true, force: true }));

const nameOf = (what: string): string => `${what.replaceAll(" ", "-")}.pdf`;
const everything = async (): Promise<readonly string[]> =>
  (await readdir(around, { recursive: true })).toSorted();

test.each(HOSTILE_PDFS)("%s", (what, _, isRead, told) => {
  const name = nameOf(what);
  const report = read.reports.find((one) => one.report.path === name);
  expect(report?.text.replaceAll(/(?<=\.)\s+/gu, "").startsWith(WORDS) === true).toBe(isRead);
  const codes = read.findings.filter(({ detail }) => detail["name"] === name);
  expect(codes.map(({ code }) => code)).toEqual(told);
});

test("the honest file beside them is read, and nothing is written anywhere", async () => {
  expect(read.reports.at(-1)?.text).toBe("Forty people fled the harbour.");
  expect(await everything()).toEqual(written);
});
