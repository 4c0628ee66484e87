import { expect, test } from "vitest";
import { makePdf, pageObjects, stream } from "./make-pdf.fixture.ts";
import { readPdf } from "./read-pdf.ts";

const WORDS = "Nine guards were killed.";
const shown = (words: string, down = 700): string => `BT /F1 12 Tf 72 ${down} Td (${words}) Tj ET`;
const USUAL = pageObjects(shown(WORDS));

interface Read {
  readonly text: string;
  readonly told: readonly (readonly unknown[])[];
}

/** What a page says, and what is told of the file: code, what it is about, and which part. */
async function read(objects: Readonly<Record<number, string | Uint8Array>>): Promise<Read> {
  const result = await readPdf(makePdf({ objects }), "a.pdf");
  if (!result.ok) throw new TypeError("not read");
  const told = result.findings.map(({ code, detail }) => [
    code,
    detail["format"] ?? detail["cause"],
    detail["part"] ?? detail["count"],
  ]);
  return { text: result.text, told };
}

test("letters in a layer that is switched off are not read, and that is told", async () => {
  const content = `${shown(WORDS)} /OC /L BDC ${shown("99 were killed.", 600)} EMC`;
  const properties = "/Resources << /Properties << /L 6 0 R >>";
  const withLayer = (state: string): Promise<Read> =>
    read({
      ...USUAL,
      1: `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /${state} [6 0 R] >> >> >>`,
      3: String(USUAL[3]).replace("/Resources <<", properties),
      4: stream(content),
      6: "<< /Type /OCG /Name (old) >>",
    });
  expect(await withLayer("OFF")).toEqual({
    text: WORDS,
    told: [["parts-not-read", "pdf-layers", 1]],
  });
  expect(await withLayer("ON")).toEqual({ text: `${WORDS}\n99 were killed.`, told: [] });
});

test("files within the file are named one by one", async () => {
  const { text, told } = await read({
    ...USUAL,
    1: "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(list.txt) 6 0 R] >> >> >>",
    6: "<< /Type /Filespec /F (list.txt) /UF (list.txt) /EF << /F 7 0 R >> >>",
    7: stream("57 were killed.", { dict: "/Type /EmbeddedFile" }),
  });
  expect([text, told]).toEqual([WORDS, [["part-not-read", "pdf-file", "list.txt"]]]);
});

test("notes of readers and what they struck out are counted; a field that shows its words is read", async () => {
  const { text, told } = await read({
    ...USUAL,
    3: String(USUAL[3]).replace("/Contents", "/Annots [6 0 R 7 0 R 8 0 R] /Contents"),
    6: "<< /Type /Annot /Subtype /Text /Rect [72 600 90 620] /Contents (57 were killed.) >>",
    7: "<< /Type /Annot /Subtype /StrikeOut /Rect [72 695 99 712] /QuadPoints [72 712 99 712 72 695 99 695] >>",
    8: "<< /Type /Annot /Subtype /FreeText /Rect [72 500 400 520] /DA (/F1 12 Tf) /Contents (Six fled.) /AP << /N 9 0 R >> >>",
    9: stream("BT /F1 12 Tf 2 4 Td (Six fled.) Tj ET", {
      dict: "/Type /XObject /Subtype /Form /BBox [0 0 328 20] /Resources << /Font << /F1 5 0 R >> >>",
    }),
  });
  expect([text, told]).toEqual([`${WORDS}\nSix fled.`, [["parts-not-read", "pdf-notes", 2]]]);
});

test("a form that only its maker's program shows whole is told", async () => {
  const { told } = await read({
    ...USUAL,
    1: "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] /XFA 6 0 R >> >>",
    6: stream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"></xdp:xdp>'),
  });
  expect(told).toEqual([["part-not-read", "pdf-form", undefined]]);
});

test("words under a bar that was laid over them are not what the page shows; a row's ground drawn before them is no bar", async () => {
  const bar = "0 g 60 690 400 30 re f";
  const told = async (content: string): Promise<readonly unknown[]> =>
    (await read({ ...USUAL, 4: stream(content) })).told.map(([code]) => code);
  expect(await told(`${shown(WORDS)} ${bar}`)).toEqual(["hidden-layer"]);
  expect(await told(`0.9 g 60 690 400 30 re f 0 g ${shown(WORDS)}`)).toEqual([]);
  expect(await told(`${shown(WORDS)} 0 g 60 690 m 460 690 l 60 720 l f`)).toEqual([]);
  expect(await told(`${shown(WORDS)} 72 697 150 1 re f`)).toEqual([]);
});
