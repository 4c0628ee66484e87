import { createCanvas } from "@napi-rs/canvas";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Dots an inch at which letters are recognised best, and points an inch. */
const DOTS = 200;
const POINTS = 72;
/** Dots on the longer side: a poster is drawn smaller. */
const MOST_DOTS = 4000;

/** A page of a PDF as a PNG. */
export async function pagePicture(page: PDFPageProxy): Promise<Uint8Array> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(DOTS / POINTS, MOST_DOTS / Math.max(width, height, 1));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  return canvas.toBuffer("image/png");
}
