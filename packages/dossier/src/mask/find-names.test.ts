import { expect, test } from "vitest";
import { findNames } from "./find-names.ts";

const found = (text: string, names: readonly string[]): readonly string[] =>
  findNames(text, names).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, readonly string[], readonly string[]]>([
  ["in any spelling", "قال أحمَد الحـداد", ["احمد الحداد"], ["أحمَد الحـداد"]],
  ["in presentation forms", "ﺳﻠﻴﻢ هنا", ["سليم"], ["ﺳﻠﻴﻢ"]],
  ["in capitals and full width", "LINA and Ｌｉｎａ", ["Lina"], ["LINA", "Ｌｉｎａ"]],
  ["behind letters written onto it", "وللينا", ["لينا"], ["لينا"]],
  ["that begins with such a letter itself", "قالت وفاء", ["وفاء"], ["وفاء"]],
  ["behind no more than three of them", "وفبللينا", ["لينا"], []],
  ["no part of a word", "Linares, Salina", ["Lina"], []],
  [
    "parted by any blanks",
    "salim-haddad, Salim\u00a0 Haddad",
    ["Salim Haddad"],
    ["salim-haddad", "Salim\u00a0 Haddad"],
  ],
  [
    "the longest",
    "Lina Odeh Brandt",
    ["Lina", "Lina Odeh Brandt", "Lina Odeh"],
    ["Lina Odeh Brandt"],
  ],
  [
    "the shorter one where the longer does not go on",
    "Lina Odehs",
    ["Lina", "Lina Odeh"],
    ["Lina"],
  ],
  ["with other signs in it", "Mr O'Neil-Orr, a.b.", ["O'Neil Orr", "a.b."], ["O'Neil-Orr", "a.b."]],
  ["that begins with a sign", "ask @lina_o now", ["@lina_o"], ["@lina_o"]],
  ["but not behind a letter", "mail x@lina_o", ["@lina_o"], []],
  ["with signs, and longer than one of words", "Lina O. came", ["Lina O.", "Lina"], ["Lina O."]],
  ["one behind the other", "Lina Omar Lina", ["Lina", "Omar"], ["Lina", "Omar", "Lina"]],
  ["beside signs of two units", "😀Lina😀 𝐋𝐢𝐧𝐚", ["Lina"], ["Lina", "𝐋𝐢𝐧𝐚"]],
  ["none where none is asked for", "Lina", ["", " "], []],
])("finds a name %s", (_, text, names, expected) => {
  expect(found(text, names)).toEqual(expected);
});
