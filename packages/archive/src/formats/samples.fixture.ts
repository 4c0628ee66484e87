import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { makeWarc } from "./warc/make-warc.fixture.ts";
import { makeZip } from "./zip/make-zip.fixture.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const fixture = (path: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`../../../../fixtures/${path}`, import.meta.url)));

/** A small honest file of each format, by a name that the format accepts. */
export const SAMPLES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["a.pdf", fixture("pdf/columns-typst.pdf")],
  ["a.docx", fixture("office/statement.docx")],
  ["a.odt", fixture("office/statement.odt")],
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
