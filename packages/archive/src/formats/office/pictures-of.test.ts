import { readFileSync } from "node:fs";
import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { makeDocx } from "../docx/make-docx.fixture.ts";
import { readDocx } from "../docx/read-docx.ts";
import { readOdt } from "../odt/read-odt.ts";
import { makeZip } from "../zip/make-zip.fixture.ts";

const SCAN = readFileSync(new URL("../../../../../fixtures/ocr/statement.png", import.meta.url));
const DOT = createCanvas(20, 20).toBuffer("image/png");
const BODY = "<w:p><w:r><w:t>Nine fled.</w:t></w:r></w:p>";

const docx = (): Uint8Array =>
  makeDocx(BODY, "", [
    { name: "word/media/image1.png", content: SCAN },
    { name: "word/media/image2.png", content: DOT },
    { name: "word/media/image3.emf", content: "x" },
    { name: "word/media/image4.png", content: "no picture" },
  ]);

test("letters in a document's pictures stand behind its text, each with how sure they are", async () => {
  const read = await readDocx(docx(), "a.docx", true);
  if (!read.ok) throw new TypeError("not read");
  const [own = "", ...rest] = read.text.split("\n\n");
  expect(own).toBe("Nine fled.");
  expect(rest.join("\n\n")).toContain("346 inmates escaped");
  expect(read.findings.map(({ code, detail }) => [code, detail["part"], detail["count"]])).toEqual([
    ["read-by-ocr", "word/media/image1.png", undefined],
    ["parts-not-read", undefined, 3],
  ]);
  expect(read.ocr?.[0]?.start).toBe(own.length + 2);
  expect(read.ocr?.at(-1)?.end).toBe(read.text.length);
}, 120_000);

test("without recognising they are counted, in OpenDocument too", async () => {
  const odt = makeZip([
    {
      name: "content.xml",
      content: '<o xmlns:text="t"><text:p xmlns:text="t">Nine fled.</text:p></o>',
    },
    { name: "Pictures/1.png", content: SCAN },
  ]);
  for (const [read, count] of [
    [await readDocx(docx(), "a"), 4],
    [await readOdt(odt, "a"), 1],
  ] as const) {
    expect(read).toMatchObject({ ok: true, text: "Nine fled." });
    expect(read).not.toHaveProperty("ocr");
    expect(read.findings).toMatchObject([{ code: "parts-not-read", detail: { count } }]);
  }
});

test("pictures beyond all bounds leave the text as it is", async () => {
  const huge = makeDocx(BODY, "", [
    { name: "word/media/image1.png", content: new Uint8Array(65 * 1024 * 1024), claims: 100 },
  ]);
  for (const ocr of [true, false]) {
    expect(await readDocx(huge, "a.docx", ocr)).toMatchObject({
      text: "Nine fled.",
      findings: [{ code: "parts-not-read", detail: { count: 1 } }],
    });
  }
});
