import { expect, test } from "vitest";
import { nameWords } from "../vocabulary/name-words.ts";
import { officeOf } from "./public-role.ts";

/** The words that vouch for a name in a text; null where none do. */
function voucher(text: string, name: string): string | null {
  const words = nameWords(text);
  const start = text.indexOf(name);
  const at = words.findIndex((word) => word.end > start);
  const to = words.findIndex((word) => word.start >= start + name.length);
  const office = officeOf({ text, words }, at, to < 0 ? words.length : to);
  return office === null ? null : text.slice(office.start, office.end).trim();
}

test.each([
  ["Mayor Anselm Rudd fled.", "Anselm Rudd", "Mayor"],
  [
    "The director of Merrow Hospital, Ilse Brandt, left.",
    "Ilse Brandt",
    "director of Merrow Hospital,",
  ],
  [
    "The spokesman for the displaced, Milos Tarr, left.",
    "Milos Tarr",
    "spokesman for the displaced,",
  ],
  ["The chief medical officer Ada Finch resigned.", "Ada Finch", "chief medical officer"],
  ["The ambassador to Tull Ilse Brandt resigned.", "Ilse Brandt", "ambassador to Tull"],
  [
    "Commander of the northern front Ilya Brosh left.",
    "Ilya Brosh",
    "Commander of the northern front",
  ],
  ["Abel Stone, who was mayor of Tull, left.", "Abel Stone", "mayor"],
  ["Abel Stone, the former mayor, left.", "Abel Stone", "mayor"],
  ["قال رئيس المجلس المحلي نزار سليم إن", "نزار سليم", "رئيس المجلس المحلي"],
])("an office reaches who bears it: %s", (text, name, by) => {
  expect(voucher(text, name)).toBe(by);
});

test.each([
  ["Mayor Anselm Rudd fled to Dunmarrow.", "Dunmarrow"],
  ["The mayor thanked Jonas Petty, who lost a son.", "Jonas Petty"],
  ["Governor Pell ordered Sorrel Dane to leave.", "Sorrel Dane"],
  ["The commander shot Imre Kolt in the leg.", "Imre Kolt"],
  ["The head of the clinic carried Anouk Reve down the stairs.", "Anouk Reve"],
  ["The president pardons Edwin Stroud.", "Edwin Stroud"],
  ["The governor arrived in Tull with Corin Ash.", "Corin Ash"],
  ["The general's driver, Osric Penn, was hurt.", "Osric Penn"],
  ["The mayor's wife Petra Lowe wept.", "Petra Lowe"],
  ["Osric Penn, the general's driver, was hurt.", "Osric Penn"],
  ["Osric Penn, whom the general praised, was hurt.", "Osric Penn"],
  ["Osric Penn, beaten by the general, was hurt.", "Osric Penn"],
  ["القائد يعانق رضوان بكداش", "رضوان بكداش"],
  ["رئيس البلدية غادر مع رضوان بكداش", "رضوان بكداش"],
  ["عتاب الصبان، زوجة المحافظ، بكت", "عتاب الصبان"],
])("and nobody behind a deed, or of what its bearer has: %s", (text, name) => {
  expect(voucher(text, name)).toBeNull();
});
