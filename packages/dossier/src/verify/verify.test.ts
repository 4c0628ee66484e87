import { beforeAll, expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { jsonBlock } from "../page/json-block.ts";
import { dossierData, renderData, renderDossier } from "../render.ts";
import { verifyDossier } from "./verify.ts";

const FLIPS = 80;
let file = "";
beforeAll(() => {
  file = renderDossier(DARWAN, loadAssets());
});

test("an untouched file verifies in both languages", () => {
  expect(verifyDossier(file)).toMatchObject({ ok: true, problems: [] });
  const arabic = renderDossier({ ...DARWAN, lang: "ar" }, loadAssets());
  expect(verifyDossier(arabic)).toMatchObject({ ok: true, problems: [] });
});

test(`each of ${FLIPS} flipped bytes is found`, { timeout: 120_000 }, () => {
  const bytes = Buffer.from(file);
  // A fixed step that shares no factor with the length spreads the flips over the whole file.
  const step = Math.floor(bytes.length / FLIPS) - 1;
  let found = 0;
  for (let flip = 0; flip < FLIPS; flip += 1) {
    const at = flip * step;
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ (1 << (flip % 7));
    if (!verifyDossier(changed.toString("utf8")).ok) found += 1;
  }
  expect(found).toBe(FLIPS);
});

test("a text that was changed everywhere and rendered anew is told by its report's hash", () => {
  const data = dossierData(DARWAN, loadAssets());
  const texts = data.texts.map((each) =>
    each.report === "rep-4" ? { ...each, text: each.text.replace("22", "23") } : each,
  );
  const forged = renderData({ ...data, texts }, loadAssets());
  const codes = verifyDossier(forged).problems.map(({ code }) => code);
  expect(codes).toContain("text-hash");
  expect(codes).toContain("passage");
  expect(codes).not.toContain("rendering");
});

test("data that was changed without the page is told by its hash and by the page", () => {
  const forged = file.replace(jsonBlock("The depot administration").slice(1, -1), "The Depot");
  expect(forged).not.toBe(file);
  expect(verifyDossier(forged).ok).toBe(false);
});

test.each([
  "",
  "<html></html>",
  `<script type="application/json" id="tarjih-data">{"format":1,"weighing":{},"readings":[{}],"texts":[{}]}</script>`,
])("a file without sound data is a problem, not a crash: %j", (html) => {
  expect(verifyDossier(html).problems[0]?.code).toMatch(/no-data|data-hash/);
});
