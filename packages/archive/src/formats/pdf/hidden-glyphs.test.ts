import { expect, test } from "vitest";
import { makePdf, pageObjects, stream } from "./make-pdf.fixture.ts";
import { readPdf } from "./read-pdf.ts";

const WORDS = "Nine guards were killed.";
const LAYER = `BT /F1 12 Tf 72 700 Td (${WORDS}) Tj ET`;
const SCAN = "q 595 0 0 842 0 0 cm /X Do Q";
const PICTURE = "/Type /XObject /Subtype /Image /Width 1 /Height 1";
const COLOURED = `${PICTURE} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
const CLEAR = "/ExtGState << /G << /ca 0 /CA 0 >> /M << /BM /Multiply >> >>";

/** What a page with such a content, on which `X` is a picture, says that it does not show, and what is told of it. */
async function unseen(
  content: string,
  picture = stream("abc", { dict: COLOURED }),
): Promise<{ readonly hidden: readonly string[]; readonly codes: readonly string[] }> {
  const usual = pageObjects(content);
  const resources = `/Resources << ${CLEAR} /XObject << /X 6 0 R >>`;
  const page = String(usual[3]).replace("/Resources <<", resources);
  const mask = stream("\u0080", { dict: `${PICTURE} /ColorSpace /DeviceGray /BitsPerComponent 8` });
  const bytes = makePdf({ objects: { ...usual, 3: page, 6: picture, 7: mask } });
  const read = await readPdf(bytes, "a.pdf");
  if (!read.ok) throw new TypeError("not read");
  expect(read.text).toContain(WORDS);
  const passages = read.ocr ?? [];
  expect(passages.every(({ confidence }) => confidence === null)).toBe(true);
  const hidden = passages.map(({ start, end }) => read.text.slice(start, end));
  return { hidden, codes: read.findings.map(({ code }) => code) };
}

const HIDDEN = { hidden: [WORDS], codes: ["hidden-layer"] };
const SHOWN = { hidden: [], codes: [] };

test.each([
  ["without ink over a scan", `${SCAN} 3 Tr ${LAYER}`],
  ["as a clip alone", `${SCAN} 7 Tr ${LAYER}`],
  ["without ink and without a scan", `3 Tr ${LAYER}`],
  ["with all of its ink clear", `${SCAN} /G gs ${LAYER}`],
  ["under a scan", `${LAYER} ${SCAN}`],
  ["under one of two halves of a scan", `${LAYER} q 595 0 0 421 0 421 cm /X Do Q`],
])("text that is drawn %s is a layer that nobody sees", async (_, content) => {
  expect(await unseen(content)).toEqual(HIDDEN);
});

test.each([
  ["over a scan", `${SCAN} ${LAYER}`],
  ["after one without ink, restored", `q 3 Tr Q ${LAYER}`],
  ["beside a picture", `${LAYER} q 595 0 0 40 0 0 cm /X Do Q`],
  ["under a picture that is mixed with it", `${LAYER} /M gs ${SCAN}`],
  ["under a picture that is clear", `${LAYER} /G gs ${SCAN}`],
  ["under the rest of a cut picture", `${LAYER} q 0 0 300 300 re W n 595 0 0 842 0 0 cm /X Do Q`],
  ["twice, once without ink", `3 Tr ${LAYER} 0 Tr ${LAYER}`],
])("text that is drawn %s is seen", async (_, content) => {
  expect(await unseen(content)).toEqual(SHOWN);
});

test("a picture with a soft mask, and one that is a mask, let text through", async () => {
  const soft = stream("abc", { dict: `${COLOURED} /SMask 7 0 R` });
  expect(await unseen(`${LAYER} ${SCAN}`, soft)).toEqual(SHOWN);
  const mask = stream("\0", { dict: `${PICTURE} /ImageMask true /BitsPerComponent 1` });
  expect(await unseen(`${LAYER} ${SCAN}`, mask)).toEqual(SHOWN);
});

test("a line that is seen stays so beside one that is not", async () => {
  const stamp = "BT /F1 12 Tf 72 60 Td (Copy 14 of the harbour office) Tj ET";
  expect(await unseen(`${SCAN} ${stamp} 3 Tr ${LAYER}`)).toEqual(HIDDEN);
});
