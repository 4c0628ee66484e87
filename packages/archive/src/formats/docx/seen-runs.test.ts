import { expect, test } from "vitest";
import { seenRuns } from "./seen-runs.ts";

test.each([
  ["<w:rPr><w:vanish/><w:b/></w:rPr>", "<w:rPr><w:strike/><w:b/></w:rPr>"],
  ['<w:rPr><w:vanish w:val="true"/></w:rPr>', "<w:rPr><w:strike/></w:rPr>"],
  ['<w:rPr><w:vanish w:val="0"/></w:rPr>', null],
  ["<w:t>&lt;w:vanish/&gt;</w:t>", null],
  ['<w:rPr><w:position w:val="8"/></w:rPr>', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'],
  ['<w:rPr><w:position w:val="2"/></w:rPr>', null],
  ['<w:rPr><w:position w:val="-8"/></w:rPr>', null],
])("%s", (xml, seen) => {
  expect(seenRuns(xml)).toBe(seen ?? xml);
});
