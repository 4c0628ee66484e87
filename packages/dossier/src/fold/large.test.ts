import { beforeAll, expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { large } from "../fixture/large.ts";
import { openPage } from "../fixture/open-page.ts";
import { packData, unpackData } from "../pack/pack-data.ts";
import { renderPaper } from "../paper/render-paper.ts";
import { dossierData, renderDossier } from "../render.ts";
import type { DossierInput } from "../scene/data.ts";
import { verifyDossier } from "../verify/verify.ts";

const assets = { ...loadAssets(), fonts: [] };
let input: DossierInput;
let file = "";
beforeAll(() => {
  input = large();
  file = renderDossier(input, assets);
});

/** What a reader finds who unfolds everything. */
function unfolded(): string {
  return file
    .replace(/<noscript>([^]*?)<\/noscript>/g, "$1")
    .replace(
      /(<\/summary>\s*)<script type="text\/plain">([^<]*)<\/script>/g,
      (_, before, packed) => {
        return `${String(before)}${assets.unpack(String(packed))}`;
      },
    );
}

test("a large dossier is a fraction of what it unfolds to, and verifies", () => {
  expect(input.weighing.questions.flatMap(({ answers }) => answers).length).toBeGreaterThan(1000);
  expect(file.length).toBeLessThan(unfolded().length / 2);
  expect(verifyDossier(file, assets)).toMatchObject({ ok: true, problems: [] });
});

test("unfolded, ids are unique, each answer is there, and every link leads somewhere", () => {
  const page = openPage(unfolded());
  const ids = page.all("[id]").map((each) => each.getAttribute("id") ?? "");
  const known = new Set(ids);
  expect(known.size).toBe(ids.length);
  const links = page.all("main a[href]").map((each) => each.getAttribute("href")?.slice(1) ?? "");
  expect(links.filter((id) => !known.has(id))).toEqual([]);
  for (const { answers } of input.weighing.questions) {
    for (const { figure } of answers) expect(known.has(`v-${figure}`)).toBe(true);
  }
});

test("without unpacking, ledger, versions and full texts stand in the file", () => {
  const page = openPage(file.replaceAll(/<\/?noscript>/g, ""));
  const bodies = page.all("article .body").map((body) => body.textContent);
  expect(bodies.toSorted()).toEqual([...input.texts.values()].toSorted());
  expect(page.all(".ledger tr[id]").length).toBe(input.weighing.questions.length);
  expect(page.all(".versions li .mark-link").length).toBeGreaterThan(0);
  expect(page.all(".answers").length).toBe(0);
});

test("at first a browser makes few elements, whatever the number of questions and reports", () => {
  const atFirst = file.replace(/<noscript>[^]*?<\/noscript>/g, "");
  const { length } = atFirst.match(/<[a-z]/g) ?? [];
  const { questions, reports } = input.weighing;
  expect(length).toBeLessThan(3_000 + 40 * (questions.length + reports.length));
});

test("packed data is the data, to the letter", () => {
  const data = dossierData(input, assets);
  expect(JSON.stringify(unpackData(packData(data)))).toBe(JSON.stringify(data));
});

test("a byte that was altered in what is packed is found", () => {
  // Of other rules: nothing is weighed again, and the file itself must tell.
  const other = renderDossier({ ...input, program: { name: "tarjih", version: "0.0.0" } }, assets);
  const places = [
    other.indexOf('type="text/plain" id="tarjih-data">') + 2000,
    other.indexOf('<script type="text/plain">') + 500,
    other.indexOf("<noscript>") + 300,
  ];
  for (const at of places) {
    const letter = other[at] === "A" ? "B" : "A";
    const changed = other.slice(0, at) + letter + other.slice(at + 1);
    expect(verifyDossier(changed, assets).ok).toBe(false);
  }
});

test("one that another version made is looked into as far as it is folded and packed", () => {
  const other = renderDossier({ ...input, program: { name: "tarjih", version: "0.0.0" } }, assets);
  const { ok, problems, checked } = verifyDossier(other, assets, "0.1.0");
  expect([ok, problems]).toEqual([true, []]);
  expect(checked.cells).toBeGreaterThan(1000);
});

test("on paper nothing is folded", () => {
  const paper = renderPaper(input, assets);
  expect(paper).not.toMatch(/class="fold"|<noscript>|<script|open-all/);
  expect(paper.match(/<table class="answers">/g)?.length).toBe(input.weighing.questions.length);
});
