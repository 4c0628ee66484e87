import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Every figure, and the one that it is a part of. */
function parts(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length, published: "2032-06-08" };
  const { figures } = read({ report, text });
  return figures.map(({ quote, partOf }) => {
    const whole = figures.find(({ id }) => id === partOf);
    return whole === undefined ? quote : `${quote} of ${whole.quote}`;
  });
}

test.each([
  [
    "قتل 46 شخصا في غريان بينهم 6 أطفال، و37 في طبرق بينهم 4 أطفال.",
    ["46", "6 of 46", "37", "4 of 37"],
  ],
  ["أصيب 46 شخصا بينهم 6 أطفال، و37 آخرون بينهم 4 أطفال.", ["46", "6 of 46", "37", "4 of 37"]],
  ["قتل 46 شخصا في غريان، منهم 6 أطفال، و37 في طبرق.", ["46", "6 of 46", "37"]],
  [
    "The army arrested 46 people in Olm, including six children, and 37 in Tesk, including four children.",
    ["46", "six of 46", "37", "four of 37"],
  ],
  ["Some 40 people were injured in Tobruk on Monday, and 34 on Tuesday.", ["40", "34"]],
])(
  "a number behind a part is a group of its own where it has parts or a place: %s",
  (text, all) => {
    expect(parts(text)).toEqual(all);
  },
);

test.each([
  ["قتل 46 شخصا في غريان بينهم 6 أطفال في السوق و4 في الميناء.", ["46", "6 of 46", "4 of 46"]],
  ["قتل 46 شخصا بينهم 20 في غريان، و26 في طبرق.", ["46", "20 of 46", "26 of 46"]],
  ["قتل 46 شخصا بينهم 20 امرأة، و12 طفلا بينهم 3 رضع.", ["46", "20 of 46", "12 of 46", "3 of 46"]],
  [
    "The blast killed 20 people, including 12 in the market, and 8 at the gate.",
    ["20", "12 of 20", "8 of 20"],
  ],
  ["The blast killed four members of one family, including two women.", ["four", "two of four"]],
])("one more part of the same: %s", (text, all) => {
  expect(parts(text)).toEqual(all);
});

test("a part of a number that is not read is no part of the one before it", () => {
  expect(
    parts("اعتقل المسلحون 46 شخصاً بينهم 6 أطفال، إضافة إلى 37 على يد الشرطة بينهم 4 أطفال."),
  ).toEqual(["46", "6 of 46", "4"]);
});
