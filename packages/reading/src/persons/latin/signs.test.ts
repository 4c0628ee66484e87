import { expect, test } from "vitest";
import { personsIn } from "../persons-in.ts";

const said = (text: string): readonly string[] =>
  personsIn(text).flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  );

test.each([
  ["Okoro, the porter, said nine of them were children.", ["Okoro"]],
  ["The purser, Valdis, counted eight.", ["Valdis"]],
  ["A ferryman, Brunvald, saw it.", ["Brunvald"]],
  ["Penelope Hill has worked here. Baby Adam slept.", ["Penelope Hill", "Adam"]],
  ["Grandma Wafa counted; pupil Isa ran.", ["Wafa", "Isa"]],
  ["Al-Zoubi's statement is kept.", ["Al-Zoubi"]],
  ["Mervat Jordan wept. Jordan's house stands, Jordan's army left.", ["Mervat Jordan", "Jordan"]],
  ["Pastor Emmerich buried 6; Sheikh Burhan washed them.", ["Emmerich", "Burhan"]],
  ["Foreman Radomir told reporters so.", ["Radomir"]],
  // an office that ends a sentence, or begins the next, is another's
  ["He met the mayor. Hamed Yusufi wept.", ["Hamed Yusufi"]],
  ["The groom, Hamed Yusufi, elders said. Deputy Governor Orm came.", ["Hamed Yusufi"]],
  ["According to Ferrante, ten were killed.", ["Ferrante"]],
])("one word that something says to be a person: %s", (text, names) => {
  expect(said(text)).toEqual(names);
});

test.each([
  // a place by what the text says of it elsewhere
  "Amra was shelled. Nobody stayed in Amra.",
  "It was on its way from Brenn, where it snowed.",
  "The ferry Anouk sank. The tug Marlen came.",
  "Fifty fled the Amra transit centre.",
  // an office, before the name or behind it, and the surname after it
  "General Ivo Marchetti denied it. Marchetti said no more.",
  "The hospital's director, Dr Felix Okonjo, gave the number.",
  "Signed: Dr Miriam Katz, medical director",
  "مدير الصحة: الدكتور زياد المقداد",
  "UN envoy Ingrid Solheim called for calm in Rose Valley.",
  "Radio Dara reported it; Dara later said more.",
  "The king called Prime Minister Omar Zaki. Zaki's cabinet meets.",
  "Read it again with care.",
  "Engineer-General Otto Kranz blamed the rain.",
  "The militant leader Mullah Qasim was not there.",
  "The Tessal Mirror, by Ramona Quist",
  "Doctors Across Frontiers said so.",
  "The National League for Justice warned of it.",
])("nobody private in: %s", (text) => {
  expect(said(text)).toEqual([]);
});
