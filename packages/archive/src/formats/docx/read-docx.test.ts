import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeZip } from "../zip/make-zip.fixture.ts";
import { makeDocx } from "./make-docx.fixture.ts";
import { readDocx } from "./read-docx.ts";

const FIXTURES = new URL("../../../../../fixtures/", import.meta.url);

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocx(bytes, "a.docx");
  if (!read.ok) throw new TypeError("not read");
  return read.text;
}

async function causeOf(bytes: Uint8Array): Promise<unknown> {
  return (await readDocx(bytes, "a.docx")).findings[0]?.detail["cause"];
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;

test.each([
  ["statement", "LibreOffice", ""],
  ["numbers", "LibreOffice", ""],
  ["statement", "the library docx", "-library"],
  ["numbers", "the library docx", "-library"],
])("reads %s by %s to the letter", async (name, _, file) => {
  const bytes = readFileSync(new URL(`office/${name}${file}.docx`, FIXTURES));
  const truth = readFileSync(new URL(`pdf/${name}.txt`, FIXTURES), "utf8");
  expect(await textOf(bytes)).toBe(truth.trim());
});

test("joins the pieces into which programs cut a line, and reads what stands in their frames", async () => {
  // As web editors write it: a run a word, each with its direction, bookmarks between them, a text in a content control.
  const word = (text: string): string =>
    `<w:r><w:rPr><w:rtl w:val="1"/><w:rFonts w:cs="Arial"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const mark = '<w:bookmarkStart w:id="1" w:name="_heading"/><w:bookmarkEnd w:id="1"/>';
  const proofed = '<w:proofErr w:type="spellStart"/>';
  const body = [
    paragraph(
      `<w:pPr><w:bidi w:val="1"/></w:pPr>${word("قُتل ")}${mark}${word("٢")}${proofed}${word("٣")}${word(" حارسا")}`,
    ),
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(word("عند ٠٧:٤٥"))}</w:sdtContent></w:sdt>`,
    paragraph(
      `<w:smartTag w:element="x">${run("12")}</w:smartTag><w:r><w:t>,</w:t></w:r>${run("400 fled")}<w:r><w:tab/><w:t>north</w:t></w:r>`,
    ),
    paragraph(
      `<w:hyperlink w:anchor="x">${run("Nine")}</w:hyperlink><w:r><w:noBreakHyphen/><w:t>day siege</w:t></w:r>`,
    ),
  ].join("");
  expect(await textOf(makeDocx(body))).toBe(
    "قُتل ٢٣ حارسا\nعند ٠٧:٤٥\n12,400 fled\tnorth\nNine\u2011day siege",
  );
});

test("takes tracked changes as accepted", async () => {
  const body = paragraph(
    `${run("قتل ")}<w:del><w:r><w:delText>17</w:delText></w:r></w:del><w:ins>${run("٢٣")}</w:ins>${run(" شخصا عند ٠٧:٤٥")}`,
  );
  expect(await textOf(makeDocx(body))).toBe("قتل ٢٣ شخصا عند ٠٧:٤٥");
});

test("takes what was moved once", async () => {
  const body = `${paragraph(`<w:moveFrom>${run("Nine fled. ")}</w:moveFrom>${run("It ended.")}`)}${paragraph(`<w:moveTo>${run("Nine fled.")}</w:moveTo>`)}`;
  expect(await textOf(makeDocx(body))).toBe("It ended.\nNine fled.");
});

test("raises the mark of a note and puts the note at the end", async () => {
  const note =
    '<w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>By noon.</w:t></w:r></w:p></w:footnote>';
  const body = paragraph(
    `${run("Killed: 120")}<w:r><w:footnoteReference w:id="5"/></w:r>${run(" in all.")}`,
  );
  expect(await textOf(makeDocx(body, note))).toBe("Killed: 120¹ in all.\n¹ By noon.");
});

test("raises a number that is set above the line by its look alone", async () => {
  const above = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
  const body = paragraph(`${run("Killed: 120")}${above}${run(" in all.")}`);
  expect(await textOf(makeDocx(body))).toBe("Killed: 120¹ in all.");
});

test("leaves out what is struck out or hidden, and raises what is lifted", async () => {
  const looks = (look: string, words: string): string =>
    `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`;
  const body = paragraph(
    `${run("قتل ")}${looks("<w:strike/>", "60")}${run(" 61")}${looks('<w:position w:val="8"/>', "1")}${looks("<w:vanish/>", "999")}${run(" حارسا")}`,
  );
  expect(await textOf(makeDocx(body))).toBe("قتل  61¹ حارسا");
});

test("keeps a row of a table one line, its paragraphs parted by a space", async () => {
  const cell = (...lines: readonly string[]): string =>
    `<w:tc>${lines.map((line) => paragraph(run(line))).join("")}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell("الحي", "القديم")}${cell("15")}</w:tr><w:tr>${cell("الجديد")}${cell("٣٢")}</w:tr></w:tbl>`;
  expect(await textOf(makeDocx(body))).toBe("الحي القديم\t15\nالجديد\t٣٢");
});

test("calls locked, damaged and swollen documents unreadable", async () => {
  expect(await causeOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe("office-locked");
  expect(await causeOf(new TextEncoder().encode("PK nothing"))).toBe("office-damaged");
  expect(await causeOf(makeDocx("<w:p><w:r>"))).toBe("office-damaged");
  const bomb = makeZip([
    { name: "word/document.xml", content: new Uint8Array(65 * 1024 * 1024), claims: 100 },
  ]);
  expect(await causeOf(bomb)).toMatch(/^office-(?:damaged|too-large)$/u);
});

test("expands no entity and fetches nothing", async () => {
  const whole = makeDocx(paragraph(run("Nine fled.")));
  expect(await textOf(whole)).toBe("Nine fled.");
  const lol = `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(50)}"><!ENTITY b "${"&a;".repeat(50)}">]>`;
  const bytes = makeZip([
    { name: "word/document.xml", content: `${lol}<w:document><w:body>&b;</w:body></w:document>` },
  ]);
  const read = await readDocx(bytes, "a.docx");
  expect(read.ok ? read.text : "").not.toContain("haha");
});
