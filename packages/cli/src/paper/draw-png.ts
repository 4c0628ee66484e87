import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fontConfig } from "./font-config.ts";
import { browserPipe, type BrowserPipe } from "./browser-pipe.ts";
import { QUIET, sandboxOf } from "./run-chromium.ts";
import { settlePng } from "./settle-png.ts";

/** A drawing with the size that it shall have. */
export interface ToDraw {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Pixels for each unit. */
  readonly scale: number;
  /** Dots per inch on paper; null on screens. */
  readonly dpi: number | null;
}

export interface Drawer {
  readonly draw: (drawing: ToDraw) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/**
 * Draws pictures with the machine's browser, one process for all of them: without a window, with an empty profile, no host
 * within reach, and asked through a pipe, so that no port is open.
 */
export async function openDrawer(program: string): Promise<Drawer> {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-draw-"));
  const child = spawn(
    program,
    [
      ...QUIET,
      ...sandboxOf(),
      "--force-color-profile=srgb",
      "--font-render-hinting=none",
      `--user-data-dir=${join(folder, "profile")}`,
      "--remote-debugging-pipe",
      "about:blank",
    ],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
      env: { ...process.env, ...(await fontConfig(folder)) },
    },
  );
  const pipe = browserPipe(child);
  const close = async (): Promise<void> => {
    const isOver = child.exitCode !== null || child.signalCode !== null;
    const over = isOver ? Promise.resolve() : once(child, "close");
    child.kill();
    await over;
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const session = await openPage(pipe);
    return { draw: (drawing) => drawn(pipe, session, join(folder, "picture.svg"), drawing), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPage(pipe: BrowserPipe): Promise<string> {
  const { targetId } = await pipe.ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await pipe.ask("Target.attachToTarget", { targetId, flatten: true });
  if (typeof sessionId !== "string") throw new Error("Chromium: no page");
  return sessionId;
}

async function drawn(
  pipe: BrowserPipe,
  session: string,
  page: string,
  { svg, width, height, scale, dpi }: ToDraw,
): Promise<Uint8Array> {
  const ask = (method: string, params: object): ReturnType<BrowserPipe["ask"]> =>
    pipe.ask(method, params, session);
  await ask("Emulation.setDeviceMetricsOverride", {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  });
  await writeFile(page, sized(svg, width, height));
  await ask("Page.navigate", { url: pathToFileURL(page).href });
  await ask("Runtime.evaluate", { expression: READY, awaitPromise: true });
  const { data } = await ask("Page.captureScreenshot", {
    format: "png",
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  if (typeof data !== "string") throw new Error("Chromium: no picture");
  return settlePng(Buffer.from(data, "base64"), dpi);
}

/** The file is there, and the fonts inside it are decoded, which takes a moment longer. */
const READY = `new Promise((done) => {
  if (document.readyState === "complete") done();
  else addEventListener("load", done);
}).then(() => document.fonts.ready).then(() => 1)`;

/** The drawing as wide as it is told, whatever millimetres it has. */
function sized(svg: string, width: number, height: number): string {
  return svg.replace(/\swidth="[^"]*"\s+height="[^"]*"/, ` width="${width}" height="${height}"`);
}
