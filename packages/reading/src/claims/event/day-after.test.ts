import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const events = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-17" }, text }).figures.map(
    ({ quote, event }) => `${quote} ${event === "main" ? "main" : "other"}`,
  );

test.each([
  [
    "It was the second shelling on Monday, after one of the clinics had run out of beds for nine wounded.",
    ["nine main"],
  ],
  [
    "Shells hit the port on Monday and wounded four. It was the second attack, after one in which nine had died.",
    ["four main", "nine other"],
  ],
  [
    "A shell hit a mill on Monday, a day after 14 people were killed in the same lane.",
    ["14 other"],
  ],
  [
    "Gunmen shot dead two clerks on Tuesday, three days after six of their colleagues died in an ambush.",
    ["two main", "six other"],
  ],
  [
    "A bomb killed nine people on Monday. It was the third attack on the port this month, after a shooting that killed four.",
    ["nine main", "four other"],
  ],
  [
    "Nine people were wounded on Monday when police fired at a vigil, days after four clerks were shot dead.",
    ["Nine main", "four other"],
  ],
  [
    "Soldiers shot at mourners on Monday, the day after nine people were killed in the port, and wounded four.",
    ["nine other", "four main"],
  ],
  [
    "Two clerks were killed on Monday. It was the second ambush on the road this week, following a blast that killed six.",
    ["Two main", "six other"],
  ],
  [
    "Nine people were arrested on Monday when police broke up a march, two days after officers shot dead four clerks.",
    ["Nine main", "four other"],
  ],
  [
    "A raid killed nine people on Monday. It was the fourth raid in a month, following one in which four men were killed.",
    ["nine main", "four other"],
  ],
])("what came days before a deed that is told is another one: %s", (text, expected) => {
  expect(events(text)).toEqual(expected);
});

test.each([
  ["Rescuers gave up on Monday, a day after 14 people were killed in the blast.", ["14 main"]],
  ["The market opened on Monday, a week after nine people were killed there.", ["nine main"]],
  ["Two of the wounded died on Tuesday, a day after the blast killed 14.", ["Two main", "14 main"]],
  ["Mourners met on Tuesday, after an attack that killed 14.", ["14 main"]],
  ["Police shot two men on Tuesday, four days after the attack that killed 14.", ["14 main"]],
  [
    "The army bombed the port on Sunday, and two days after that the death toll stood at 14.",
    ["14 main"],
  ],
  [
    "Gunmen raided the mill on Monday, and a day after it 14 people were still missing.",
    ["14 main"],
  ],
  ["Four people died on Tuesday, the day after 14 were hurt in the same fire.", ["14 main"]],
])("what the report is about may have come days before: %s", (text, expected) => {
  expect(events(text)).toEqual(expect.arrayContaining(expected));
});
