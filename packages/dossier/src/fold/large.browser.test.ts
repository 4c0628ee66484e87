import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { testBrowser } from "../fixture/chromium.ts";
import { large } from "../fixture/large.ts";
import { renderDossier } from "../render.ts";
import { pageWords } from "../self-check/page-words.ts";

const { browser, address } = testBrowser();
const assets = { ...loadAssets(), fonts: [] };
const FILE = renderDossier(large(), assets);
const PATIENCE = 60_000;

/** Whether what stands in a section is laid out. */
function inSight(page: Page): Promise<unknown> {
  return page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => {
    const isLaidOut = (id) => document.querySelector("#" + id + " p").checkVisibility({ contentVisibilityAuto: true });
    resolve({ brief: isLaidOut("brief"), origins: isLaidOut("origins") });
  })))`);
}

test(
  "a part unfolds, and a link into a folded part finds its place",
  { timeout: 120_000 },
  async () => {
    const page = await browser().newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address(FILE));
    expect(await page.locator(".answers, article").count()).toBe(0);
    // What is far below costs no layout before a reader comes there.
    expect(await inSight(page)).toEqual({ brief: true, origins: false });
    await page.locator('.contents a[href="#origins"]').click();
    await page.waitForFunction(
      `document.getElementById("origins").getBoundingClientRect().top < 60`,
    );
    expect(await inSight(page)).toMatchObject({ origins: true });
    await page.locator("#questions > .fold > summary").first().click();
    await page.locator(".question .fold summary", { hasText: "their sources" }).first().click();
    const answer = page.locator(".answers tbody th a").nth(3);
    const target = (await answer.getAttribute("href"))?.slice(1) ?? "";
    await answer.click();
    const mark = page.locator(`[id="${target}"]`);
    await mark.waitFor();
    await page.locator(`[id="${target}"]:target`).waitFor();
    // Back to the line of the ledger, which is folded too.
    await mark.locator("a").click();
    await page.locator(".ledger td[id]:target").first().waitFor();
    await page.close();
  },
);

test(
  "a link from outside finds what is packed within a folded part",
  { timeout: 240_000 },
  async () => {
    const page = await browser().newPage();
    page.setDefaultTimeout(PATIENCE);
    const packed = [...FILE.matchAll(/<script type="text\/plain">([^<]*)/g)];
    const unpacked = packed.map(([, content = ""]) => assets.unpack(content));
    const id = unpacked.map((markup) => / id="(v-[^"]*)"/.exec(markup)?.[1]).find(Boolean) ?? "";
    await page.goto(`${address(FILE)}#${id}`);
    await page.locator(`[id="${id}"]:target`).waitFor();
    await page.locator("#open-all").click();
    await page.locator(".fold:not([open])").first().waitFor({ state: "detached" });
    expect(await page.locator(".answers").count()).toBeGreaterThan(0);
    await page.close();
  },
);

/** Codes of what the button tells. */
async function pressed(html: string): Promise<readonly string[]> {
  const page = await browser().newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address(html));
  await page.locator(".fold summary").first().click();
  await page.locator("#check").click();
  const last = page.locator('#check-result [data-code="good"], #check-result [data-code="bad"]');
  await last.waitFor();
  const codes: unknown = await page.evaluate(
    `[...document.querySelectorAll("#check-result p")].map((each) => each.dataset.code)`,
  );
  await page.close();
  return Array.isArray(codes) ? [...new Set(codes.map(String))] : [];
}

/** With the hash of what the page shows put right again, as a careful forger does. */
function withPageHash(html: string): string {
  const from = html.indexOf('<div class="page" id="page">');
  const to = html.indexOf("</footer>") + "</footer>\n</div>".length;
  const hash = assets.sha256(pageWords(html.slice(from, to)));
  return html.replace(/(tarjih-page-sha256" content=")[0-9a-f]{64}/, `$1${hash}`);
}

test("the check looks into what is folded and packed", { timeout: 240_000 }, async () => {
  expect(withPageHash(FILE)).toBe(FILE);
  expect(await pressed(FILE)).toEqual(["good"]);
  const folded = FILE.replace(/(<noscript>[^]*?class="value" dir="ltr">)\d/, "$17");
  expect(await pressed(withPageHash(folded))).toEqual(["cell", "bad"]);
  const packed = FILE.replace(/(<script type="text\/plain">)([^<]*)/, (_, tag, content) => {
    const markup = assets.unpack(String(content));
    return String(tag) + assets.pack(markup.replace(/(class="value" dir="ltr">)\d/, "$17"));
  });
  expect(await pressed(withPageHash(packed))).toEqual(["cell", "bad"]);
});

test(
  "without scripts the texts stand in the page, and nothing is asked for",
  { timeout: 120_000 },
  async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(address(FILE));
    expect(await page.locator("article .body").count()).toBe(64);
    expect(await page.locator(".versions li").count()).toBeGreaterThan(0);
    expect(asked.length).toBe(1);
    await context.close();
  },
);
