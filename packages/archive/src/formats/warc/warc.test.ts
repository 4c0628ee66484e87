import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { sourceOfBytes } from "../../unfold/source.ts";
import { unpackAll } from "../unpack-all.fixture.ts";
import { byteReader } from "./byte-reader.ts";
import { captures } from "./captures.ts";
import { gunzipped } from "./gunzipped.ts";
import { makeWarc, recordOf } from "./make-warc.fixture.ts";

const page = (text: string): string =>
  `<html><head><title>x</title></head><body><article><h1>Toll</h1><p>${text}</p></article></body></html>`;

const URL_1 = "https://post.example/news/7";

const PARTS = [
  { type: "warcinfo", body: "software: test\r\n" },
  { type: "request", url: URL_1, head: ["GET /news/7 HTTP/1.1", "Host: post.example"] },
  { url: URL_1, body: page("فر ٢٣ سجينا عند ٠٧:٤٥ كما تقول الوزارة.") },
  { url: URL_1, date: "2031-04-13T10:20:33.123Z", body: page("فر ٣٢ سجينا كما تقول الوزارة.") },
  { type: "revisit", url: URL_1, date: "2031-04-14T10:20:33Z", head: ["HTTP/1.1 200 OK"] },
  {
    url: "https://post.example/a.png",
    head: ["HTTP/1.1 200 OK", "Content-Type: image/png"],
    body: "x",
  },
  { url: "https://post.example/robots.txt", head: ["HTTP/1.1 200 OK", "Content-Type: text/plain"] },
  {
    url: "https://post.example/",
    head: ["HTTP/1.1 301 Moved", "Content-Type: text/html"],
    body: "moved",
  },
  {
    type: "resource",
    url: "https://post.example/b.txt",
    fields: ["Content-Type: text/plain"],
    body: "Nine fled.\n",
  },
];

test("each capture of a page is a report with address and time; the rest is counted", async () => {
  for (const bytes of [
    makeWarc(PARTS),
    Buffer.concat(PARTS.map((part) => gzipSync(Buffer.concat(recordOf(part))))),
  ]) {
    const { reports, findings } = await unpackAll("in/a.warc.gz", bytes);
    expect(reports).toMatchObject([
      {
        path: "in/a.warc.gz!/1.html",
        text: "Toll\n\nفر ٢٣ سجينا عند ٠٧:٤٥ كما تقول الوزارة.",
        meta: { url: URL_1, captured: "2031-04-12T10:20:33Z" },
      },
      {
        path: "in/a.warc.gz!/2.html",
        text: "Toll\n\nفر ٣٢ سجينا كما تقول الوزارة.",
        meta: { url: URL_1, captured: "2031-04-13T10:20:33Z" },
      },
      { path: "in/a.warc.gz!/6.txt", text: "Nine fled.\n" },
    ]);
    expect(findings.map(({ detail }) => [detail["format"], detail["count"]])).toEqual([
      ["revisit", 1],
      ["web-errors", 1],
      ["web-parts", 2],
    ]);
  }
});

const TEXT = page("قُتل ١٤ حارسا و9 سجناء.");
const chunks = (body: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from("5\r\n"),
    body.subarray(0, 5),
    Buffer.from(`\r\n${(body.length - 5).toString(16)};x=y\r\n`),
    body.subarray(5),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);

test.each([
  ["gzip", ["Content-Encoding: gzip"], gzipSync(TEXT)],
  ["brotli", ["content-encoding: br"], brotliCompressSync(TEXT)],
  ["zstd", ["Content-Encoding: zstd"], zstdCompressSync(TEXT)],
  ["unpacked by the crawler, zstd", ["Content-Encoding: zstd"], Buffer.from(TEXT)],
  ["chunks", ["Transfer-Encoding: chunked"], chunks(Buffer.from(TEXT))],
  ["both", ["Transfer-Encoding: chunked", "Content-Encoding: gzip"], chunks(gzipSync(TEXT))],
  [
    "unpacked by the crawler",
    ["Transfer-Encoding: chunked", "Content-Encoding: gzip"],
    Buffer.from(TEXT),
  ],
  ["unpacked by the crawler, brotli", ["Content-Encoding: br"], Buffer.from(TEXT)],
])("a body packed by the server: %s", async (_, head, body) => {
  const bytes = makeWarc([
    { url: URL_1, head: ["HTTP/1.1 200 OK", "Content-Type: text/html", ...head], body },
  ]);
  const { reports, findings } = await unpackAll("a.warc", bytes);
  expect(findings).toEqual([]);
  expect(reports[0]?.text).toBe("Toll\n\nقُتل ١٤ حارسا و9 سجناء.");
});

/** `فر 23 سجينا`, too short for its charset to be guessed with any certainty. */
const OLD = Buffer.from([0xdd, 0xd1, 0x20, 0x32, 0x33, 0x20, 0xd3, 0xcc, 0xed, 0xe4, 0xc7]);

test("a charset that only the server names", async () => {
  const head = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=windows-1256"];
  const body = Buffer.concat([Buffer.from("<p>"), OLD]);
  const { reports } = await unpackAll("a.warc", makeWarc([{ url: URL_1, head, body }]));
  expect(reports).toMatchObject([{ text: "فر 23 سجينا", charset: "windows-1256" }]);
});

