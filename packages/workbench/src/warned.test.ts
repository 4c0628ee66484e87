import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { NO_BROWSER, shownCase, type ShownCase } from "./testing/shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 240_000;

let shown: ShownCase | undefined;
beforeAll(async () => {
  if (NO_BROWSER !== null) return;
  const folder = mkdtempSync(join(tmpdir(), "tarjih-warned-"));
  writeFileSync(join(folder, "a.txt"), "Twelve workers were killed in the fire at the Elm mill.\n");
  writeFileSync(join(folder, "a.meta.yaml"), "warning: [torture, death]\n");
  shown = await shownCase(folder);
}, LONG);
beforeEach(({ skip }) => {
  if (NO_BROWSER !== null && process.env["CI"] === "true") throw new Error(NO_BROWSER);
  skip(NO_BROWSER !== null, NO_BROWSER ?? "");
});
afterAll(async () => {
  await shown?.end();
});

test("a text with a warning is shown after a click, and its original can be opened", async () => {
  if (shown === undefined) throw new Error("nothing is shown");
  const { page, go, speak, complaints } = shown;
  await speak("ar");
  await go("#/reader");
  const note = page.getByRole("note");
  await note.waitFor();
  expect(await note.textContent()).toContain("موت، تعذيب");
  const text = page.locator(".paper .text");
  expect(await text.isVisible()).toBe(false);
  const original = await page.locator(".paper header a").getAttribute("href");
  expect(original).toMatch(/^\/api\/original\?report=r[0-9a-f]{12}$/u);
  await note.getByRole("button").click();
  expect(await text.isVisible()).toBe(true);
  expect(await text.textContent()).toContain("Twelve workers");
  expect(complaints).toEqual([]);
}, 240_000);
