import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { barriers } from "./testing/barriers.ts";
import { NO_BROWSER, shownCase, type ShownCase } from "./testing/shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 180_000;

/** Somebody who is surely private, who may be a name, and what looks like one and stays. */
const TEXTS = {
  "a.txt":
    "Nine workers were killed in the fire at the mill, the teacher Lina Azar said on Monday.\n",
  "c.txt": "Mayor Anton Reva walked through the market. Nine people were killed.\n",
  "b.txt":
    "قُتل تسعة عمال في حريق المطحنة يوم الاثنين. وتوفي كريم متأثراً بحروقه. ولم يكن في القرية غير أمل بعيد.\n",
};

let shown: ShownCase | undefined;
beforeAll(async () => {
  if (NO_BROWSER !== null) return;
  const folder = mkdtempSync(join(tmpdir(), "tarjih-names-"));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
  shown = await shownCase(folder);
}, LONG);
beforeEach(({ skip }) => {
  if (NO_BROWSER !== null && process.env["CI"] === "true") throw new Error(NO_BROWSER);
  skip(NO_BROWSER !== null, NO_BROWSER ?? "");
});
afterAll(async () => {
  await shown?.end();
});

test.each([
  ["ar", "محجوب للشك", "محجوب لأنه شخص غير عام", "كريم ← [اسم 1]", "يبقى: ", "rtl"],
  ["en", "Hidden in doubt", "Hidden as private persons", "كريم → [Name 1]", "stays: ", "ltr"],
] as const)(
  "who is hidden surely, who in doubt and what stays is listed before anything leaves: %s",
  async (lang, doubt, told, line, stays, direction) => {
    if (shown === undefined) throw new Error("nothing is shown");
    const { page, speak, go, complaints } = shown;
    const before = complaints.length;
    await speak(lang);
    await go("#/case");
    const names = page.locator("details.names");
    await names.waitFor();
    if ((await names.getAttribute("open")) === null) await names.locator("summary").first().click();
    await names.getByText(doubt).waitFor();
    const suspected = names.locator("li", { hasText: /^كريم/u });
    expect(await suspected.textContent()).toContain(line);
    expect(await suspected.evaluate((item: Element) => getComputedStyle(item).direction)).toBe(
      direction,
    );
    await names.getByText(told).click();
    const person = names.locator("li", { hasText: "Lina Azar" });
    await person.locator("a", { hasText: "a.txt" }).waitFor();
    // Who stays named, with what vouches and the words around; a quotation runs the way of its own letters.
    const named = names.locator("li", { hasText: "Anton Reva" });
    expect(await named.textContent()).toContain(`${stays}Mayor`);
    const quoted = named.locator("q");
    expect(await quoted.textContent()).toContain("Mayor Anton Reva walked through the market.");
    expect(await quoted.evaluate((words: Element) => getComputedStyle(words).direction)).toBe(
      "ltr",
    );
    const arabic = names
      .locator("li q", { hasText: "قُتل" })
      .or(names.locator("li q", { hasText: "غير أمل" }))
      .first();
    expect(await arabic.evaluate((words: Element) => getComputedStyle(words).direction)).toBe(
      "rtl",
    );
    expect(await barriers(page)).toEqual([]);
    // For partners nobody is hidden in doubt: the list is of the public.
    await page.locator("section .tools select").first().selectOption("partners");
    await names.waitFor({ state: "detached" });
    await page.locator("section .tools select").first().selectOption("public");
    expect(complaints.slice(before)).toEqual([]);
  },
  LONG,
);

test.each([
  ["ar", "أظهر", "احجب"],
  ["en", "Show", "Hide"],
] as const)(
  "a name is shown and another hidden from the list, by keyboard and with a reason, and both taken back: %s",
  async (lang, show, hide) => {
    if (shown === undefined) throw new Error("nothing is shown");
    const { page, speak, go, complaints } = shown;
    const before = complaints.length;
    await speak(lang);
    await go("#/case");
    const names = page.locator("details.names");
    await names.waitFor();
    if ((await names.getAttribute("open")) === null) await names.locator("summary").first().click();
    const decided = names.locator(".decided li");
    for (const [name, act] of [
      ["كريم", show],
      ["Anton Reva", hide],
    ] as const) {
      const item = names.locator("ul.answers > li", { hasText: name });
      await item.getByRole("button", { name: `${act}: \u2068${name}\u2069` }).press("Enter");
      const form = item.getByRole("form");
      await form.locator("textarea").fill("asked at the desk");
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press("Control+Enter");
      await names.locator(":scope > [role=status]:focus", { hasText: name }).waitFor();
      await decided.filter({ hasText: name }).filter({ hasText: "asked at the desk" }).waitFor();
    }
    // Who is shown is on no list any more; who is hidden is a private person of the case's list.
    await names.locator("ul.answers > li", { hasText: /^كريم/u }).waitFor({ state: "detached" });
    await names.locator("details", { hasText: "Anton Reva" }).first().waitFor();
    while ((await decided.count()) > 0) {
      const left = await decided.count();
      await decided.first().locator(".undo").press("Enter");
      await decided.first().locator("textarea").fill("a slip");
      await page.keyboard.press("Control+Enter");
      await expect.poll(() => decided.count(), { timeout: 60_000 }).toBe(left - 1);
    }
    await names.locator("ul.answers > li", { hasText: /^كريم/u }).waitFor();
    expect(complaints.slice(before)).toEqual([]);
  },
  LONG,
);
