const PROPERTIES = /<w:rPr>[\s\S]*?<\/w:rPr>/gu;
const OFF = String.raw`(?! w:val="(?:0|false|off)")`;
const HIDDEN = new RegExp(`<w:(?:vanish|dstrike)${OFF}[^>]*/>`, "gu");
/** Half a point each: three points and more lift a mark of a note, less sets a word straight. */
const LIFTED = /<w:position w:val="(?:[6-9]|[1-9]\d+)"\/>/gu;

/**
 * A part of a document in which the properties of runs that the library does not know stand as those that it knows:
 * what is hidden as struck out, what is lifted (LibreOffice writes notes so) as set above the line.
 */
export function seenRuns(xml: string): string {
  return xml.replaceAll(PROPERTIES, (properties) =>
    properties
      .replaceAll(HIDDEN, "<w:strike/>")
      .replaceAll(LIFTED, '<w:vertAlign w:val="superscript"/>'),
  );
}
