import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function sides(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-06-18", length: text.length };
  return read({ report, text }).figures.map(({ quote, side }) => `${quote} ${side ?? "-"}`);
}

test.each([
  ["The army says it killed more than 85.", ["85 foe"]],
  ["The Rawan Front, which claims to have killed 63, released a video.", ["63 foe"]],
  ["The army says it lost three vehicles and killed 24 of Bardun's.", ["three -", "24 foe"]],
  ["The hospital says it lost 12.", []],
  ["The mayor says shells killed 12.", ["12 -"]],
  ["The army says it killed 12 civilians by mistake.", ["12 -"]],
])(
  "a side that says whom it killed means the other's, unless it names them: %s",
  (text, expected) => {
    expect(sides(text)).toEqual(expected);
  },
);

test.each([
  ["The Rawan Front admits to three dead.", ["three own"]],
  ["The army admitted the loss of 12 soldiers.", ["12 own"]],
  ["The army admits to killing 12 civilians.", ["12 -"]],
  ["The army acknowledged 12 deaths in its strike on the market.", ["12 -"]],
  ["The army hospital admitted 34 wounded.", ["34 -"]],
  ["The health ministry acknowledged 300 deaths from cholera.", ["300 -"]],
  ["وقالت قيادة الكتيبة إنها تعترف بمقتل ثلاثة من المقاتلين.", ["ثلاثة own"]],
  ["واعترف الجيش بمقتل 12 شخصاً في قصف السوق.", ["12 -"]],
  ["وأقر الجيش بسقوط 14 قتيلاً في صفوفه.", ["14 own"]],
])("what a force admits to is its own loss, and whom it killed is not: %s", (text, expected) => {
  expect(sides(text)).toEqual(expected);
});

test("what a force says it lost only is its own", () => {
  expect(
    sides(
      "وقالت قيادة الكتيبة إنها لم تفقد في المعركة سوى 23 شهيداً، وإن قواتها كبدت المهاجمين 40 قتيلاً.",
    ),
  ).toEqual(["23 own", "40 foe"]);
});

test.each([
  ["وقالت قيادة الكتيبة: قدّمت الجبهة في هذه المعركة ستة شهداء.", "own"],
  ["وقالت قيادة الكتيبة: قدمنا ستة شهداء.", "own"],
  ["وقالت قيادة الكتيبة: قدمنا ستة شهداء بينهم أربع نساء وطفلان.", "-"],
  ["وقالت البلدية إن المدينة قدمت ستة شهداء.", "-"],
  ["وقالت قيادة الكتيبة: زفّت القرية ستة شهداء من أبنائها.", "-"],
  ["وقالت قيادة الكتيبة: ودّعت العائلة ثلاثة شهداء.", "-"],
  ["وسقط في صفوف المهاجمين 40 قتيلاً، قالت قيادة الكتيبة.", "foe"],
])("the martyrs of a force are its own: %s", (text, side) => {
  expect(sides(text)[0]?.split(" ").at(-1)).toBe(side);
});

test("fighters who are hurt beside one's own dead are one's own, and militants are not", () => {
  const told = (hurt: string): readonly string[] =>
    sides(`وقالت قيادة الجيش: ارتقى من صفوفنا 14 شهيداً وأُصيب 31 ${hurt}.`);
  expect(told("مقاتلاً")).toEqual(["14 own", "31 own"]);
  expect(told("مسلحاً")).toEqual(["14 own", "31 foe"]);
});
