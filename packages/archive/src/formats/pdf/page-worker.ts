// Runs in a thread of its own, started by `page-thread.ts`: draws one page, or looks for words on it, and ends.
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { drawnGlyphs } from "./drawn-glyphs.ts";
import { type LettersByMarks, lettersByMarks } from "./letters-by-marks.ts";
import { marksOn } from "./marks-on.ts";
import { shownLayers } from "./shown-layers.ts";
import type { PageOrder, PageWord } from "./page-thread.ts";

/** Pixels of the longer side: a strip of paper of a kilometre is drawn narrower. */
const MOST_PIXELS = 6000;

const port = parentPort;
if (port === null) throw new TypeError("page-worker.ts runs as a worker only");
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `page-thread.ts` alone starts it, with this
const order = workerData as PageOrder;

/** Fonts that a file names and does not bring, and how old files number the letters of the East. */
const HOME = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

async function done({ bytes, page: number, task }: PageOrder): Promise<PageWord> {
  const file = await getDocument({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    // With the table of its letters by each font: what is not in it has no name.
    fontExtraProperties: true,
    useWorkerFetch: false,
    standardFontDataUrl: join(HOME, "standard_fonts") + sep,
    cMapUrl: join(HOME, "cmaps") + sep,
    cMapPacked: true,
    verbosity: 0,
  }).promise;
  const page = await file.getPage(number);
  switch (task.kind) {
    case "draw":
      return { kind: "image", image: await draw(page, task.width) };
    case "find": {
      const letters = await lettersBefore(file, number);
      const { glyphs, paper } = await drawnGlyphs(page, letters, await shownLayers(file));
      return { kind: "marks", marks: marksOn(glyphs, paper, task) };
    }
  }
}

/** Looks at no marks. */
const NONE: LettersByMarks = { learn: () => undefined, of: () => null };

/**
 * What the pages before tell of letters that this one does not name. They are looked at only where it has such letters, as a hundred
 * pages take a second.
 */
async function lettersBefore(file: PDFDocumentProxy, number: number): Promise<LettersByMarks> {
  const { glyphs } = await drawnGlyphs(await file.getPage(number), NONE);
  const letters = lettersByMarks();
  if (!glyphs.some(({ text }) => text === "\uFFFD")) return NONE;
  for (let before = 1; before < number; before += 1) {
    await drawnGlyphs(await file.getPage(before), letters);
  }
  return letters;
}

/** The page as it was read: upright, and marks are looked for on it so. */
async function draw(page: PDFPageProxy, wanted: number): Promise<Uint8Array> {
  const { rotation } = await drawnGlyphs(page, NONE).catch(() => ({ rotation: page.rotate }));
  const { width, height } = page.getViewport({ scale: 1, rotation });
  const scale = Math.min(wanted / Math.max(width, 1), MOST_PIXELS / Math.max(width, height, 1));
  const viewport = page.getViewport({ scale, rotation });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  return Uint8Array.from(canvas.toBuffer("image/png"));
}

let word: PageWord = { kind: "nothing" };
try {
  word = await done(order);
} catch {
  // A page that cannot be drawn is said to be none.
}
port.postMessage(word);
