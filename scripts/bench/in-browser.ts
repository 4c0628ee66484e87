import type { Page } from "playwright-core";

/** Notes when the first values stand in the ledger, and every task that is longer than 50 ms. */
const WATCH = `
  window.bench = { ready: null, tasks: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.bench.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    if (document.querySelector(".grid .saying") === null) return requestAnimationFrame(look);
    requestAnimationFrame(() => { window.bench.ready = performance.now(); });
  };
  requestAnimationFrame(look);
`;

/** Milliseconds from asking for the address to the first values in the ledger. */
export async function firstPaint(page: Page, address: string): Promise<number> {
  await page.addInitScript(WATCH);
  await page.goto(address);
  await page.waitForFunction("window.bench?.ready != null");
  return numberOf(await page.evaluate("window.bench.ready"));
}

/** Names of the scripts that were fetched so far. */
export async function scriptsOf(page: Page): Promise<readonly string[]> {
  const found: unknown = await page.evaluate(
    `performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.slice(1)).filter((name) => name.endsWith(".js"))`,
  );
  return Array.isArray(found) ? found.map(String) : [];
}

/** Milliseconds from a click on a value to the report's text. */
export async function openingReport(page: Page): Promise<number> {
  // The reader's list of reports is asked for once; what is measured is opening one of them.
  await page.locator(".grid .saying").first().click();
  await page.locator(".paper .text p").first().waitFor();
  await page.goBack();
  await page.locator(".grid .saying").nth(3).waitFor();
  return numberOf(
    await page.evaluate(`new Promise((resolve) => {
      const from = performance.now();
      document.querySelectorAll(".grid .saying")[3].click();
      const look = () => {
        if (document.querySelector(".paper .text p") === null) requestAnimationFrame(look);
        else requestAnimationFrame(() => resolve(performance.now() - from));
      };
      requestAnimationFrame(look);
    })`),
  );
}

/** Longest task while the ledger is scrolled down and across, frame by frame; 0 where none was long. */
export async function scrolling(page: Page): Promise<number> {
  // What belongs to loading is over.
  await page.waitForTimeout(1000);
  return numberOf(
    await page.evaluate(`new Promise((resolve) => {
      window.bench.tasks.length = 0;
      const scroller = document.querySelector(".grid .scroller");
      let frame = 0;
      const step = () => {
        frame += 1;
        scroller.scrollTop += 240;
        scroller.scrollLeft += frame % 2 === 0 ? 90 : 0;
        if (frame < 240) requestAnimationFrame(step);
        else setTimeout(() => resolve(Math.max(0, ...window.bench.tasks)), 300);
      };
      requestAnimationFrame(step);
    })`),
  );
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}
