import { expect, test } from "vitest";
import { withoutOffice } from "./without-office.ts";

test.each([
  ["المكتب الإعلامي لجبهة الهضبة", "جبهة الهضبة"],
  ["القيادة العامة للجيش", "الجيش"],
  ["Plateau Front Media Office", "Plateau Front"],
  ["media office of the Plateau Front", "Plateau Front"],
  ["Plateau Front", "Plateau Front"],
  ["Plateau Front, Military Information", "Plateau Front"],
  ["Plateau Movement, Media Office (English service)", "Plateau Movement"],
  ["Plateau Shield, Public Office", "Plateau Shield"],
  ["Plateau Front, General Command (English page)", "Plateau Front"],
  ["مجلس الهضبة - المكتب الإعلامي", "مجلس الهضبة"],
  ["قيادة الجيش - مديرية التوجيه", "قيادة الجيش"],
  ["Plateau Government, Ministry of Health", "Plateau Government, Ministry of Health"],
  ["مجلس الهضبة - قطاع السهل", "مجلس الهضبة - قطاع السهل"],
  ["المكتب الإعلامي", "المكتب الإعلامي"],
])("%s speaks for %s", (source, whole) => {
  expect(withoutOffice(source)).toBe(whole);
});
