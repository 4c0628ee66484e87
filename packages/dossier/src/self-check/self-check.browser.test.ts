import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { testBrowser } from "../fixture/chromium.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { DENYING } from "../fixture/denied.ts";
import { jsonBlock } from "../page/json-block.ts";
import { base64 } from "../page/policy.ts";
import { dossierData, renderData, renderDossier } from "../render.ts";
import { pageWords } from "./page-words.ts";
import { SELF_CHECK } from "./script.ts";

const { browser, address } = testBrowser();
/** Without fonts, which the check does not look at one by one: the style has one hash. */
const assets = { ...loadAssets(), fonts: [] };
const FILE = renderDossier(DARWAN, assets);

/** Codes of what the button tells about a file; empty where it does nothing. */
async function pressed(html: string): Promise<readonly string[]> {
  const page = await browser().newPage();
  try {
    await page.goto(address(html));
    // A reader who looked around before: folded parts are open, the other language is shown.
    await page.evaluate(
      `document.querySelectorAll("details").forEach((each) => (each.open = true))`,
    );
    await page.locator('label[for="lang-ar"]').click();
    await page.locator("#check").click();
    await page
      .locator("#check-result p")
      .last()
      .waitFor({ timeout: 1_500 })
      .catch(() => undefined);
    const codes: unknown = await page.evaluate(
      `[...document.querySelectorAll("#check-result p")].map((each) => each.dataset.code)`,
    );
    return Array.isArray(codes) ? codes.map(String) : [];
  } finally {
    await page.close();
  }
}

/** Replaced once; throws where there is nothing to replace. */
function forged(html: string, words: string | RegExp, other: string): string {
  const changed = html.replace(words, other);
  if (changed === html) throw new TypeError(`forged: no ${String(words)}`);
  return changed;
}

/** The file of a careful forger, who puts the hash of what the page shows right again. */
function withPageHash(html: string): string {
  const shown = html.slice(html.indexOf('<div class="page" id="page">'), html.indexOf("</main>"));
  const rest = html.slice(html.indexOf("</main>"));
  const end = rest.indexOf("</div>") + "</div>".length;
  const hash = assets.sha256(pageWords(shown + rest.slice(0, end)));
  return html.replace(/(tarjih-page-sha256" content=")[0-9a-f]{64}/, `$1${hash}`);
}

test("a file that nobody touched is good, in both languages", { timeout: 60_000 }, async () => {
  expect(withPageHash(FILE)).toBe(FILE);
  expect(await pressed(FILE)).toEqual(["good"]);
  expect(await pressed(renderDossier({ ...DARWAN, lang: "ar" }, assets))).toEqual(["good"]);
  // It prints "≠ 22".
  expect(await pressed(renderDossier(DENYING, assets))).toEqual(["good"]);
});

const CELL = /(<td class="num best">[^]*?data-e="best">)(\d+)/;

test.each<readonly [string, readonly string[], () => string]>([
  ["a printed number", ["page", "cell"], () => forged(FILE, CELL, "$19$2")],
  [
    "a printed number, with the hash of the page",
    ["cell"],
    () => withPageHash(forged(FILE, CELL, "$19$2")),
  ],
  ["a word of the page", ["page"], () => forged(FILE, "Limits", "Limit5")],
  ["where a link leads", ["page"], () => forged(FILE, 'href="#limits"', 'href="#method"')],
  [
    "a value in a cell of the ledger, with the hash of the page",
    ["cell"],
    () =>
      withPageHash(forged(FILE, /(class="saying[^]*?class="value" dir="ltr"\s*>)([^<]+)/, "$11$2")),
  ],
  [
    "a text as printed, with the hash of the page",
    ["mark", "printed"],
    () => withPageHash(forged(FILE, /(data-c="f-[^>]*>(?:<a [^>]*>)?)[^<]/, "$1@")),
  ],
  [
    "a printed hash, with the hash of the page",
    ["printed"],
    () => withPageHash(forged(FILE, /(class="hash" dir="ltr"\s*>)[0-9a-f]{4}/, "$10000")),
  ],
  ["the data", ["data"], () => forged(FILE, '"withheld":0', '"withheld":1')],
  ["the style", ["code"], () => forged(FILE, "<style>", "<style> ")],
])("%s: found", { timeout: 60_000 }, async (_, codes, make) => {
  const told = await pressed(make());
  expect(told.at(-1)).toBe("bad");
  expect([...new Set(told.slice(0, -1))].toSorted()).toEqual(codes.toSorted());
});

test(
  "data that was changed and printed anew is told by its texts",
  { timeout: 60_000 },
  async () => {
    const data = dossierData(DARWAN, assets);
    const texts = data.texts.map((each) =>
      each.report === "rep-4" ? { ...each, text: each.text.replace("22", "23") } : each,
    );
    const told = await pressed(renderData({ ...data, texts }, assets));
    expect(new Set(told)).toEqual(new Set(["text", "passage", "mark", "bad"]));
  },
);

test(
  "data whose numbers were changed with its hash is told by the page",
  { timeout: 60_000 },
  async () => {
    const data = dossierData(DARWAN, assets);
    const [first, ...rest] = data.weighing.questions;
    if (first === undefined) throw new TypeError("no question");
    const estimate = { ...first.estimate, high: 9999 };
    const other = {
      ...data,
      weighing: { ...data.weighing, questions: [{ ...first, estimate }, ...rest] },
    };
    const json = jsonBlock(other);
    const hashes = [assets.sha256(jsonBlock(data)), assets.sha256(json)] as const;
    const html = FILE.replace(jsonBlock(data), () => json).replace(...hashes);
    expect((await pressed(html)).at(-1)).toBe("bad");
    expect(await pressed(html)).toContain("cell");
  },
);

test(
  "a check that was altered does not run, unless the policy is altered too",
  { timeout: 60_000 },
  async () => {
    const lying = SELF_CHECK.replace('"bad"', '"good"');
    const refused = FILE.replace(SELF_CHECK, () => lying);
    expect(refused).not.toBe(FILE);
    expect(await pressed(refused)).toEqual([]);
    const policy = [SELF_CHECK, lying].map((code) => base64(assets.sha256(code)));
    const believed = refused.replace(policy[0] ?? "", () => policy[1] ?? "");
    // Whoever changes check and policy together is believed by the file itself: `tarjih verify` is not fooled.
    expect(await pressed(believed)).toEqual(["good"]);
  },
);
