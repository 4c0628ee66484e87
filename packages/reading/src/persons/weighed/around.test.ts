import { expect, test } from "vitest";
import { nameWords } from "../vocabulary/name-words.ts";
import { aroundSigns, mannerOf, sharedSigns } from "./around.ts";

function signs(text: string, word: string, hidden: readonly string[] = []): readonly string[] {
  const where = { text, words: nameWords(text) };
  const at = where.words.findIndex(({ folded }) => folded === word);
  const list: string[] = [];
  const isHidden = (one: number): boolean => hidden.includes(where.words[one]?.folded ?? "");
  aroundSigns(
    where,
    { at, as: "C", group: "word", isHidden, manner: mannerOf(where) },
    (...sign) => {
      list.push(sign.join(" "));
    },
  );
  return list;
}

function manner(text: string): string {
  return mannerOf({ text, words: nameWords(text) }).as;
}

test("a report is a chat, a list or prose", () => {
  expect(manner("21:14 said: who is there\n21:15 may: me and the others")).toBe("chat");
  expect(manner("Flour\nOil\nThree tents")).toBe("list");
  expect(manner("One line of prose.")).toBe("one");
});

test("who sends a line stands in its label; the colon of a time is none", () => {
  const text = "[12/03, 21:14] said: who is there\n[12/03, 21:15] may: me and the others";
  expect(signs(text, "said")).toContain("label chat one");
  expect(signs(text, "there").join(";")).not.toContain("label chat");
});

test("somebody hidden in the same place of another line speaks for a word", () => {
  const text = "Bed 14: Nimal. Bed 15: Sunil. Bed 16: empty.";
  expect(signs(text, "sunil", ["nimal"])).toContain("slot most l");
  expect(signs(text, "sunil")).toContain("slot none l");
});

test("words beside it are signs, but not those that are hidden", () => {
  expect(signs("I asked Nimal about Sunil", "sunil", ["nimal"])).toEqual(
    expect.arrayContaining(["l _ about", "l2 #"]),
  );
});

test("how much of a report is hidden has steps", () => {
  const words = nameWords("one two three four five six seven eight nine ten");
  expect([0, 1, 5].map((hidden) => sharedSigns(words, hidden))).toEqual(["0", "3", "4"]);
});
