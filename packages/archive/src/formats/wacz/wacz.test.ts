import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";
import { makeWarc } from "../warc/make-warc.fixture.ts";
import { makeZip } from "../zip/make-zip.fixture.ts";

const page = (text: string): string => `<html><body><article><h1>Toll</h1><p>${text}</p>`;
const ARCHIVE = gzipSync(
  makeWarc([
    { url: "https://post.example/news/7", body: page("Nine people were killed at the harbour.") },
    { url: "https://ads.example/frame", body: page("Forty people won.") },
  ]),
);
const LIST = [
  { format: "json-pages-1.0", id: "pages", title: "All Pages" },
  { url: "https://post.example/news/7#top", ts: "2031-04-12T10:20:33Z", title: "Toll" },
  { url: "https://post.example/news/8", ts: "2031-04-12T10:20:33Z" },
];
const list = {
  name: "pages/pages.jsonl",
  content: LIST.map((line) => JSON.stringify(line)).join("\n"),
};
const archive = { name: "archive/data.warc.gz", content: ARCHIVE, stored: true };

test("the pages that the archive lists are reports, what belongs to their look is counted", async () => {
  const { reports, findings } = await unpackAll("a.wacz", makeZip([list, archive]));
  expect(reports).toMatchObject([
    {
      path: "a.wacz!/archive/data.warc.gz!/1.html",
      text: "Toll\n\nNine people were killed at the harbour.",
      meta: { url: "https://post.example/news/7", captured: "2031-04-12T10:20:33Z" },
    },
  ]);
  expect(findings.map(({ detail }) => [detail["format"], detail["count"]])).toEqual([
    ["not-captured", 1],
    ["web-parts", 1],
  ]);
});

test("without a list every capture is a page", async () => {
  const { reports } = await unpackAll("a.wacz", makeZip([archive]));
  expect(reports.map(({ path }) => path)).toEqual([
    "a.wacz!/archive/data.warc.gz!/1.html",
    "a.wacz!/archive/data.warc.gz!/2.html",
  ]);
});

test("a broken archive in it is told, the other is read", async () => {
  const broken = { name: "archive/a.warc.gz", content: gzipSync("x".repeat(99)) };
  const locked = { name: "archive/b.warc.gz", content: ARCHIVE, encrypted: true };
  const { reports, findings } = await unpackAll("a.wacz", makeZip([broken, locked, archive]));
  expect(reports).toHaveLength(2);
  expect(findings.slice(0, 2)).toMatchObject([
    { code: "part-not-read", detail: { part: "!/archive/a.warc.gz#0", cause: "cut" } },
    { code: "part-not-read", detail: { part: "archive/b.warc.gz", cause: "broken" } },
  ]);
});

test("what is no WACZ is told", async () => {
  const cause = async (bytes: Uint8Array): Promise<unknown> =>
    (await unpackAll("a.wacz", bytes)).findings[0]?.detail["cause"];
  expect(await cause(makeZip([list]))).toBe("wacz");
  expect(await cause(Buffer.from("x"))).toBe("zip");
});
