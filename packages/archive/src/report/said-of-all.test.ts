import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { collect } from "../collect/collect.ts";
import type { Collection } from "../collect/collection.ts";
import { makeZip } from "../formats/zip/make-zip.fixture.ts";
import { saidOfAll } from "./said-of-all.ts";

async function collected(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Collection> {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-of-all-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const read = await collect([folder]);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.collection;
}

const PAGE =
  "Snapshot-Content-Location: https://x.example/a\r\nDate: Sat, 12 Apr 2031 10:20:33 +0300\r\nContent-Type: multipart/related; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>Nine guards fled the prison.\r\n--b1--";
const FEED =
  '<rss version="2.0"><channel><title>Harbour Post</title><item><title>Nine guards fled.</title></item><item><title>Ten guards fled.</title></item></channel></rss>';
const CHAT = "[12/04/2031, 10:20:33] Lina: Nine fled.\n[13/04/2031, 10:20:33] Adam: Ten fled.\n";

test("what is said of a container does not count for a report that says otherwise of itself, and both are told", async () => {
  const zip = makeZip([
    { name: "p.mhtml", content: PAGE },
    { name: "a.txt", content: "Ten guards fled." },
    { name: "_chat.txt", content: CHAT },
    { name: "f.rss", content: FEED },
  ]);
  const all = await collected({
    "e.zip": zip,
    "e.zip.meta.yaml":
      'outlet: Valley Desk\ncaptured: 2031-04-20\nlanguage: ar\nwarning: torture\nparts:\n  "!/_chat.txt#2":\n    outlet: Ward Notes\n',
  });
  expect(
    all.reports.map(({ report, described }) => [
      report.path.slice("e.zip!/".length),
      report.outlet,
      report.author,
      report.captured,
      report.lang,
      report.warnings,
      described,
    ]),
  ).toEqual([
    ["p.mhtml", "Valley Desk", null, "2031-04-12T10:20:33+03:00", "ar", ["torture"], true],
    ["a.txt", "Valley Desk", null, "2031-04-20", "ar", ["torture"], true],
    ["_chat.txt#1", "Valley Desk", "Lina", "2031-04-20", "ar", ["torture"], true],
    ["_chat.txt#2", "Ward Notes", "Adam", "2031-04-20", "ar", ["torture"], true],
    ["f.rss#1", "Harbour Post", null, "2031-04-20", "ar", ["torture"], true],
    ["f.rss#2", "Harbour Post", null, "2031-04-20", "ar", ["torture"], true],
  ]);
  const told = all.findings.filter(({ code }) => code === "part-says-otherwise");
  expect(told.map(({ detail }) => detail)).toEqual([
    {
      name: "e.zip",
      key: "captured",
      value: "2031-04-20",
      count: 1,
      part: "e.zip!/p.mhtml",
      own: "2031-04-12T10:20:33+03:00",
    },
    {
      name: "e.zip",
      key: "outlet",
      value: "Valley Desk",
      count: 2,
      part: "e.zip!/f.rss#1",
      own: "Harbour Post",
    },
  ]);
});

test("so with a sidecar that lies in the zip; that of a single file counts over what the file says", async () => {
  const zip = makeZip([
    { name: "f.rss", content: FEED },
    { name: "f.rss.meta.yaml", content: "outlet: Valley Desk\ncaptured: 2031-04-20\n" },
    { name: "p.mhtml", content: PAGE },
    { name: "p.mhtml.meta.yaml", content: "captured: 2031-04-21\n" },
  ]);
  const all = await collected({ "e.zip": zip });
  expect(all.reports.map(({ report: { outlet, captured } }) => [outlet, captured])).toEqual([
    ["Harbour Post", "2031-04-20"],
    ["Harbour Post", "2031-04-20"],
    [null, "2031-04-21"],
  ]);
  const told = all.findings.filter(({ code }) => code === "part-says-otherwise");
  expect(told.map(({ detail }) => [detail["name"], detail["key"], detail["count"]])).toEqual([
    ["e.zip!/f.rss", "outlet", 2],
  ]);
});

test("the same said twice is no difference", () => {
  const all = saidOfAll("e.zip", { outlet: "Lina", warnings: ["torture"] });
  expect(all.joined("e.zip#1", { outlet: "Lina", warnings: ["death"] })).toEqual({
    outlet: "Lina",
    warnings: ["torture", "death"],
  });
  expect(all.findings()).toEqual([]);
});
