import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeZip } from "../formats/zip/make-zip.fixture.ts";
import { collectWithClaims } from "./collect-with-claims.ts";

const CSV = "subject,measure,low,source\nElm prison,escaped,31,Ministry\n";
const OTHER = "Datum;N;Quelle\n2031-05-04;31;Desk\n";

async function collected(
  files: Readonly<Record<string, string | Uint8Array>>,
): ReturnType<typeof collectWithClaims> {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-with-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return collectWithClaims([folder], {});
}

test("reports and rows come of one folder; a table is kept with the files, and one with other heads is named with them", async () => {
  const zip = makeZip([
    { name: "c.csv", content: CSV },
    { name: "deaths.csv", content: OTHER },
    { name: "a.txt", content: "Nine fled." },
  ]);
  const found = await collected({ "e.zip": zip, "more.csv": OTHER, "empty.csv": "a;b\n" });
  if (!found.ok) throw new Error(found.failure.kind);
  const { collection, coded } = found;
  expect(collection.reports.map(({ report }) => report.path)).toEqual(["e.zip!/a.txt"]);
  expect(collection.containers.map(({ path }) => path)).toEqual(["e.zip"]);
  expect(coded.map(({ low }) => low)).toEqual([31]);
  const told = collection.findings.map(({ code, detail }) => [code, detail["name"]]);
  expect(told).toEqual([
    ["claims-table-unread", "e.zip!/deaths.csv"],
    // Nothing is in it by which it could be known.
    ["unsupported-format", "empty.csv"],
    ["claims-table-unread", "more.csv"],
    ["claims-table-read", "e.zip!/c.csv"],
  ]);
});

test("tables alone are enough; of nothing but tables with other heads each is told", async () => {
  const alone = await collected({ "c.csv": CSV, "again/c.csv": CSV });
  expect(alone.ok && [alone.coded.length, alone.collection.reports.length]).toEqual([1, 0]);
  const none = await collected({ "more.csv": OTHER });
  if (none.ok || none.failure.kind !== "nothing-to-read") throw new Error("read something");
  expect(none.failure.findings.map(({ code }) => code)).toEqual(["claims-table-unread"]);
});
