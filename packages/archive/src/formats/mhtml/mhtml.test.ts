import { expect, test } from "vitest";
import { adapterContract } from "../adapter-contract.ts";
import { unpackAll } from "../unpack-all.fixture.ts";
import { mhtml } from "./mhtml.ts";

const saved = (
  page: string | Uint8Array,
  type = "Content-Type: text/html",
  encoding = "8bit",
): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://post.example/news/7",
        "Subject: =?utf-8?Q?Toll?=",
        "Date: Sat, 12 Apr 2031 10:20:33 +0300",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related;",
        '\ttype="text/html";',
        '\tboundary="----MultipartBoundary--x+1----"',
        "",
        "",
        "------MultipartBoundary--x+1----",
        type,
        `Content-Transfer-Encoding: ${encoding}`,
        "Content-Location: https://post.example/news/7",
        "",
        "",
      ].join("\r\n"),
    ),
    Buffer.from(page),
    Buffer.from(
      [
        "",
        "------MultipartBoundary--x+1----",
        "Content-Type: text/html",
        "Content-Location: https://ads.example/frame",
        "",
        "<p>Forty were killed.</p>",
        "------MultipartBoundary--x+1------",
        "",
      ].join("\r\n"),
    ),
  ]);

const article = (text: string, head = ""): string =>
  `<html><head>${head}<title>x</title></head><body><article><h1>Toll</h1><p>${text}</p></article></body></html>`;

const checks = adapterContract(mhtml, {
  name: "in/a.mhtml",
  bytes: saved(article("Nine people were killed at the harbour.")),
  contains: "Nine people were killed at the harbour.",
  refuses: ["in/a.html", "in/a.eml", "in/a.txt"],
});
test.each(checks)("$name", async ({ run }) => {
  await expect(Promise.resolve().then(run)).resolves.toBeUndefined();
});

test("the page alone, with its address and the time at which it was saved", async () => {
  const page = article(
    "فر ٢٣ سجينا =\r\nعند ٠٧:٤٥ =D9=88=D9=82=D9=8F=D8=AA=D9=84 حارس.",
    "<meta charset=3Dutf-8>",
  );
  const { reports } = await unpackAll("a.mht", saved(page, undefined, "quoted-printable"));
  expect(reports).toMatchObject([
    {
      path: "a.mht",
      text: "Toll\n\nفر ٢٣ سجينا عند ٠٧:٤٥ وقُتل حارس.",
      meta: { url: "https://post.example/news/7", captured: "2031-04-12T10:20:33+03:00" },
    },
  ]);
});

/** `فر 23 سجينا` */
const OLD = Buffer.from([0xdd, 0xd1, 0x20, 0x32, 0x33, 0x20, 0xd3, 0xcc, 0xed, 0xe4, 0xc7]);

test.each([
  ["the page names it", '<meta charset="windows-1256">', "Content-Type: text/html"],
  ["the part names it", "", 'Content-Type: text/html; charset="windows-1256"'],
])("windows-1256: %s", async (_, head, type) => {
  const [before = "", after = ""] = article("|", head).split("|");
  const page = Buffer.concat([Buffer.from(before), OLD, Buffer.from(after)]);
  const { reports } = await unpackAll("a.mhtml", saved(page, type));
  expect(reports[0]?.text).toContain("فر 23 سجينا");
  expect(reports[0]?.charset).toBe("windows-1256");
});

test("a file without a page is told", async () => {
  const { findings } = await unpackAll("a.mhtml", "Content-Type: multipart/related\r\n\r\nx");
  expect(findings).toMatchObject([{ code: "unreadable-file", detail: { cause: "mhtml" } }]);
});
