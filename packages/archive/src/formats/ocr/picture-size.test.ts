import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { pictureSize } from "./picture-size.ts";

test("tells the size of a PNG, of a JPEG and of a WebP, and of nothing else", () => {
  const canvas = createCanvas(31, 17);
  const png = canvas.toBuffer("image/png");
  const jpeg = canvas.toBuffer("image/jpeg");
  expect(pictureSize(png)).toEqual({ mime: "image/png", width: 31, height: 17 });
  expect(pictureSize(jpeg)).toEqual({ mime: "image/jpeg", width: 31, height: 17 });
  const webp = canvas.toBuffer("image/webp");
  expect(pictureSize(webp)).toEqual({ mime: "image/webp", width: 31, height: 17 });
  expect(pictureSize(webp.subarray(0, 29))).toBeNull();
  const riff = (tag: string, at: number, ...size: readonly number[]): Uint8Array => {
    const bytes = new Uint8Array(40);
    bytes.set(new TextEncoder().encode(`RIFF....WEBP${tag}`));
    bytes.set(size, at);
    return bytes;
  };
  const same = { mime: "image/webp", width: 31, height: 17 };
  expect(pictureSize(riff("VP8L", 21, 30, 0, 4, 0))).toEqual(same);
  expect(pictureSize(riff("VP8X", 24, 30, 0, 0, 16, 0, 0))).toEqual(same);
  expect(pictureSize(riff("VP8 ", 26, 31, 0, 17, 0))).toEqual(same);
  expect(pictureSize(riff("XXXX", 26, 31, 0, 17, 0))).toBeNull();
  expect(pictureSize(png.subarray(0, 20))).toBeNull();
  expect(pictureSize(jpeg.subarray(0, 20))).toBeNull();
  expect(pictureSize(new TextEncoder().encode("GIF89a"))).toBeNull();
});
