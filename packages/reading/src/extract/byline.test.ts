import { expect, test } from "vitest";
import { bylineOf } from "./byline.ts";

function signed(raw: string): string | null {
  const found = bylineOf(raw);
  return found === null ? null : raw.slice(found.words.start, found.words.end);
}

test("a signature stands in the first or the last lines", () => {
  expect(signed("عنوان المقال\nبقلم سالم الحداد\n\nنص المقال.")).toBe("سالم الحداد");
  expect(signed("نص المقال.\r\nنبذة عن الكاتب: سالم الحداد باحث في شؤون الموانئ\r\n")).toBe(
    "سالم الحداد باحث في شؤون الموانئ",
  );
  expect(signed("Headline\nBy Hana al-Sayf in Port Mirwan\n\nText.")).toBe("Hana al-Sayf");
});

test("sentences that begin alike are no signature", () => {
  expect(signed("الكاتب قال إن الميناء مغلق.")).toBeNull();
  expect(signed("By Monday the port was closed.")).toBeNull();
  expect(signed(`By the sea\n${"line\n".repeat(20)}By nobody`)).toBeNull();
});
