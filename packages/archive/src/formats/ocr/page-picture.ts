import { createCanvas } from "@napi-rs/canvas";
import type { PictureBox } from "../pdf/picture-box.ts";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Dots an inch at which letters are recognised best, and points an inch. */
const DOTS = 200;
const POINTS = 72;
/** Dots on the longer side: a poster is drawn smaller. */
const MOST_DOTS = 4000;

/** A page of a PDF as a PNG, turned as its file has it or so, or a part of it, in points from its upper left corner. */
export async function pagePicture(
  page: PDFPageProxy,
  { part, rotation = page.rotate }: { readonly part?: PictureBox; readonly rotation?: number } = {},
): Promise<Uint8Array> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(DOTS / POINTS, MOST_DOTS / Math.max(width, height, 1));
  const viewport = page.getViewport({ scale, rotation });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  if (part === undefined) return canvas.toBuffer("image/png");
  const cut = createCanvas(Math.ceil(part.width * scale), Math.ceil(part.height * scale));
  cut.getContext("2d").drawImage(canvas, -part.x * scale, -part.y * scale);
  return cut.toBuffer("image/png");
}
