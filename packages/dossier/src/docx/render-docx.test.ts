import { convertToHtml, extractRawText } from "mammoth";
import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { TEXTS } from "../fixture/texts.ts";
import { renderDocx } from "./render-docx.ts";

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
