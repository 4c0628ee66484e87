import { strFromU8, unzipSync } from "fflate";
import { convertToHtml, extractRawText } from "mammoth";
import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { TEXTS } from "../fixture/texts.ts";
import { anchor } from "../markup/anchor.ts";
import { renderDocx } from "./render-docx.ts";

const NO_TEMPLATE = {
  name: null,
  footer: null,
  logo: null,
  accent: null,
  accentDark: null,
  sections: [],
  leftOut: [],
};

const squeezed = (text: string): string => text.replace(/[\s\u202a-\u202e\u2066-\u2069]+/g, "");

test.each(["ar", "en"] as const)(
  "a document in %s holds every text, tables and links",
  async (lang) => {
    const buffer = Buffer.from(await renderDocx({ ...DARWAN, lang }, loadAssets()));
    const raw = squeezed((await extractRawText({ buffer })).value);
    for (const { text } of TEXTS) expect(raw).toContain(squeezed(text));
    const { value } = await convertToHtml({ buffer });
    expect(value.match(/<h1>/g)?.length).toBeGreaterThan(10);
    expect(value.match(/<table>/g)?.length).toBeGreaterThan(DARWAN.weighing.questions.length);
    const links = [...value.matchAll(/href="#(place\d+)"/g)].map(([, name]) => name);
    expect(links.length).toBeGreaterThan(50);
    for (const name of links) expect(value).toContain(`id="${name ?? ""}"`);
    // The place of a quote stands under it: a word processor loses rows of a table whose notes fill a page.
    expect(value).not.toContain("footnote");
  },
);

test("neighbours that the page parts by room are parted by a blank", async () => {
  const buffer = Buffer.from(await renderDocx({ ...DARWAN, lang: "ar" }, loadAssets()));
  const { value } = await extractRawText({ buffer });
  expect(value).not.toMatch(/×\d{3}/);
  expect(value).not.toMatch(/[\d\]]20\d\d-\d\d/);
  expect(value).toContain("\u200e2031-04-12 – 2031-04-20\u200e");
});

test("names that are hidden are in no part of it", async () => {
  const input = { ...DARWAN, case: { ...DARWAN.case, mask: ["Salim Haddad"] } };
  const file = Buffer.from(await renderDocx(input, loadAssets()));
  const { value } = await convertToHtml({ buffer: file });
  expect(value).not.toContain("Haddad");
  expect(value).not.toContain("حداد");
});

test("names and numbers keep their places beside letters that run the other way", async () => {
  const name = "مرصد الشاطئ";
  const roots = DARWAN.weighing.roots.map((root) => ({
    ...root,
    name: `مصادر (unnamed, in ${name})`,
  }));
  const input = { ...DARWAN, lang: "en" as const, weighing: { ...DARWAN.weighing, roots } };
  const buffer = Buffer.from(await renderDocx(input, loadAssets()));
  const { value } = await extractRawText({ buffer });
  expect(value).toContain(`\u200eمصادر\u200e (unnamed, in \u200e${name}\u200e)`);
  expect(value).toContain("\u200e67\u200e");
  const { value: shown } = await convertToHtml({ buffer });
  // What is bold or a link within a sentence stays so.
  expect(shown).toMatch(/<strong>\u200e\d+\u200e<\/strong> \(/);
});

test("the three numbers of a question stand in one line", async () => {
  const buffer = Buffer.from(await renderDocx({ ...DARWAN, lang: "en" }, loadAssets()));
  const { value } = await extractRawText({ buffer });
  expect(value).toMatch(/Low \u200e\d+\u200e · Best \S+ · High \S+/);
});

/** One red dot. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==",
  "base64",
);

test("a chart stands where the spread of its question does, with its words for whoever does not see it", async () => {
  const [question, other] = DARWAN.weighing.questions;
  if (question === undefined || other === undefined) throw new TypeError("no question");
  const chart = { png: PNG, tall: 0.5, words: "B · Monitor · ≥ 40\nD · Depot · 22" };
  const charts = new Map([[anchor("question", question.id), [chart, chart]]]);
  const input = { ...DARWAN, lang: "en" as const };
  const buffer = Buffer.from(await renderDocx(input, loadAssets(), charts));
  const { value } = await convertToHtml({ buffer });
  const pictures = [...value.matchAll(/<img alt="([^"]*)"/g)];
  expect(pictures.map(([, words]) => words)).toEqual(
    Array.from({ length: 2 }, () => "B · Monitor · ≥ 40; D · Depot · 22"),
  );
  const heading = value.indexOf(question.text.en, value.indexOf("Questions</h1>"));
  const at = pictures[0]?.index ?? -1;
  expect(at).toBeGreaterThan(heading);
  expect(at).toBeLessThan(value.indexOf(other.text.en, heading));
});

test("in Arabic a value, its report and its day are three runs from the right, not one from the left", async () => {
  const buffer = Buffer.from(await renderDocx({ ...DARWAN, lang: "ar" }, loadAssets()));
  const { value } = await extractRawText({ buffer });
  expect(value).toMatch(/\u200f\u200e67\u200e\u200f\s+\u200f\u200e\[\d\]\u200e\u200f/);
});

test("conflicts are told by colour and weight, and links are in the team's colour", async () => {
  const template = { ...NO_TEMPLATE, accent: "#006644" };
  const file = await renderDocx({ ...DARWAN, lang: "en", template }, loadAssets());
  const xml = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
  expect(xml).toMatch(
    /<w:b\/>(?:<[^>]*>){0,4}<w:color w:val="A8321A"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>conflict</,
  );
  expect(xml).toContain('w:val="006644"');
  expect(xml).not.toContain('w:val="17508A"');
});
