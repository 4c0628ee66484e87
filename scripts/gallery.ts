// Every view of the workbench in its states, in both languages, as pictures on one page: `npm run gallery`. Tells which
// views have another layout than the one kept in `packages/workbench/looks`; `npm run gallery -- --accept` keeps them.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCase, closeCase } from "@tarjih/casefile";
import { chromium, type Page } from "playwright-core";
import { largeCase } from "./bench/large-case.ts";
import { isAsKept } from "./gallery/kept-look.ts";
import { opened } from "./gallery/opened.ts";
import { exampleFolder } from "./example-folder.ts";
import { ROOT } from "./steps.ts";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const OUT = join(ROOT, "out/gallery");
/** Enough for a long list, and weighed in seconds. */
const LARGE = 200;
const LANGUAGES = ["en", "ar"] as const;
const IS_ACCEPTED = process.argv.includes("--accept");
/** Views that look otherwise than they did. */
const others: string[] = [];

interface State {
  readonly name: string;
  /** Path of the case or folder that is opened. */
  readonly path: string;
  /** What is done to the page before it is looked at. */
  readonly before?: (page: Page) => Promise<void>;
  /** As it comes out of a printer. */
  readonly isPrinted?: true;
}

if (existsSync(CHROMIUM)) {
  const work = mkdtempSync(join(tmpdir(), "tarjih-gallery-"));
  try {
    rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT, { recursive: true });
    const pictures: string[] = [];
    for (const state of await states(work)) pictures.push(...(await show(state)));
    writeFileSync(join(OUT, "index.html"), pageOf(pictures));
    process.stdout.write(`${join(OUT, "index.html")}\n`);
    for (const other of others) process.stderr.write(`another layout: ${other}\n`);
    process.exitCode = others.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
} else {
  process.stderr.write("the gallery needs chromium: install it, or name it in CHROMIUM\n");
  process.exitCode = 1;
}

/** The same cases each time, from what the checkout holds. */
async function states(work: string): Promise<readonly State[]> {
  const empty = join(work, "empty.tarjih");
  closeCase(createCase(empty, { who: "gallery", clock: () => "2031-05-01T08:00:00Z" }));
  const example = exampleFolder();
  const one = join(work, "one");
  mkdirSync(join(one, "reports"), { recursive: true });
  const [first] = readdirSync(join(example, "reports")).filter((name) => name.endsWith(".txt"));
  cpSync(join(example, "reports", first ?? ""), join(one, "reports", first ?? ""));
  const whole = join(work, "whole");
  cpSync(example, whole, { recursive: true });
  const large = await largeCase(work, LARGE);
  return [
    { name: "empty", path: empty },
    { name: "one-report", path: one },
    { name: "usual", path: whole },
    { name: "printed", path: whole, isPrinted: true },
    { name: "large", path: large.path },
    {
      name: "failing",
      path: whole,
      before: async (page) => {
        await page.route("**/api/**", (route) =>
          route.fulfill({
            status: 409,
            json: { error: "case-error", detail: "damaged", path: "cases/prison.tarjih" },
          }),
        );
      },
    },
  ];
}

async function show({ name, path, before, isPrinted }: State): Promise<readonly string[]> {
  const running = await opened(path);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ viewport: { width: 1360, height: 800 } });
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await before?.(page);
    await page.goto(running.address);
    await page.locator(".top nav a").first().waitFor();
    const links = await page.locator(".top nav a").all();
    const views = await Promise.all(links.map((link) => link.getAttribute("href")));
    const pictures: string[] = [];
    for (const lang of LANGUAGES) {
      if ((await page.locator("html").getAttribute("lang")) !== lang) {
        await page.locator(`.looks button[lang=${lang}]`).click();
      }
      for (const address of views) {
        await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
        await page.locator(".waiting").first().waitFor({ state: "detached" });
        await page.evaluate("document.fonts.ready.then(() => undefined)");
        if (isPrinted) await page.emulateMedia({ media: "print" });
        await page.waitForTimeout(500);
        const view = (address ?? "").replace("#/", "");
        const looked = { state: name, view, lang };
        if (!(await isAsKept(page, looked, IS_ACCEPTED))) others.push(`${name} ${view} ${lang}`);
        const picture = `${name}-${view}-${lang}.png`;
        await page.screenshot({ path: join(OUT, picture) });
        pictures.push(picture);
        if (isPrinted) await page.emulateMedia({ media: "screen" });
      }
    }
    pictures.push(...(name === "usual" ? await masked(page) : []));
    return pictures;
  } finally {
    await browser.close();
    await running.end();
  }
}

/** What leaves is masked, not what is worked on: the dossier as everybody gets it. */
async function masked(page: Page): Promise<readonly string[]> {
  const pictures: string[] = [];
  for (const lang of LANGUAGES) {
    const answer = await page.request.get(
      new URL(`/api/dossier?profile=public&lang=${lang}`, page.url()).href,
    );
    const sheet = await page.context().newPage();
    await sheet.setContent(await answer.text());
    const picture = `masked-dossier-${lang}.png`;
    await sheet.screenshot({ path: join(OUT, picture) });
    await sheet.close();
    pictures.push(picture);
  }
  return pictures;
}

function pageOf(pictures: readonly string[]): string {
  const figures = pictures.map(
    (name) =>
      `<figure><img src="${name}" width="680" loading="lazy" alt="${name}"><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{display:flex;flex-wrap:wrap;gap:1rem;font-family:sans-serif}figure{margin:0}</style>${figures.join("\n")}\n`;
}
