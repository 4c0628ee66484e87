import { expect, test } from "vitest";
import { dayOfAddress } from "./day-of-address.ts";

test.each([
  ["https://olm.example/news/2031/06/14/ten-die", "2031-06-14"],
  ["https://olm.example/news/2031/6/4/ten-die", "2031-06-04"],
  ["https://olm.example/2031/06/14", "2031-06-14"],
  ["https://olm.example/2031-06-14-ten-die.html", "2031-06-14"],
  ["https://olm.example/amp/47/2031-06-14-19-24-03", "2031-06-14"],
  ["https://olm.example/14-Jun-2031/ten-die", "2031-06-14"],
  ["https://olm.example/ar/2031/06/14/%D8%B9%D8%B4%D8%B1%D8%A9?page=2", "2031-06-14"],
])("the day under which a page is filed: %s", (url, day) => {
  expect(dayOfAddress(url)?.day).toBe(day);
});

test.each([
  ["a month", "https://olm.example/2031/06/ten-die"],
  ["no day", "https://olm.example/2031/06/31/ten-die"],
  ["a number", "https://olm.example/a/20310614"],
  ["a page named after a deed", "https://wiki.example/wiki/2031-06-14_raid"],
  ["a deed in a name", "https://olm.example/raid-of-2031-06-14"],
  ["what was asked for", "https://olm.example/ten?since=/2031/06/14/"],
  ["two days", "https://olm.example/2031/06/14/2031-06-12-ten-die"],
  ["no address", "olm"],
])("none: %s", (_, url) => {
  expect(dayOfAddress(url)).toBeNull();
});
