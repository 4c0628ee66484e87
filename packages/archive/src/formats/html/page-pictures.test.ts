import { readFileSync } from "node:fs";
import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { html } from "./html.ts";
import { mhtml } from "../mhtml/mhtml.ts";

const SCAN = readFileSync(new URL("../../../../../fixtures/ocr/statement.png", import.meta.url));
const ICON = createCanvas(64, 64).toBuffer("image/png");
const img = (bytes: Uint8Array): string =>
  `<img alt="" src="data:image/png;base64,${Buffer.from(bytes).toString("base64")}">`;
const PAGE = `<html><body><article><h1>Toll</h1><p>Nine people fled from the harbour on Monday, the office said.</p>${img(SCAN)}${img(ICON)}${img(SCAN)}</article></body></html>`;
const bytes = new TextEncoder().encode(PAGE);

test("a picture that a saved page holds in itself is counted, or its letters recognised; marks and twins are not", async () => {
  const plain = await html.read(bytes, { name: "a.html" });
  expect(plain.findings).toMatchObject([
    { code: "parts-not-read", detail: { format: "document-pictures", count: 1 } },
  ]);
  const read = await html.read(bytes, { name: "a.html", ocr: true });
  if (!read.ok) throw new TypeError("not read");
  expect(read.text).toMatch(/^Toll.*346 inmates escaped/su);
  expect(read.findings).toMatchObject([{ code: "read-by-ocr", detail: { part: "picture 1" } }]);
  expect(read.ocr?.[0]?.start).toBeGreaterThan(read.text.indexOf("office said"));
}, 120_000);

test("in an MHTML file too", async () => {
  const mail = [
    "From: <Saved by Blink>",
    'Content-Type: multipart/related; boundary="b1"',
    "",
    "--b1",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<html><body><article><p>Nine people fled from the harbour on Monday.</p></article></body></html>",
    "--b1",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "Content-Location: https://a.example/p.png",
    "",
    SCAN.toString("base64"),
    "--b1--",
    "",
  ].join("\r\n");
  const read = await mhtml.read(new TextEncoder().encode(mail), { name: "a.mhtml" });
  expect(read.findings).toMatchObject([{ code: "parts-not-read", detail: { count: 1 } }]);
});
