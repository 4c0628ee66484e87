import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { pictureSize } from "./picture-size.ts";

test("tells the size of a PNG and of a JPEG, and of nothing else", () => {
  const canvas = createCanvas(31, 17);
  const png = canvas.toBuffer("image/png");
  const jpeg = canvas.toBuffer("image/jpeg");
  expect(pictureSize(png)).toEqual({ mime: "image/png", width: 31, height: 17 });
  expect(pictureSize(jpeg)).toEqual({ mime: "image/jpeg", width: 31, height: 17 });
  expect(pictureSize(png.subarray(0, 20))).toBeNull();
  expect(pictureSize(jpeg.subarray(0, 20))).toBeNull();
  expect(pictureSize(new TextEncoder().encode("GIF89a"))).toBeNull();
});
