import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";
import { openCommandRunning, type RunningOpen } from "./testing/running-open.ts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const missing = !existsSync(CHROMIUM);
const EXAMPLE = fileURLToPath(new URL("../../../examples/nawras-prison", import.meta.url));
const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A loaded machine takes its time. */
const WAIT = { timeout: 60_000 };

let browser: Browser | undefined;
let running: RunningOpen | undefined;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  if (missing) return;
  const folder = mkdtempSync(join(tmpdir(), "tarjih-open-"));
  running = await openCommandRunning(EXAMPLE, folder);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const context = await browser.newContext({ viewport: { width: 1360, height: 800 } });
  page = await context.newPage();
  page.setDefaultTimeout(40_000);
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("http://127.0.0.1:")) complaints.push(request.url());
  });
  await page.goto(running.address);
});
beforeEach(({ skip }) => {
  const reason = `no browser at ${CHROMIUM}: apt-get install chromium, or name one in CHROMIUM`;
  if (missing && process.env["CI"] === "true") throw new Error(reason);
  skip(missing, reason);
});
afterAll(async () => {
  await browser?.close();
  await running?.end();
});

/** Nothing that axe calls serious or worse. */
async function expectNoBarrier(): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Ink on paper is computed for every pair by the dossier's own test, and takes axe longest.
    .disableRules(["color-contrast"])
    .analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
] as const)(
  "from a question to its words and a decision, in %s",
  { timeout: 240_000 },
  async (lang, dir) => {
    const shown = page.locator("html");
    await page.locator(".grid .saying").first().waitFor();
    if ((await shown.getAttribute("lang")) !== lang)
      await page.locator(`button[lang=${lang}]`).click();
    expect(await shown.getAttribute("dir")).toBe(dir);

    // The conflict, and what its answers differ on.
    await page.locator(".tools select").nth(4).selectOption("conflict");
    await page.locator(".grid .asked a").first().click();
    await page.locator(".card .points li").first().waitFor();
    await expectNoBarrier();
    await page.locator(".card .sides a").first().click();

    // Its words in the text, marked by a highlight.
    await page.locator(".frame .chain li").first().waitFor();
    const marked = await page.evaluate(`[...CSS.highlights.get("chosen")].map(String).join("")`);
    const said = await page.locator(".frame h3").textContent();
    expect(said).toBe(`«${String(marked)}»`);
    await expectNoBarrier();

    // A decision by keyboard, and back.
    await page.locator("nav a[href='#/review']").click();
    await page.locator(".item blockquote").waitFor();
    const done = async (): Promise<string> =>
      (await page.locator("progress").getAttribute("value")) ?? "";
    const before = await done();
    await page.keyboard.press("a");
    await page.locator(".acts button:not([disabled])[aria-keyshortcuts=U]").waitFor();
    await expect.poll(done, WAIT).toBe(String(Number(before) + 1));
    await page.keyboard.press("u");
    await expect.poll(done, WAIT).toBe(before);

    // The journal has both, and the case is whole.
    await page.locator("nav a[href='#/journal']").click();
    await page.locator("td").first().waitFor();
    await page.locator(".tools button").click();
    await expect
      .poll(() => page.locator(".list [role=status]").textContent(), WAIT)
      .toMatch(/whole|سليم/);

    await page.locator("nav a[href='#/open']").click();
    await page.locator(".open li").first().waitFor();
    await page.keyboard.press("Control+k");
    await page.locator("dialog input").fill(lang === "ar" ? "سجين" : "inmates");
    await page.locator(".hits .passage").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator("nav a[href='#/ledger']").click();
    expect(complaints).toEqual([]);
  },
);
