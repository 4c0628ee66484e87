import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MAX_FILE_BYTES } from "../collect/max-file-bytes.ts";
import { collect } from "../collect/collect.ts";
import { makeOts } from "./make-ots.fixture.ts";
import { STAMPED, WITH_CERTIFICATE } from "./time-stamps.fixture.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tarjih-proofs-"));
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ["a.txt", STAMPED],
    ["a.txt.ots", makeOts(Buffer.from(STAMPED))],
    ["a.txt.tsr", WITH_CERTIFICATE],
    ["b.txt", "Ten fled.\n"],
    ["b.txt.ots", makeOts(Buffer.from("Nine fled.\n"))],
    ["gone.txt.ots", makeOts(Buffer.from("x"))],
    ["large.warc", ""],
    ["large.warc.ots", makeOts(Buffer.from("x"))],
  ];
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  // No room is taken: nothing is written between the ends.
  await truncate(join(folder, "large.warc"), MAX_FILE_BYTES + 1);
});
afterAll(() => rm(folder, { recursive: true }));

test("a proof is no report: it is kept, and what became of it stands with its file", async () => {
  const read = await collect([folder]);
  if (!read.ok) throw new Error("nothing was read");
  const { reports, containers, findings } = read.collection;
  expect(reports.map(({ report }) => report.path)).toEqual(["a.txt", "b.txt"]);
  expect(containers.map(({ path, unpackedBy }) => [path, unpackedBy.length])).toEqual([
    ["a.txt.ots", 0],
    ["a.txt.tsr", 0],
    ["b.txt.ots", 0],
    ["gone.txt.ots", 0],
    ["large.warc.ots", 0],
  ]);
  const [a, b] = reports.map(({ report }) => report.id);
  expect(findings.map(({ code, report, detail }) => [code, report, detail["cause"] ?? ""])).toEqual(
    [
      ["proof-holds", a, ""],
      ["proof-holds", a, ""],
      ["proof-fails", b, "other-bytes"],
      ["proof-unread", null, "no-file"],
      ["proof-unread", null, "file-unread"],
      ["part-not-read", null, "cut"],
    ],
  );
});

test("the proofs of a file that is named itself are found", async () => {
  const read = await collect([join(folder, "a.txt")]);
  expect(read.ok && read.collection.containers).toHaveLength(2);
});
