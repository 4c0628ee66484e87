import { expect, test } from "vitest";
import { personsIn } from "./persons-in.ts";

const persons = (text: string): readonly (readonly string[])[] =>
  personsIn(text).map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));

test("a surname that two bear alone is nobody's of them", () => {
  expect(
    persons("The widow Salma Tarn wept. Her son Odo Tarn, 7, slept. Tarn said no more."),
  ).toEqual([["Salma Tarn"], ["Odo Tarn"], ["Tarn"]]);
});

test("a surname that one bears alone is that person's", () => {
  expect(persons("The widow Salma Tarn wept. Tarn said no more.")).toEqual([
    ["Salma Tarn", "Tarn"],
  ]);
});

test("what stands beside the surname of another is a name with it", () => {
  expect(persons("The widow Salma Tarn wept. We saw Orvanka Tarn run.")).toEqual([
    ["Salma Tarn"],
    ["Orvanka Tarn"],
  ]);
  expect(persons("قالت السيدة لينا الأتاسي إنها نجت. ورأت جهاد الأتاسي.")).toEqual([
    ["لينا الأتاسي"],
    ["جهاد الأتاسي"],
  ]);
});

test("a place or a body that has somebody's surname is neither", () => {
  expect(persons("The widow Salma Tarn wept in Upper Tarn. The Tarn Council met.")).toEqual([
    ["Salma Tarn"],
  ]);
});

test("a kunya in three cases is one person", () => {
  expect(persons("قال أبو خالد إنه رأى أبا خالد، ثم سلّم على أبي خالد.")).toEqual([
    ["أبو خالد", "أبا خالد", "أبي خالد"],
  ]);
});

test("`لرؤى` is the one who is called so, `على` and `لبنان` are nobody", () => {
  expect(persons("اسمي رؤى وأسكن هنا. قال جار لرؤى إن البيت هدم.")).toEqual([["رؤى", "رؤى"]]);
  expect(persons("ونقل عن ميرفت لبنان قولها. وتتابع الوضع في لبنان.")).toEqual([["ميرفت لبنان"]]);
});

test("what is theirs and all who bear the name are told of them; what is called after somebody is not", () => {
  expect(
    persons("The widow Salma Tarn wept. Tarn's school closed. The Tarns fled.").flat(),
  ).toEqual(["Salma Tarn", "Tarn", "Tarns"]);
  expect(persons("The widow Salma Tarn wept. The Tarn school closed.").flat()).toEqual([
    "Salma Tarn",
  ]);
});
