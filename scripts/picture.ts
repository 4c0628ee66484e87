// The picture in the README, made from the real dossier of the example: `npm run picture`.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { exampleFolder } from "./example-folder.ts";
import { ROOT } from "./steps.ts";

const BROWSERS = [process.env["CHROMIUM"] ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"];
const WIDTH = 1280;
/** Sections of the dossier with the height that the picture has for each. */
const PARTS: readonly (readonly [string, number])[] = [
  ["#ledger", 640],
  ["section.question:has(.verdict.is-conflict):has(svg)", 760],
];
const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];

const browserPath = BROWSERS.find((path) => path !== "" && existsSync(path));
if (browserPath === undefined) {
  process.stderr.write("the picture needs chromium: install it, or name it in CHROMIUM\n");
  process.exitCode = 1;
} else {
  const out = mkdtempSync(join(tmpdir(), "tarjih-picture-"));
  try {
    await take(weighExample(out), browserPath, join(ROOT, "docs/picture.png"));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function weighExample(out: string): string {
  const example = exampleFolder();
  const bin = join(ROOT, "packages/cli/bin/tarjih.js");
  const run = spawnSync(process.execPath, [bin, "weigh", example, "--out", out], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`the example could not be weighed: ${run.stderr}`);
  return join(out, `${basename(example)}.dossier.html`);
}

/** The ledger's head above the most disputed question, as a person sees them one after the other. */
async function take(page: string, executablePath: string, picture: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const view = await browser.newPage({ viewport: { width: WIDTH, height: 2000 } });
    await view.goto(pathToFileURL(page).href);
    await view.evaluate("document.fonts.ready.then(() => undefined)");
    const parts: string[] = [];
    for (const [selector, height] of PARTS) {
      const box = await view.locator(selector).first().boundingBox();
      if (box === null) throw new Error(`the dossier has no ${selector}`);
      const clip = { x: 0, y: box.y, width: WIDTH, height: Math.min(height, box.height) };
      const image = await view.screenshot({ clip, fullPage: true });
      parts.push(`<img src="data:image/png;base64,${image.toString("base64")}">`);
    }
    const style = "margin:0;display:grid;gap:12px;background:#8886;width:max-content;padding:12px";
    // A page of its own: the dossier's rules let nothing in, pictures neither.
    const sheet = await browser.newPage();
    await sheet.setContent(`<body style="${style}">${parts.join("")}</body>`);
    await sheet.locator("body").screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}
