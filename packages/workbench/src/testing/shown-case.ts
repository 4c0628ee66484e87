import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InterfaceLanguage } from "@tarjih/i18n";
import { chromium, type Page } from "playwright-core";
import { openCommandRunning } from "./running-open.ts";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Why nothing can be shown here; null where a browser is. */
export const NO_BROWSER: string | null = existsSync(CHROMIUM)
  ? null
  : `no browser at ${CHROMIUM}: apt-get install chromium, or name one in CHROMIUM`;

/** A case in a real browser. */
export interface ShownCase {
  readonly page: Page;
  /** Folder in which the case file is. */
  readonly cwd: string;
  /** What the page, the browser or a request beyond this machine gave to complain about. */
  readonly complaints: readonly string[];
  readonly speak: (lang: InterfaceLanguage) => Promise<void>;
  /** Goes to a view of the page. */
  readonly go: (address: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Opens a folder with `tarjih open`, in the name of `who`, and looks at it. */
export async function shownCase(folder: string, who?: string): Promise<ShownCase> {
  const cwd = mkdtempSync(join(tmpdir(), "tarjih-open-"));
  const running = await openCommandRunning(folder, cwd, who);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const context = await browser.newContext({ viewport: { width: 1360, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("http://127.0.0.1:")) complaints.push(request.url());
  });
  await page.goto(running.address);
  return {
    page,
    cwd,
    complaints,
    speak: async (lang) => {
      const html = page.locator("html");
      await page.locator(".top nav").waitFor();
      if ((await html.getAttribute("lang")) !== lang) {
        await page.locator(`.looks button[lang=${lang}]`).click();
      }
    },
    go: async (address) => {
      await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
    },
    end: async () => {
      await browser.close();
      await running.end();
    },
  };
}
