import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { barriers, NO_BROWSER, shownCase, type ShownCase } from "./testing/shown-case.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/nawras-prison", import.meta.url));

/** A loaded machine takes its time. */
const WAIT = { timeout: 60_000 };

let shown: ShownCase | undefined;
beforeAll(async () => {
  if (NO_BROWSER === null) shown = await shownCase(EXAMPLE);
});
beforeEach(({ skip }) => {
  if (NO_BROWSER !== null && process.env["CI"] === "true") throw new Error(NO_BROWSER);
  skip(NO_BROWSER !== null, NO_BROWSER ?? "");
});
afterAll(async () => {
  await shown?.end();
});

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
] as const)(
  "from a question to its words and a decision, in %s",
  { timeout: 240_000 },
  async (lang, dir) => {
    if (shown === undefined) throw new Error("nothing is shown");
    const { page, speak, complaints } = shown;
    await speak(lang);
    await page.locator(".grid .saying").first().waitFor();
    expect(await page.locator("html").getAttribute("dir")).toBe(dir);

    // The Hijri days too, and what was chosen stays chosen.
    const hijri = page.locator(".saying .hijri");
    await page.locator(".looks button[aria-pressed]").nth(1).click();
    await hijri.first().waitFor();
    expect(await hijri.first().textContent()).toMatch(/^1445-\d\d-\d\d (?:هـ|AH)$/);
    await page.reload();
    await hijri.first().waitFor();
    await page.locator(".looks button[aria-pressed]").nth(1).click();
    await hijri.first().waitFor({ state: "detached" });

    // The conflict, and what its answers differ on.
    await page.locator(".tools select").nth(4).selectOption("conflict");
    await page.locator(".grid .asked a").first().click();
    await page.locator(".card .points li").first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.locator(".card .sides a").first().click();

    // Its words in the text, marked by a highlight.
    await page.locator(".frame .chain li").first().waitFor();
    const marked = await page.evaluate(`[...CSS.highlights.get("chosen")].map(String).join("")`);
    const said = await page.locator(".frame h3").textContent();
    expect(said).toBe(`«${String(marked)}»`);
    expect(await barriers(page)).toEqual([]);

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
