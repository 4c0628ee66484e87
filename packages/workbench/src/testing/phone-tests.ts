import { messages } from "@tarjih/i18n";
import { expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import type { ShownCase } from "./shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 180_000;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1360, height: 800 };

/**
 * In the page: panes within the page that are moved up and down, and what stands beyond its sides and cannot be moved into
 * sight. The ledger, the list of reports and the worksheet have a height of their own.
 */
const CUT = `(() => {
  const own = ".grid .scroller, .reports, .worksheet, textarea, select, .hush, svg *";
  const found = [];
  for (const element of document.querySelectorAll("main, main *")) {
    if (element.closest(own) !== null) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const name = element.localName + "." + element.className;
    if (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push("low: " + name);
    const { left, right, width } = element.getBoundingClientRect();
    const isMoved = element.parentElement.closest(".scroller, .drawing, [class*=clamp]") !== null;
    if (width > 0 && !isMoved && (left < -1 || right > innerWidth + 1)) found.push("beyond: " + name);
  }
  if (document.querySelector("main").getBoundingClientRect().bottom + scrollY < innerHeight - 1) found.push("the page ends before the window");
  if (document.scrollingElement.scrollWidth > innerWidth) found.push("the page is wider than the window");
  return found;
})()`;

/** On a phone nothing is cut, and what is seen is as high as the window. */
export function phoneTests(onScreen: () => ShownCase): void {
  test.each(["ar", "en"] as const)(
    "on a phone the page is one pane, and nothing is cut or out of reach, in %s",
    async (lang) => {
      const { page, speak, go, complaints } = onScreen();
      const before = complaints.length;
      await page.setViewportSize(PHONE);
      await speak(lang);
      for (const view of Object.keys(messages(lang).workbench.views)) {
        await go(`#/${view}`);
        await page.locator(`.view-${view} > *`).first().waitFor();
        await page.locator(".waiting").first().waitFor({ state: "detached" });
        await page.evaluate(
          `for (const folded of document.querySelectorAll("main details")) folded.open = true`,
        );
        await page.locator(".waiting").first().waitFor({ state: "detached" });
        expect(await page.evaluate(CUT), view).toEqual([]);
        // The next view begins at its top, wherever one was in this one.
        await page.evaluate("scrollTo(0, document.scrollingElement.scrollHeight)");
        await go(view === "case" ? "#/ledger" : "#/case");
        await page.locator(view === "case" ? ".view-ledger" : ".view-case").waitFor();
        await expect.poll(() => page.evaluate("scrollY")).toBe(0);
      }
      await go("#/ledger");
      const grid = page.locator(".grid");
      await grid.waitFor();
      expect((await grid.boundingBox())?.height).toBeGreaterThan(PHONE.height * 0.8);
      // A card covers the window, wherever the page stands.
      await page.evaluate("scrollTo(0, document.scrollingElement.scrollHeight)");
      await page.locator(".grid .asked a").first().click();
      const card = page.locator(".card");
      await card.locator("h2").first().waitFor();
      expect(await card.boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
      expect(await barriers(page)).toEqual([]);
      await card.locator(".shut").click();
      await card.waitFor({ state: "detached" });
      // Of an entry of the journal everything is in sight, what it is about too.
      await go("#/journal");
      const about = page.locator("td.subject").first();
      await about.waitFor();
      const box = await about.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
      await page.setViewportSize(DESK);
      expect(complaints.slice(before)).toEqual([]);
    },
    LONG,
  );
}
