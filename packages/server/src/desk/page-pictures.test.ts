import type { PageAsked } from "@tarjih/archive";
import { expect, test } from "vitest";
import { pagePictures } from "./page-pictures.ts";

test("pages are drawn one at a time, once, and the last ones are kept", async () => {
  let [now, most, count] = [0, 0, 0];
  const pictures = pagePictures(async ({ page }: PageAsked) => {
    now += 1;
    count += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return Uint8Array.of(page);
  });
  const ask = (page: number): Promise<Uint8Array | null> =>
    pictures({ original: "a", bytes: () => new Uint8Array(1), page, width: 100 });
  const numbers = Array.from({ length: 1000 }, (_, at) => at % 20);
  const drawn = await Promise.all(numbers.map((page) => ask(page)));
  expect(drawn.map((image) => image?.[0])).toEqual(numbers);
  expect([most, count]).toEqual([1, 20]);
  await Promise.all(Array.from({ length: 30 }, (_, at) => ask(100 + at)));
  await ask(1);
  expect(count).toBe(51);
  const none = { original: "b", bytes: () => null, page: 1, width: 100 };
  expect(await pictures(none)).toBeNull();
});
