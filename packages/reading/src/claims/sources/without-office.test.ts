import { expect, test } from "vitest";
import { withoutOffice } from "./without-office.ts";

test.each([
  ["المكتب الإعلامي لجبهة الهضبة", "جبهة الهضبة"],
  ["القيادة العامة للجيش", "الجيش"],
  ["Plateau Front Media Office", "Plateau Front"],
  ["media office of the Plateau Front", "Plateau Front"],
  ["Plateau Front", "Plateau Front"],
  ["المكتب الإعلامي", "المكتب الإعلامي"],
])("%s speaks for %s", (source, whole) => {
  expect(withoutOffice(source)).toBe(whole);
});