test("bombs and broken archives are told, and what came before is read", async () => {
  const good = { url: URL_1, body: TEXT };
  const packed = ["HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: gzip"];
  const bomb = { url: "https://b.example/", head: packed, body: gzipSync(Buffer.alloc(3_000_000)) };
  const bombed = await unpackAll("a.warc", makeWarc([bomb, good]), { partBytes: 1_000_000 });
  expect(bombed.reports).toHaveLength(1);
  expect(bombed.findings).toMatchObject([
    { detail: { part: "https://b.example/", cause: "too-large" } },
  ]);
  const whole = makeWarc([good, good]);
  for (const bytes of [
    whole.subarray(0, whole.length - 40),
    Buffer.concat([makeWarc([good]), Buffer.from("no record\r\n")]),
    makeWarc([good, { ...good, claims: 9_000_000 }]),
    makeWarc([good, { ...good, claims: -1 }]),
    gzipSync(whole).subarray(0, -12),
  ]) {
    const { reports, findings } = await unpackAll("a.warc", bytes);
    expect(reports.length).toBeGreaterThan(0);
    expect(findings).toMatchObject([{ code: "part-not-read", detail: { cause: "cut" } }]);
  }
});

test("an archive is read as it comes, not as a whole", async () => {
  const picture = {
    url: "https://x.example/a.png",
    head: ["HTTP/1.1 200 OK", "Content-Type: image/png"],
  };
  const day = Buffer.concat([
    makeWarc([{ url: URL_1, body: TEXT }]),
    makeWarc([{ ...picture, body: Buffer.alloc(300_000) }]),
  ]);
  let given = 0;
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    for (let count = 0; count < 40; count += 1) {
      given += day.length;
      yield day;
      await Promise.resolve();
    }
  };
  const limits = { partBytes: 1_000_000, outputBytes: 1_000_000 };
  const options = { name: "a.warc", limits, within: "", pages: null, onPage: () => undefined };
  const ahead: number[] = [];
  let pages = 0;
  for await (const piece of captures(gunzipped(stream()), options)) {
    if (piece.kind !== "member") continue;
    ahead.push(given - pages * day.length);
    pages += 1;
  }
  expect(pages).toBe(40);
  expect(Math.max(...ahead)).toBeLessThanOrEqual(2 * day.length);
});

test("lines and counts over pieces of any size", async () => {
  const bytes = Buffer.from("one\r\ntwo\n\nlong line without end");
  for (const size of [1, 2, 3, 5, 100]) {
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      for await (const all of sourceOfBytes("x", bytes).stream()) {
        for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
      }
    };
    const reader = byteReader(pieces());
    expect(await reader.line(99)).toBe("one");
    expect(await reader.take(2)).toEqual(Uint8Array.from(Buffer.from("tw")));
    expect(await reader.line(99)).toBe("o");
    expect(await reader.line(99)).toBe("");
    expect(await reader.skip(5)).toBe(5);
    expect(await reader.line(4)).toBe("line");
    expect(await reader.skip(999)).toBe(12);
    expect(await reader.line(4)).toBeNull();
  }
});

test("a page that is not what its record's own hash says is told by its address, and read", async () => {
  const body = page("Nine guards fled.");
  const head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
  const hash = createHash("sha256")
    .update(head + body)
    .digest("hex");
  const fields = [`WARC-Block-Digest: sha256:${hash}`];
  const whole = await unpackAll("a.warc", makeWarc([{ url: URL_1, body, fields }]));
  expect(whole.findings).toEqual([]);
  const other = makeWarc([{ url: URL_1, body: body.replace("Nine", "Five"), fields }]);
  const { reports, findings } = await unpackAll("a.warc", other);
  expect(findings).toMatchObject([
    { code: "proof-fails", detail: { name: "a.warc", part: URL_1, cause: "other-record" } },
  ]);
  expect(reports).toHaveLength(1);
});

test("what a crawler keeps about its own run is no report", async () => {
  const type = "Content-Type: text/plain";
  const log = { type: "resource", body: "--2031-- 120 killed", fields: [type] };
  const archive = makeWarc([
    { ...log, url: "metadata://gnu.org/software/wget/warc/wget_arguments.txt" },
    { ...log, url: "urn:text:https://news.example/a.txt" },
    { ...log, url: "https://news.example/a.txt" },
  ]);
  const { reports, findings } = await unpackAll("a.warc", archive);
  expect(reports.map(({ path }) => path)).toEqual(["a.warc!/3.txt"]);
  expect(findings).toMatchObject([{ code: "parts-not-read" }]);
});

test("a page of which the server says no kind is one by its first tag", async () => {
  const head = ["HTTP/1.1 200 OK"];
  const archive = makeWarc([
    { url: URL_1, head, body: `<!doctype html>${TEXT}` },
    { url: URL_1, head, body: "120 killed" },
  ]);
  const { reports, findings } = await unpackAll("a.warc", archive);
  expect(reports.map(({ path }) => path)).toEqual(["a.warc!/1.html"]);
  expect(findings).toMatchObject([{ code: "parts-not-read" }]);
});
