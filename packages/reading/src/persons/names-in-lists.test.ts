import { expect, test } from "vitest";
import { personsIn } from "./persons-in.ts";

const said = (text: string): readonly string[] =>
  personsIn(text).flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  );

test.each([
  ["She hid with pupils Jana, Taim and Lamar.", ["Jana", "Taim", "Lamar"]],
  [
    "Among the wounded were Bettina Cray, Dorvina and the twins Milo and Otis Fenn.",
    ["Bettina Cray", "Dorvina", "Milo", "Otis Fenn"],
  ],
  ["Engineers Jonas Lindqvist and Petra warned the owner.", ["Jonas Lindqvist", "Petra"]],
  ["Tourists Jonas Lindqvist and Anna left for Aleppo and Petra.", ["Jonas Lindqvist", "Anna"]],
  ["Two nurses (Ilse and Orvit Tangen) confirmed it.", ["Ilse", "Orvit Tangen"]],
  [
    "Mats Ekholm, 61, Sinead, 40, and Pilar Costa, 7, died.",
    ["Mats Ekholm", "Sinead", "Pilar Costa"],
  ],
  ["بين القتلى هالة وسمر ونضال القباني.", ["هالة", "سمر", "نضال القباني"]],
  ["بينهم أحمد وابن عمهم جهاد القباني.", ["أحمد", "جهاد القباني"]],
  ["Neighbours Maite and Josu Etxebar pulled her out.", ["Maite", "Josu Etxebar"]],
  [
    "Our list: Parwana; Hamed Yusufi; Zarmina and Laila (sisters); Bazgul Orzai; and a child.",
    ["Parwana", "Hamed Yusufi", "Zarmina", "Laila", "Bazgul Orzai"],
  ],
  ["بينهم هُدى وإسراء الحلبي واسراء.", ["هُدى", "إسراء الحلبي", "اسراء"]],
  ["كان لماجد ولدان، رضا وكرم، وماتا.", ["رضا", "كرم"]],
  ["ونعت النقابة الطالبين أوس وقيس.", ["أوس", "قيس"]],
])("who stands in a list with somebody who was found: %s", (text, names) => {
  expect(said(text).toSorted()).toEqual([...names].toSorted());
});

test.each([
  "Reuters and Elmford Radio said so.",
  "Dead: Telmara, 12; Kestova, 4.",
  "The victims include Palestinians and Syrians.",
  "Of 2,700 inmates, Corral Alto and Monte Sur hold most.",
  "عدد الجرحى كبير والقتلى كثير.",
  "نُقل الجرحى صباح الأحد.",
])("a list of others is none of persons: %s", (text) => {
  expect(said(text)).toEqual([]);
});
