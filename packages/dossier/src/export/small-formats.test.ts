import { expect, test } from "vitest";
import { DARWAN, DARWAN_CASE } from "../fixture/darwan.ts";
import { annotationsFormat } from "./annotations-format.ts";
import { bibtexFormat } from "./bibtex-format.ts";
import type { ExportFormat, ExportInput } from "./export-format.ts";

const INPUT: ExportInput = {
  data: { ...DARWAN, case: { ...DARWAN_CASE, mask: ["سليم حداد", "Salim Haddad"] } },
  profile: "public",
  schema: 1,
  head: "",
  tables: [],
  originals: [],
  sha256: () => "",
};

function filesOf(format: ExportFormat): ReadonlyMap<string, string> {
  return new Map([...format.files(INPUT)].map(({ path, content }) => [path, String(content)]));
}

test.each([annotationsFormat, bibtexFormat])("$id: same bytes twice, no masked name", (format) => {
  const files = filesOf(format);
  expect([...files]).toEqual([...filesOf(format)]);
  const all = [...files].flat().join("\n");
  expect(all).not.toMatch(/salim[\s_-]*haddad/iu);
  expect(all).not.toContain("سليم حداد");
});

test("each annotation's position and quote find the same words in the text beside it", () => {
  const files = filesOf(annotationsFormat);
  const page: unknown = JSON.parse(files.get("annotations.jsonld") ?? "");
  expect(page).toMatchObject({ type: "AnnotationPage" });
  const listed = [
    ...(files.get("annotations.jsonld") ?? "").matchAll(
      /"source": "([^"]+)"[\s\S]*?"exact": ("(?:[^"\\]|\\.)*")[\s\S]*?"start": (\d+),\s*"end": (\d+)/g,
    ),
  ];
  expect(listed.length).toBe(DARWAN.weighing.figures.length);
  for (const [, source = "", exact = "", start, end] of listed) {
    const letters = [...(files.get(source) ?? "")].slice(Number(start), Number(end)).join("");
    expect(JSON.stringify(letters)).toBe(exact);
  }
});

test("one entry a report, and what TeX would take for an order is escaped", () => {
  const [first, ...rest] = DARWAN.weighing.reports;
  if (first === undefined) throw new TypeError("empty fixture");
  const odd = { ...first, title: "50% of {all} & more_\\" };
  const weighing = { ...DARWAN.weighing, reports: [odd, ...rest] };
  const [file] = [...bibtexFormat.files({ ...INPUT, data: { ...INPUT.data, weighing } })];
  const text = String(file?.content);
  expect(text.match(/^@online\{/gm)).toHaveLength(rest.length + 1);
  expect(text).toContain("title = {50\\% of \\{all\\} \\& more\\_\\textbackslash{}},");
});
