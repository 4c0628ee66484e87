import { makeZip } from "../zip/make-zip.fixture.ts";
import type { ZipPart } from "../zip/make-zip.fixture.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A document of Word with this body, these notes and these further parts, as the program lays out its parts. */
export function makeDocx(body: string, notes = "", more: readonly ZipPart[] = []): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  return makeZip([
    {
      name: "[Content_Types].xml",
      content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `${head}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/_rels/document.xml.rels",
      content: `${head}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
    },
    { name: "word/footnotes.xml", content: `${head}<w:footnotes ${W}>${notes}</w:footnotes>` },
    {
      name: "word/document.xml",
      content: `${head}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ]);
}
