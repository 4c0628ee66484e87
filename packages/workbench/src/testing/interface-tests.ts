import { expect, test } from "vitest";
import type { ShownCase } from "./shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 240_000;
const WAIT = { timeout: 60_000 };

/** What holds in every view: digits, dark and light, the bundled face; and the keys and filters of single ones. */
export function interfaceTests(onScreen: () => ShownCase): void {
  test(
    "digits and dark are a choice, kept over a reload; letters are of the bundled face, and Arabic ones join on the map",
    async () => {
      const { page, speak, go, complaints } = onScreen();
      await speak("ar");
      await go("#/ledger");
      await page.locator(".grid .saying").first().waitFor();
      const digits = page.locator(".looks button[aria-pressed]").first();
      const amounts = (): Promise<string> =>
        page
          .locator(".grid .amount")
          .allInnerTexts()
          .then((all) => all.join(""));
      expect(await amounts()).toMatch(/^[^٠-٩]*[0-9][^٠-٩]*$/u);
      await digits.click();
      await expect.poll(amounts, WAIT).toMatch(/^[^0-9]*[٠-٩][^0-9]*$/u);
      const ink = (): Promise<unknown> =>
        page.evaluate(
          `["color", "backgroundColor"].map((each) => getComputedStyle(document.body)[each])`,
        );
      await page.emulateMedia({ colorScheme: "light" });
      await page.locator(".looks select").selectOption("light");
      const light = await ink();
      await page.locator(".looks select").selectOption("dark");
      await expect.poll(ink, WAIT).not.toEqual(light);
      const dark = await ink();
      await page.reload();
      await page.locator(".grid .saying").first().waitFor();
      expect(await ink()).toEqual(dark);
      expect(await amounts()).toMatch(/[٠-٩]/u);
      await digits.click();
      await page.locator(".looks select").selectOption("auto");
      await expect.poll(ink, WAIT).toEqual(light);

      const face: unknown = await page.evaluate(
        `document.fonts.ready.then(() => [...document.fonts].filter(({ status, unicodeRange }) => status === "loaded" && /U\\+0?6/i.test(unicodeRange)).map(({ family }) => family.replaceAll('"', "")))`,
      );
      expect(face).toContain("IBM Plex Sans Arabic");
      await go("#/map");
      await page.locator(".map .names-above text").first().waitFor();
      // Held apart by a sign that joins nothing the same letters are of another width.
      const widths: unknown = await page.evaluate(`(() => {
        const label = [...document.querySelectorAll(".map .names-above text")].find(({ textContent }) => /[\\u0628-\\u064A]{3}/u.test(textContent));
        const joined = label.getComputedTextLength();
        const own = label.textContent;
        label.textContent = [...own].join("\\u200C");
        const apart = label.getComputedTextLength();
        label.textContent = own;
        return [joined, apart];
      })()`);
      const [joined = 0, apart = 0] = Array.isArray(widths) ? widths.map(Number) : [];
      expect(joined).toBeGreaterThan(0);
      expect(Math.abs(apart - joined)).toBeGreaterThan(3);
      expect(complaints).toEqual([]);
    },
    LONG,
  );

  test.each(["en", "ar"] as const)(
    "a figure is put right in the review by keyboard alone, and the journal shows one kind of entry, in %s",
    async (lang) => {
      const { page, speak, go, complaints } = onScreen();
      await speak(lang);
      await go("#/review");
      const item = page.locator(".item");
      await item.locator("blockquote").waitFor();
      const done = page.locator("progress");
      const before = Number(await done.getAttribute("value"));
      await page.keyboard.press("f");
      const form = page.locator(".review form.decide");
      await form.waitFor();
      // To the first field, over what stands in it, and to the reason.
      await form.locator("input").first().focus();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("4321");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("4321");
      await form.locator("textarea").focus();
      await page.keyboard.type("a slip of the page");
      await page.keyboard.press("Control+Enter");
      await form.waitFor({ state: "detached" });
      await expect
        .poll(async () => Number(await done.getAttribute("value")), WAIT)
        .toBe(before + 1);
      await page.locator(".takes-back", { hasText: "a slip of the page" }).waitFor();
      await page.keyboard.press("u");
      await expect.poll(async () => Number(await done.getAttribute("value")), WAIT).toBe(before);

      await go("#/journal");
      const kinds = async (): Promise<ReadonlySet<string>> =>
        new Set(await page.locator(".view-journal tbody td:nth-child(4)").allInnerTexts());
      await expect.poll(async () => (await kinds()).size, WAIT).toBeGreaterThan(2);
      const filter = page.locator(".view-journal .tools select");
      await filter.selectOption("decide");
      await expect.poll(async () => (await kinds()).size, WAIT).toBe(1);
      await filter.selectOption("");
      await expect.poll(async () => (await kinds()).size, WAIT).toBeGreaterThan(2);
      expect(complaints).toEqual([]);
    },
    LONG,
  );
}
