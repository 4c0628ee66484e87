import { expect, test } from "vitest";
import { nameWords } from "../vocabulary/name-words.ts";
import { officialNames } from "./official-names.ts";

function named(text: string): string {
  const words = nameWords(text);
  return [...officialNames({ text, words })].map((at) => words[at]?.folded ?? "").join(" ");
}

test.each([
  ["وذكر أسعد أبو تلة، مدير مستشفى طبرق، أن العدد ارتفع", "اسعد ابو تله"],
  ["وصرح الدكتور أيمن الرفيع، المتحدث باسم الوزارة، بأن العدد ارتفع", "ايمن الرفيع"],
  ["ونقلت الوكالة عن عبدالسميع بن حلو مدير مستشفى طبرق قوله إن العدد ارتفع", "عبدالسميع بن حلو"],
  ["أدان روبن كولفر المتحدث باسم المفوضية القصف. وذكر كولفر أن العدد ارتفع", "روبن كولفر كولفر"],
  ["وقالت الوزارة بلسان وزيرها “رجب أولماغ” إن العدد ارتفع. وذكر أولماغ ذلك", "رجب اولماغ اولماغ"],
  ['وكان "مالك المرسي"، الناطق الرسمي باسم المستشفى، قد أعلن', "مالك المرسي"],
  ["ونسبت الوكالة إلى روبن كولفر المتحدث باسم المفوضية قوله", "روبن كولفر"],
])("the whole name of who bears an office: %s", (text, name) => {
  expect(named(text)).toBe(name);
});

test.each([
  // whoever stands near one
  "وعانق الحارس المدير عند الباب",
  "قال حارس مدير السجن إن الباب كان مفتوحاً",
  "وقالت زوجة المحافظ إنها لم تره",
  'واقتحموا بيت المدير "قبل أن يصل" إليه',
  "قال سليم حداد إن مدير المستشفى لم يأت",
])("nobody who bears none: %s", (text) => {
  expect(named(text)).toBe("");
});
