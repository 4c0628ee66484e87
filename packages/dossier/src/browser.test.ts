import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { loadAssets } from "./assets/load-assets.ts";
import { custodyOf } from "./custody/custody-of.ts";
import { DARWAN } from "./fixture/darwan.ts";
import { seriousFaults } from "./fixture/serious-faults.ts";
import { renderDossier } from "./render.ts";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const missing = !existsSync(CHROMIUM);

const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Times to the second stand in no line of a phone; a page that they widen begins outside the screen in Arabic. */
const CUSTODY = custodyOf(
  ["create", "add", "add", "weigh", "decide"].map((action, at) => ({
    at: `2031-05-0${at + 1}T08:00:00Z`,
    who: "Rana of the desk",
    action,
    hash: `aa${at}`,
  })),
  "partners",
  null,
);

let browser: Browser | undefined;
let address = "";
beforeAll(async () => {
  if (missing) return;
  const file = path.join(mkdtempSync(path.join(tmpdir(), "dossier-")), "dossier.html");
  writeFileSync(file, renderDossier({ ...DARWAN, custody: CUSTODY }, loadAssets()));
  address = pathToFileURL(file).href;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}, 60_000);
beforeEach(({ skip }) => {
  const reason = `no browser at ${CHROMIUM}: apt-get install chromium, or name one in CHROMIUM`;
  if (missing && process.env["CI"] === "true") throw new Error(reason);
  skip(missing, reason);
});
afterAll(async () => {
  await browser?.close();
});

interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens the file and collects what a strict reader would complain about. */
async function visit(width: number, scripts: boolean): Promise<Visit> {
  if (browser === undefined) throw new TypeError("visit: no browser");
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(address);
  return { page, complaints };
}

test.each([
  ["with scripts", true],
  ["without scripts", false],
])(
  "languages switch %s, and nothing is asked or refused",
  { timeout: 60_000 },
  async (_, scripts) => {
    const { page, complaints } = await visit(1280, scripts);
    const heading = page.locator("#ledger-h");
    expect(await heading.locator('[lang="en"]').isVisible()).toBe(true);
    expect(await heading.locator('[lang="ar"]').isVisible()).toBe(false);
    await page.locator('label[for="lang-ar"]').click();
    expect(await heading.locator('[lang="en"]').isVisible()).toBe(false);
    expect(await heading.locator('[lang="ar"]').isVisible()).toBe(true);
    if (scripts) expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(complaints).toEqual([]);
  },
);

test(
  "on a phone only tables scroll sideways, in both directions of writing",
  { timeout: 60_000 },
  async () => {
    const { page } = await visit(390, true);
    for (const lang of ["en", "ar"]) {
      await page.locator(`label[for="lang-${lang}"]`).click();
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect(width).toBeLessThanOrEqual(390);
    }
  },
);

test(
  "on a phone a chart keeps its size, and a question its numbers in one line",
  { timeout: 60_000 },
  async () => {
    const { page } = await visit(390, true);
    const letters = await page.evaluate(
      `(() => { const text = document.querySelector(".plot svg .what"); return text.getBoundingClientRect().height; })()`,
    );
    expect(letters).toBeGreaterThan(11);
    const apart = await page.evaluate(
      `(() => { const ends = [...document.querySelectorAll(".ledger tr[id]:first-child td.num")].slice(0, 3).map((each) => each.getBoundingClientRect().bottom); return Math.max(...ends) - Math.min(...ends); })()`,
    );
    // Their letters differ in size, a line is some twenty pixels.
    expect(apart).toBeLessThan(12);
  },
);

test("the embedded face is the one that is used", { timeout: 60_000 }, async () => {
  const { page } = await visit(1280, true);
  const loaded = await page.evaluate(
    `document.fonts.ready.then(() => [...document.fonts].filter((face) => face.status === "loaded").length)`,
  );
  expect(loaded).toBeGreaterThanOrEqual(2);
});

test(
  "neither language has a serious fault for people with disabilities",
  { timeout: 120_000 },
  async () => {
    const { page } = await visit(1280, true);
    expect(await seriousFaults(page)).toEqual([]);
  },
);

test("a fault of contrast and one of words are found, in either language", async () => {
  const { page } = await visit(1280, true);
  const switches = ["ar", "en"].map(
    (lang) =>
      `<input type="radio" name="l" id="lang-${lang}"><label for="lang-${lang}">in ${lang}</label>`,
  );
  await page.setContent(
    `<!doctype html><html lang="en"><title>A page</title><main>${switches.join("")}<p>dark words</p><p id="pale">pale words</p><img src="data:,"></main></html>`,
  );
  // The policy of the page before still holds, which allows no style of an element.
  await page.evaluate(`document.querySelector("#pale").style.color = "#ddd"`);
  const found = (await seriousFaults(page)).map((fault) => fault.split(":")[0]);
  expect(found.toSorted()).toEqual([
    "ar color-contrast",
    "ar image-alt",
    "en color-contrast",
    "en image-alt",
  ]);
});
