import { readFileSync } from "node:fs";
import { loadImage, createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { pageImage } from "./page-image.ts";

const FOLDER = new URL("../../../../../fixtures/pdf/", import.meta.url);
const STATEMENT = readFileSync(new URL("statement-chromium.pdf", FOLDER));

test("a page is drawn as wide as it is asked for, with ink on it", async () => {
  const image = await pageImage({ bytes: STATEMENT, page: 2, width: 300 });
  const picture = await loadImage(Buffer.from(image ?? []));
  expect(picture.width).toBe(300);
  const context = createCanvas(picture.width, picture.height).getContext("2d");
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const dark = data.filter((value, at) => at % 4 === 0 && value < 128).length;
  expect(dark).toBeGreaterThan(300);
});

test("a page that is not there, a file that is none, and one that takes too long give nothing", async () => {
  expect(await pageImage({ bytes: STATEMENT, page: 3, width: 300 })).toBeNull();
  expect(await pageImage({ bytes: Buffer.from("%PDF-1.7 no"), page: 1, width: 300 })).toBeNull();
  expect(await pageImage({ bytes: STATEMENT, page: 1, width: 300 }, 1)).toBeNull();
});
