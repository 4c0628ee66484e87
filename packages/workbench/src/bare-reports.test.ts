import { messages } from "@tarjih/i18n";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { bareReports } from "./testing/bare-reports.ts";
import { NO_BROWSER, shownCase, type ShownCase } from "./testing/shown-case.ts";
import { turnedRuns } from "./testing/turned-runs.ts";

/** A loaded machine takes its time. */
const LONG = 180_000;

let shown: ShownCase | undefined;
beforeAll(async () => {
  if (NO_BROWSER === null) shown = await shownCase(bareReports());
}, LONG);
beforeEach(({ skip }) => {
  if (NO_BROWSER !== null && process.env["CI"] === "true") throw new Error(NO_BROWSER);
  skip(NO_BROWSER !== null, NO_BROWSER ?? "");
});
afterAll(async () => {
  await shown?.end();
});

function onScreen(): ShownCase {
  if (shown === undefined) throw new Error("nothing is shown");
  return shown;
}

test.each(["ar", "en"] as const)(
  "names of files and days read from left to right wherever they stand, in %s",
  async (lang) => {
    const { page, speak, go, complaints } = onScreen();
    const before = complaints.length;
    await speak(lang);
    const inOrder = async (what: string): Promise<void> => {
      await page.locator(".waiting").first().waitFor({ state: "detached" });
      expect(await turnedRuns(page), what).toEqual([]);
    };
    for (const name of Object.keys(messages(lang).workbench.views)) {
      await go(`#/${name}`);
      await page.locator(`.view-${name} > *`).first().waitFor();
      await inOrder(name);
      await page.evaluate(
        `for (const folded of document.querySelectorAll("main details")) folded.open = true`,
      );
      await inOrder(`${name}, opened`);
    }
    // Of each report a figure: whoever says it stands behind an Arabic line.
    await go("#/review");
    const said = page.locator(".item .reading");
    for (let at = 0; at < 9; at++) {
      await said.waitFor();
      await inOrder(`figure ${at}`);
      await page.keyboard.press("j");
    }
    await go("#/ledger");
    await page.locator(".grid .asked a").first().click();
    await page.locator(".card h2").first().waitFor();
    await inOrder("question");
    await go("#/lineage");
    await page.locator(".plot .tie").first().press("Enter");
    await page.locator(".card h2").first().waitFor();
    await inOrder("tie");
    expect(complaints.slice(before)).toEqual([]);
  },
  LONG,
);
