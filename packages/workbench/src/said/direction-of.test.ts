import { expect, test } from "vitest";
import { directionOf } from "./direction-of.ts";

test("a line goes as most of its letters do, whatever it begins with", () => {
  expect(directionOf("محافظ المنطقة: How many people were killed? 14")).toBe("ltr");
  expect(directionOf("Lazpress: «قُتل أربعة عشر شخصاً في انهيار السد»")).toBe("rtl");
  expect(directionOf("14")).toBe("ltr");
});
