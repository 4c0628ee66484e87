import { expect, test } from "vitest";
import { contactsIn } from "./contacts/contacts.ts";
import { personsIn } from "./persons-in.ts";

const hidden = (text: string): readonly string[] =>
  personsIn(text).flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  );

test("a name that is a verb as well is hidden behind a word for a child and with an age", () => {
  expect(hidden("وكان بين القتلى الطفلة شهد (9 سنوات).")).toEqual(["شهد"]);
  expect(hidden("وقُتلت شهد (9 سنوات)")).toEqual(["شهد"]);
  expect(hidden("الطفل شهد القصف.")).toEqual([]);
});

test("a surname that is a trade goes with the name", () => {
  expect(hidden("ومن بين القتلى: سعاد حداد، وليد بيطار، كمال نجار.")).toEqual([
    "سعاد حداد",
    "وليد بيطار",
    "كمال نجار",
  ]);
  expect(hidden("والدة الضحية ريم الأسطة")).toEqual(["ريم الأسطة"]);
  expect(hidden("سلم الطفل محمد الرسالة")).toEqual(["محمد"]);
});

test("directors with a title, archbishops and heads between commas are no private persons", () => {
  for (const text of [
    "قالت مديرة مشفى لازوان المركزي الدكتورة لميس الترعي إن الجرحى سبعة.",
    "Archbishop Elias Mansour spoke.",
    "The head of the Red Lamp charity, Nina Brook, said so.",
  ])
    expect(hidden(text), text).toEqual([]);
  expect(hidden("He met the head of the charity. Nina Brook wept.")).toEqual(["Nina Brook"]);
});

test("plates and houses in a street are ways to reach somebody, counts are not", () => {
  const contacts = (text: string): readonly string[] =>
    contactsIn(text).map(({ start, end }) => text.slice(start, end));
  expect(contacts("The driver's plate was 443817.")).toEqual(["443817"]);
  expect(contacts("I live in Hamra alley, building 7, third floor.")).toEqual([
    "Hamra alley, building 7, third floor",
  ]);
  expect(contacts("She lives in Rose Street, house 12, flat 3.")).toEqual([
    "Rose Street, house 12, flat 3",
  ]);
  expect(contacts("In Rose Street, 12 houses burned; the plate was 12 wide.")).toEqual([]);
});
