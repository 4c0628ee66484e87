import { expect, test } from "vitest";
import type { CaseKnows } from "./suspect.ts";
import { suspectsIn } from "./suspects-in.ts";

const NOTHING: CaseKnows = {
  names: new Set(),
  places: new Set(),
  offices: new Set(),
  credited: new Set(),
  small: new Set(),
};

function hidden(text: string, knows: Partial<CaseKnows> = {}): readonly string[] {
  return suspectsIn(text, { ...NOTHING, ...knows }, []).hidden.map(({ name }) => name);
}

test("of whom a list has the sex and the age is hidden, and the bed is none", () => {
  expect(hidden("سرير 3: كيسبي، ذكر، 22، شظايا\nسرير 4: وعد، أنثى، 6، حروق\n")).toEqual([
    "كيسبي",
    "وعد",
  ]);
  expect(hidden("سرير 5: طفل، ذكر، 4، حروق")).toEqual([]);
});

test("a state, the king of it and a fading hope stay", () => {
  expect(
    hidden("The Kingdom of Varnholt denied it. King Osric IV told parliament. Hope is fading."),
  ).toEqual([]);
});

test("what somebody is, has and does stays beside a name", () => {
  expect(hidden("كنت عاملة نظافة في الوزارة.")).toEqual([]);
  expect(hidden("يدين الحزب اعتقال عضوه يانكو بريزوفار.")).not.toContain("عضوه");
  expect(hidden("رأت المتهم كوستل يحمل الطرد.")).toEqual(["كوستل"]);
  expect(hidden("رأيت كم هائل من الغبار.")).toEqual([]);
  expect(hidden("كانت وردة بجانبي.")).toEqual(["وردة"]);
});

test("a girl who is called by a month is hidden where her name is said, and the month stays", () => {
  expect(hidden("قتلت طفلة اسمها نيسان، 8 أعوام. وفي نيسان الماضي قتل 20.")).toEqual(["نيسان"]);
});

test("the rest of a name behind who is told with an article goes with it", () => {
  expect(hidden("وصل ابن القبطان سيوني هافيلي إلى البيت.").join(" ")).toContain("سيوني");
});

test("what a name has left goes: a surname in the shape of one, small words, a title in short at its end", () => {
  expect(hidden("وقتلت عابرة السبيل تيفيتا إيسيني.").join(" ")).toContain("إيسيني");
  expect(hidden("باع البقرة ليدفع للدليل، ويلقب الذئب.")).toContain("الذئب");
  expect(hidden("وحمل ابنتنا تسيرا.")).toContain("تسيرا");
  expect(hidden("They listed the detained: Nguyen Thi Sen, the poet Trang.").join(" ")).toContain(
    "Nguyen Thi Sen",
  );
  expect(hidden("وكان المترجم ب. أوسي. وعرض المستند ج. وانتهى.").join(" ")).toBe("ب. أوسي");
});

test("who sends a line of a chat is hidden though another line has the word", () => {
  const chat = "Precious: did you hear it\nInnocent: yes. innocent people die";
  expect(hidden(chat, { small: new Set(["innocent"]) })).toContain("Innocent");
});
