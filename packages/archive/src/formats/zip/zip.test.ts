import { expect, test } from "vitest";
import { sha256 } from "../../bytes/sha256.ts";
import { unpackAll } from "../unpack-all.fixture.ts";
import { makeZip } from "./make-zip.fixture.ts";

const told = ({ findings }: Awaited<ReturnType<typeof unpackAll>>): readonly unknown[] =>
  findings.map(({ code, detail }) => [code, detail["part"] ?? "", detail["cause"] ?? ""]);

test("each file is a report with its own bytes, path and hash, sidecars of the zip applied", async () => {
  const text = "فر ٢٣ سجينا عند ٠٧:٤٥.\n";
  const all = await unpackAll(
    "in/export.zip",
    makeZip([
      { name: "day/أ.txt", content: text },
      { name: "day/أ.meta.yaml", content: "outlet: مرفأ اليوم\npublished: 2031-04-12\n" },
      { name: "b.html", content: "<p>Nine people were killed.</p>", stored: true },
      { name: "photo.jpg", content: "x" },
      { name: "photo2.jpg", content: "x" },
      { name: "__MACOSX/b.html", content: "x" },
      { name: ".DS_Store", content: "x" },
      { name: "day/", content: "" },
    ]),
  );
  expect(all.reports.map(({ path }) => path)).toEqual([
    "in/export.zip!/day/أ.txt",
    "in/export.zip!/b.html",
  ]);
  expect(all.reports[0]).toMatchObject({
    text,
    sha256: sha256(text),
    meta: { outlet: "مرفأ اليوم", published: "2031-04-12" },
    adapter: { id: "txt" },
  });
  expect(all.findings.filter(({ code }) => code !== "article-not-found")).toEqual([
    {
      code: "parts-not-read",
      severity: "info",
      detail: { name: "in/export.zip", format: "jpg", count: 2 },
    },
  ]);
});

test("names that lead out, links, locked and damaged files are told, the others read", async () => {
  const broken = makeZip([{ name: "c.txt", content: "x".repeat(4000) }]);
  const all = await unpackAll(
    "e.zip",
    makeZip([
      { name: "../out.txt", content: "out" },
      { name: "/etc/out.txt", content: "out" },
      { name: "C:/out.txt", content: "out" },
      { name: "a\\..\\..\\out.txt", content: "out" },
      { name: "link.txt", content: "/etc/passwd", mode: 0o120777 },
      { name: "locked.txt", content: "secret", encrypted: true },
      { name: "lying.txt", content: "twelve guards", claims: 3 },
      { name: "re\u202Etxt.exe.txt", content: "Five fled." },
      { name: "good.txt", content: "Nine fled." },
    ]),
  );
  expect(all.reports.map(({ path }) => path)).toEqual([
    "e.zip!/re\u202Etxt.exe.txt",
    "e.zip!/good.txt",
  ]);
  expect(told(all)).toEqual([
    ["part-not-read", "../out.txt", "path"],
    ["part-not-read", "/etc/out.txt", "path"],
    ["part-not-read", "C:/out.txt", "path"],
    ["part-not-read", "a/../../out.txt", "path"],
    ["part-not-read", "link.txt", "link"],
    ["part-not-read", "locked.txt", "encrypted"],
    ["part-not-read", "lying.txt", "broken"],
    ["deceptive-name", "re\u202Etxt.exe.txt", ""],
  ]);
  expect(told(await unpackAll("b.zip", broken.subarray(0, 60)))).toEqual([
    ["unreadable-file", "", "zip"],
  ]);
});

test("bombs stop: one part, all of them, their number, and zips in zips", async () => {
  const zeros = { name: "z.txt", content: new Uint8Array(2_000_000) };
  const limits = { partBytes: 1_000_000 };
  expect(told(await unpackAll("e.zip", makeZip([zeros]), limits))).toEqual([
    ["part-not-read", "z.txt", "too-large"],
  ]);
  const many = Array.from({ length: 9 }, (_, at) => ({
    name: `${at}.txt`,
    content: "a b\n".repeat(9),
  }));
  // Each report weighs 2 KB beside its words.
  const some = await unpackAll("e.zip", makeZip(many), { outputBytes: 4 * 2200 });
  expect(some.reports).toHaveLength(4);
  expect(told(some)).toEqual([["reading-stopped", "", "output"]]);
  expect(some.findings[0]?.detail).toMatchObject({ name: "e.zip!/4.txt", least: 1 });
  const large = many.map(({ name }) => ({ name, content: "a b\n".repeat(1000) }));
  const output = await unpackAll("e.zip", makeZip(large), { outputBytes: 11_000 });
  expect(output.reports).toHaveLength(1);
  expect(told(output)).toEqual([["reading-stopped", "", "output"]]);
  let nest = makeZip([{ name: "a.txt", content: "deep" }]);
  for (let level = 0; level < 6; level += 1) nest = makeZip([{ name: "n.zip", content: nest }]);
  const deep = await unpackAll("e.zip", nest);
  expect(deep.reports).toEqual([]);
  expect(told(deep)).toEqual([["part-not-read", "!/n.zip", "too-deep"]]);
});

test("a file of which a bit turned on the way is not read, though it can be", async () => {
  const content = "12 people were killed.\n";
  const zip = Buffer.from(makeZip([{ name: "a.txt", content, stored: true }]));
  const at = zip.indexOf("12 people");
  zip[at + 1] = (zip[at + 1] ?? 0) ^ 1;
  const { reports, findings } = await unpackAll("a.zip", Uint8Array.from(zip));
  expect(reports).toEqual([]);
  expect(findings).toMatchObject([
    { code: "part-not-read", detail: { part: "a.txt", cause: "broken" } },
  ]);
});

test("what unpacks to a hundred times its size and more is refused unread, whatever else is read", async () => {
  const content = "fields of barley ".repeat(600_000);
  const small = { name: "small.txt", content: "fields of barley ".repeat(60_000) };
  const zip = makeZip([
    { name: "b.txt", content },
    small,
    { name: "z.txt", content: "Five fled." },
  ]);
  const all = await unpackAll("e.zip", zip);
  expect(all.reports.map(({ path }) => path)).toEqual(["e.zip!/small.txt", "e.zip!/z.txt"]);
  expect(told(all)).toEqual([["part-not-read", "b.txt", "blown-up"]]);
});
