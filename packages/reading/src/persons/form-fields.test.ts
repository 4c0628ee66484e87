import { expect, test } from "vitest";
import { isLabelWord, namesInFields } from "./form-fields.ts";
import { nameWords } from "./vocabulary/name-words.ts";

function valuesOf(text: string): readonly string[] {
  const words = nameWords(text);
  return namesInFields({ text, words }).map(({ from, to }) =>
    text.slice(words[from]?.start, words[to - 1]?.end),
  );
}

test("the values of fields for names are names, whatever words they are", () => {
  expect(valuesOf("اسم المفقود: راني\nاسم الأب: لطيف\nالأم: وردة\nالشهرة: بطرس")).toEqual([
    "راني",
    "لطيف",
    "وردة",
    "بطرس",
  ]);
  expect(
    valuesOf("Name of victim: Summer Vale\nFather's name: Frank\nReported by: J. Okafor"),
  ).toEqual(["Summer Vale", "Frank", "J. Okafor"]);
  expect(valuesOf("الاسم والكنية: رحيم فرج | اسم الجد: حمد | العمر: ٤٠")).toEqual([
    "رحيم فرج",
    "حمد",
  ]);
  expect(valuesOf("المستلم: حربي. الشاهد: دفع الله.")).toEqual(["حربي"]);
});

test("of nobody, of an official, of places and of bodies none is", () => {
  expect(
    valuesOf("الاسم: مجهول\nاسم القرية: زيتونة\nاسم المشفى: الأمل\nالمستلم: مدير المشفى"),
  ).toEqual([]);
  expect(valuesOf("Name: unknown\nName of village: Tull\nReceived by: Harbour Hospital")).toEqual(
    [],
  );
  expect(valuesOf("The names of two suburbs: Tull and Brenn. He said: Frank left.")).toEqual([]);
});

test("labels of fields and columns are nobody", () => {
  const of = (text: string, word: string): boolean => {
    const words = nameWords(text);
    return isLabelWord(
      { text, words },
      words.findIndex(({ start }) => start === text.indexOf(word)),
    );
  };
  expect(of("Age: 9", "Age")).toBe(true);
  expect(of("No | Name | Father | Age", "Father")).toBe(true);
  expect(of("تاريخ الميلاد: 1990", "الميلاد")).toBe(true);
  expect(of("She spoke to Father. Age is no shield.", "Father")).toBe(false);
});
