import { expect, test } from "vitest";
import { cellsCompleted, cellsOf, listsCompleted } from "./cells.ts";
import { alisIn, chainsIn, stretched } from "./chains.ts";
import { sendersIn, signersIn } from "./labels.ts";
import type { Words } from "../found.ts";
import { nameWords } from "../vocabulary/name-words.ts";

type Rule = (where: Words, isHidden: (at: number) => boolean) => readonly number[];

/** What a rule hides further where some words, folded, are hidden. */
function further(rule: Rule, text: string, gone: string): string {
  const words = nameWords(text);
  const hidden = new Set(gone.split(" "));
  const found = new Set(rule({ text, words }, (at) => hidden.has(words[at]?.folded ?? "")));
  return words.flatMap(({ folded }, at) => (found.has(at) ? folded : [])).join(" ");
}

const lists: Rule = (where, isHidden) => listsCompleted(where, cellsOf(where), isHidden);
const cells: Rule = (where, isHidden) => cellsCompleted(where, cellsOf(where), isHidden);
const senders: Rule = (where) => sendersIn(where, cellsOf(where));
const signers: Rule = (where) => signersIn(where, cellsOf(where));

test("in a list of which most are hidden the other items are somebody too", () => {
  expect(further(lists, "١- طيفور ٢- ملوال ٣- سبت ٤- بخيتة", "طيفور ملوال بخيته")).toBe("سبت");
  expect(further(lists, "طيفور\nملوال\nالشول\n", "طيفور ملوال")).toBe("الشول");
  expect(further(lists, "وصل طيفور، ثم نمنا، وجاء ملوال.", "طيفور ملوال")).toBe("");
  expect(further(lists, "الأسماء\nطيفور\nملوال\n", "طيفور ملوال")).toBe("");
});

test("what is left of a name between two marks goes with it", () => {
  expect(further(cells, "كل شيء بخير (لامية بن يحياوي، 19)", "لاميه")).toBe("بن يحياوي");
  expect(further(cells, "معتصم شظية، رهف بتر.", "معتصم رهف")).toBe("");
});

test("a word for a child joins nothing but names", () => {
  expect(further(chainsIn, "جارتهم تقية بنت علي الصلوي وهي حامل", "تقيه الصلوي")).toBe("بنت علي");
  expect(further(chainsIn, "حضرت والدته الخامسة بن عمارة", "")).toBe("الخامسه بن عماره");
  expect(further(chainsIn, "جاءت بنت صغيرة", "")).toBe("");
});

test("`علي` is somebody where nothing follows that one could be on", () => {
  expect(further(alisIn, "جلس علي على الدكة", "")).toBe("علي");
  expect(further(alisIn, "وقع السقف علي العمال على الأرض", "")).toBe("");
});

test("further words of a name go with it where its phrase ends", () => {
  expect(further(stretched, "زوجها آدم إسحق تقد قتل أمس", "ادم اسحق")).toBe("تقد");
  expect(further(stretched, "قتل آدم إسحق بغارة أمس", "ادم اسحق")).toBe("");
});

test("who sends lines again and again, and who signs behind a dash", () => {
  expect(further(senders, "جو: وينك؟\nريتا: هون\nجو: طيب", "")).toBe("جو جو");
  expect(further(senders, "المركز: وينك؟\nريتا: هون\nالمركز: طيب", "")).toBe("");
  expect(further(signers, "«قالوا خمس دقائق فقط» – الحداد\n«كنا ستة» – قمر\n", "")).toBe(
    "الحداد قمر",
  );
  expect(further(signers, "زهير – بتر\n", "زهير")).toBe("");
});
