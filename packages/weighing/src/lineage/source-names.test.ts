import { expect, test } from "vitest";
import { canonicalName, shortForms } from "./source-names.ts";

test.each([
  ["the Ministry of Defense", "Defence Ministry"],
  ["ministry of interior", "Interior ministry"],
  ["director of Tern Bay Hospital", "Tern Bay Hospital director"],
  ["the governor's office", "Governor office"],
  ["وزارة الصّحة", "وزارة الصحه"],
  ["المكتب الإعلامي للجبهة الشمالية", "الجبهة الشمالية"],
  ["المكتب الإعلامي لوزارة الصحة", "وزارة الصحة"],
  ["the Media Office of the Northern Front", "Northern Front"],
])("%s is %s", (one, other) => {
  expect(canonicalName(one)).toBe(canonicalName(other));
});

test.each([
  ["Ministry of Defence", "Ministry of Interior"],
  ["Upper Valley police", "Valley police"],
  ["مستشفى الشفق", "مستشفى السلامة"],
  ["المكتب الإعلامي الحكومي", "الحكومة"],
])("%s is not %s", (one, other) => {
  expect(canonicalName(one)).not.toBe(canonicalName(other));
  expect(shortForms(one)).not.toContain(canonicalName(other));
  expect(shortForms(other)).not.toContain(canonicalName(one));
});

test.each([
  ["Norda News Agency", "Norda"],
  ["Junction Hospital director", "Junction Hospital"],
  ["Copper Network for Human Rights", "CNHR"],
  ["Copper Network for Human Rights", "Copper Network"],
  ["وكالة براق للأنباء", "براق"],
  ["مدير مستشفى الشفق", "مستشفى الشفق"],
  ["المرصد القيقبي للحريات", "المرصد القيقبي"],
])("%s may be called %s", (name, short) => {
  expect(shortForms(name)).toContain(canonicalName(short));
});

test.each([
  ["Health Ministry"],
  ["الدفاع المدني في القرية"],
  ["hospital director"],
  ["وزارة الصحة"],
])("%s: what it shares with many is no name of its own", (name) => {
  const forms = shortForms(name);
  for (const common of ["health", "hospital", "الدفاع المدني", "وزارة", "الصحة"]) {
    expect(forms).not.toContain(canonicalName(common));
  }
});
