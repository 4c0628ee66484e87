import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>مرفأ اليوم</title><link>https://post.example/</link>
<item><title>فرار &amp; قتلى</title><link>https://post.example/7</link><pubDate>Sat, 12 Apr 2031 10:20:33 +0300</pubDate>
<dc:creator>لينا</dc:creator><description>&lt;p&gt;فر سجناء&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>فر <b>٢٣</b> سجينا عند ٠٧:٤٥.</p><script>alert(1)</script><p>قُتل حارس.</p><p>The post <a href="x">فرار</a> appeared first on <a href="y">مرفأ اليوم</a>.</p>]]></content:encoded></item>
<item><title>Toll</title><description>Nine fled.</description><source url="https://wire.example/rss">Harbour Wire</source></item>
<item><title>🔥</title></item>
</channel></rss>`;

test("RSS: each entry is a report of the feed, the whole text before the teaser", async () => {
  const { reports, findings } = await unpackAll("in/a.rss", RSS);
  expect(reports).toMatchObject([
    {
      path: "in/a.rss#1",
      text: "فرار & قتلى\n\nفر ٢٣ سجينا عند ٠٧:٤٥.\n\nقُتل حارس.",
      meta: {
        outlet: "مرفأ اليوم",
        author: "لينا",
        url: "https://post.example/7",
        published: "2031-04-12T10:20:33+03:00",
        title: "فرار & قتلى",
      },
    },
    {
      path: "in/a.rss#2",
      text: "Toll\n\nNine fled.",
      forwarded: { source: "Harbour Wire", url: "https://wire.example/rss", published: null },
    },
  ]);
  expect(findings).toMatchObject([{ code: "parts-not-read", detail: { count: 1 } }]);
});

test("Atom", async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>
<entry><title type="html">Toll &amp;lt;b&amp;gt;</title><id>urn:1</id><link rel="self" href="https://a.example/x"/>
<link href="https://a.example/1"/><updated>2031-04-12T10:20:33Z</updated><author><name>Lina</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Nine <b>fled</b> &amp; more.</p><p>So.</p></div></content>
</entry></feed>`;
  const { reports } = await unpackAll("a.xml", atom);
  expect(reports).toMatchObject([
    {
      meta: { url: "https://a.example/1", published: "2031-04-12T10:20:33Z", author: "Lina" },
    },
  ]);
  expect(reports[0]?.text).toContain("Nine fled & more.\n\nSo.");
});

test("JSON Feed", async () => {
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Post",
    items: [
      {
        id: "1",
        url: "https://a.example/1",
        content_text: "1 < 2 fled.",
        date_published: "2031-04-12",
      },
      { id: "2", content_html: "<p>Nine fled.", authors: [{ name: "Lina" }] },
    ],
  };
  const { reports } = await unpackAll("a.json", JSON.stringify(json, null, 1));
  expect(reports).toMatchObject([
    {
      text: "1 < 2 fled.",
      meta: { outlet: "Post", url: "https://a.example/1", published: "2031-04-12" },
    },
    { text: "Nine fled.", meta: { author: "Lina" } },
  ]);
});

test("windows-1256 by the declaration of the file", async () => {
  const [before = "", after = ""] = RSS.replace("utf-8", "windows-1256")
    .replaceAll(/[\u0600-\u06FF]+/gu, "x")
    .split("Nine");
  // `فر 23`
  const word = Buffer.from([0xdd, 0xd1, 0x20, 0x32, 0x33]);
  const bytes = Buffer.concat([Buffer.from(before), word, Buffer.from(after)]);
  const { reports } = await unpackAll("a.rss", bytes);
  expect(reports[1]?.text).toBe("Toll\n\nفر 23 fled.");
});

test("entities of its own, broken XML and a feed without end are told", async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
<rss version="2.0"><channel><title>&b;</title><item><title>&c;</title></item></channel></rss>`;
  const bombed = await unpackAll("a.xml", bomb);
  expect(bombed).toMatchObject({
    reports: [],
    findings: [{ code: "unreadable-file", detail: { cause: "xml-entities" } }],
  });
  const broken = await unpackAll("a.xml", "<rss version='2.0'><channel><item>");
  expect(broken.reports).toEqual([]);
  const named = `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.example/rss.dtd">${RSS.slice(39)}`;
  expect((await unpackAll("a.xml", named)).reports).toHaveLength(2);
  const item = "<item><title>Nine fled.</title></item>";
  const long = `<rss version="2.0"><channel><title>x</title>${item.repeat(400)}</channel></rss>`;
  const stopped = await unpackAll("a.xml", long, { outputBytes: 50 * 2100 });
  expect(stopped.reports).toHaveLength(50);
  expect(stopped.findings).toMatchObject([
    { code: "reading-stopped", detail: { name: "a.xml#51", cause: "output", left: 350 } },
  ]);
});

test("other XML and JSON files are no feeds", async () => {
  expect((await unpackAll("a.xml", "<html><p>Nine fled.")).findings).toMatchObject([
    { code: "unsupported-format" },
  ]);
  expect((await unpackAll("a.json", '{"items":[]}')).reports).toEqual([]);
});
