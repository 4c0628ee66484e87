// Runs in a thread of its own, started by `page-image.ts`: draws one page and ends.
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What the thread is started with. */
export interface ImageOrder {
  readonly bytes: Uint8Array;
  readonly page: number;
  readonly width: number;
}

/** What it answers; null where the page cannot be drawn. */
export interface ImageWord {
  readonly image: Uint8Array | null;
}

/** Pixels of the longer side: a strip of paper of a kilometre is drawn narrower. */
const MOST_PIXELS = 6000;

const port = parentPort;
if (port === null) throw new TypeError("page-image-worker.ts runs as a worker only");
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `page-image.ts` alone starts it, with this
const order = workerData as ImageOrder;

/** Fonts that a file names and does not bring, and how old files number the letters of the East. */
const HOME = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

async function draw({ bytes, page: number, width: wanted }: ImageOrder): Promise<Uint8Array> {
  const file = await getDocument({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    standardFontDataUrl: join(HOME, "standard_fonts") + sep,
    cMapUrl: join(HOME, "cmaps") + sep,
    cMapPacked: true,
    verbosity: 0,
  }).promise;
  const page = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(wanted / Math.max(width, 1), MOST_PIXELS / Math.max(width, height, 1));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  return Uint8Array.from(canvas.toBuffer("image/png"));
}

let word: ImageWord = { image: null };
try {
  word = { image: await draw(order) };
} catch {
  // A page that cannot be drawn is said to be none.
}
port.postMessage(word);
