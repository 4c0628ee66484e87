import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { unpackAll } from "./unpack-all.fixture.ts";
import { makeWarc } from "./warc/make-warc.fixture.ts";
import { makeZip } from "./zip/make-zip.fixture.ts";

/** Mutated inputs of each sample; `npm run fuzz -- --rounds N` asks for more. */
const ROUNDS = Number(process.env["TARJIH_FUZZ_ROUNDS"] ?? 60);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const SAMPLES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["a.txt", bytesOf("قُتل سبعة عشر شخصاً.\r\nNine fled at 10:20.\n")],
  ["a.md", bytesOf("---\noutlet: Harbour Post\npublished: 2031-04-12\n---\n# Toll\nNine fled.\n")],
  [
    "a.html",
    bytesOf("<html lang=ar><title>خبر</title><body><article><h1>خبر</h1><p>فر ٢٣ سجينا.</p>"),
  ],
  [
    "_chat.txt",
    bytesOf("[12/04/2031, 10:20:33] Lina: Nine fled.\nmore\n[13/04/2031, 1:20:33 PM] Adam: so\n"),
  ],
  [
    "result.json",
    bytesOf(
      '{"name":"x","type":"public_channel","messages":[{"id":1,"type":"message","date_unixtime":"1933755633","from":"x","from_id":"c1","text":["a",{"text":"b"}]}]}',
    ),
  ],
  [
    "tweets.js",
    bytesOf(
      'window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"RT @a: nine","created_at":"Sat Apr 12 10:20:33 +0000 2031"}}]',
    ),
  ],
  [
    "a.eml",
    bytesOf(
      "From: Lina <l@x.example>\r\nDate: Sat, 12 Apr 2031 10:20:33 +0300\r\nSubject: =?utf-8?Q?=D9=81?=\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\n\r\nOne fled.\r\n---------- Forwarded message ---------\r\nFrom: Wire <w@x.example>\r\n\r\nNine fled.\r\n--b1\r\nContent-Type: text/html; name=a.html\r\nContent-Disposition: attachment\r\n\r\n<p>Two fled.\r\n--b1--",
    ),
  ],
  [
    "a.mhtml",
    bytesOf(
      "Snapshot-Content-Location: https://x.example/a\r\nDate: Sat, 12 Apr 2031 10:20:33 +0300\r\nContent-Type: multipart/related; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<meta charset=3Dutf-8><p>Nine =D9=81 fled.\r\n--b1--",
    ),
  ],
  [
    "a.warc",
    makeWarc([
      { url: "https://x.example/a", body: "<p>Nine fled." },
      {
        url: "https://x.example/b",
        head: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: gzip"],
        body: gzipSync("<p>Five fled."),
      },
    ]),
  ],
  ["b.warc.gz", gzipSync(makeWarc([{ url: "https://x.example/a", body: "<p>Nine fled." }]))],
  [
    "a.wacz",
    makeZip([
      { name: "pages/pages.jsonl", content: '{"url":"https://x.example/a"}' },
      {
        name: "archive/a.warc",
        content: makeWarc([{ url: "https://x.example/a", body: "<p>Nine fled." }]),
        stored: true,
      },
    ]),
  ],
  [
    "a.rss",
    bytesOf(
      '<rss version="2.0"><channel><title>x</title><item><title>Toll</title><pubDate>Sat, 12 Apr 2031 10:20:33 +0300</pubDate><description>&lt;p&gt;Nine fled.</description></item></channel></rss>',
    ),
  ],
  [
    "feed.json",
    bytesOf(
      '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","content_html":"<p>Nine","date_published":"2031-04-12"}]}',
    ),
  ],
  [
    "messages.html",
    bytesOf(
      '<title>Exported Data</title><div class="page_wrap"><div class="message default clearfix" id="message2"><div class="body"><div class="date" title="12.04.2031 10:20:33 UTC+03:00"></div><div class="from_name">Lina</div><div class="forwarded body"><div class="from_name">Wire</div><div class="text">Nine fled.</div></div></div></div><div class="message default" id="message3"><div class="body"><div class="text">so</div></div></div>',
    ),
  ],
  [
    "a.zip",
    makeZip([
      { name: "a.txt", content: "Nine fled." },
      { name: "_chat.txt", content: "[12/04/2031, 10:20:33] Lina: Nine fled.\n", stored: true },
      { name: "b.zip", content: makeZip([{ name: "c.html", content: "<p>Nine fled." }]) },
    ]),
  ],
];

/** The same numbers in every run: a fault that was found can be found again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** A few bytes changed, cut out, doubled or moved. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  let out = Buffer.from(bytes);
  const at = (): number => Math.floor(next() * (out.length + 1));
  for (let change = Math.floor(next() * 6); change >= 0; change -= 1) {
    const [from = 0, to = 0] = [at(), at()].toSorted((a, b) => a - b);
    const kind = Math.floor(next() * 4);
    if (kind === 0 && out.length > 0)
      out[Math.min(from, out.length - 1)] = Math.floor(next() * 256);
    else if (kind === 1) out = Buffer.concat([out.subarray(0, from), out.subarray(to)]);
    else if (kind === 2) out = Buffer.concat([out.subarray(0, to), out.subarray(from)]);
    else out = Buffer.concat([out.subarray(from), out.subarray(0, from)]);
  }
  return Uint8Array.from(out);
}

test.each(SAMPLES)(
  "%s: whatever is done to it, a result and never an exception",
  async (name, bytes) => {
    const next = numbers(name.length * 7919);
    for (let round = 0; round < ROUNDS; round += 1) {
      const { reports, findings } = await unpackAll(name, mutated(bytes, next));
      for (const { path, text } of reports) {
        expect(path.startsWith(name)).toBe(true);
        expect(text.isWellFormed()).toBe(true);
      }
      for (const { detail } of findings) expect(String(detail["name"]).startsWith(name)).toBe(true);
    }
  },
);
