import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** The script of axe itself: what stands around it for playwright sends half a megabyte into the page each time anew. */
const AXE = createRequire(import.meta.resolve("@axe-core/playwright")).resolve(
  "axe-core/axe.min.js",
);

/** In the page: what is serious or worse, each with the element that it is about. */
const RUN = `axe.run(document, {
  resultTypes: ["violations"],
  // Ink on paper is computed for every pair by the dossier's own test, and takes axe longest.
  rules: { "color-contrast": { enabled: false } },
}).then(({ violations }) => violations
  .filter(({ impact }) => impact === "serious" || impact === "critical")
  .map(({ id, nodes }) => id + ": " + (nodes[0]?.html ?? "")))`;

/** What axe calls serious or worse; its script stays in the page until that is loaded anew. */
export async function barriers(page: Page): Promise<readonly string[]> {
  if ((await page.evaluate("typeof axe")) === "undefined") {
    await page.evaluate(readFileSync(AXE, "utf8"));
  }
  const found: unknown = await page.evaluate(RUN);
  if (!Array.isArray(found)) throw new Error("axe gave no answer");
  return found.map(String);
}
