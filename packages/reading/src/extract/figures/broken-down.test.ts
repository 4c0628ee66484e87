import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length, published: "2032-06-08" };
  return read({ report, text }).figures.map(({ quote, measure, mode }) =>
    [quote, measure, mode].join(" "),
  );
}

test("numbers of a list that make up the number before it are its parts, whatever an aside tells", () => {
  expect(
    figures("سُجّلت في المشرحة سبع وفيات: أربعة عمال، منهم امرأة أصيبت في الحديقة، وثلاثة سائقين."),
  ).toEqual(expect.arrayContaining(["سبع killed total", "أربعة killed part", "ثلاثة killed part"]));
  expect(
    figures("The ward has received 88 wounded from the valley: 51 military, 37 civilian."),
  ).toEqual(["88 wounded part", "51 wounded part", "37 wounded part"]);
  expect(
    figures("Nine people are in custody: the mine's owner, six foremen and two inspectors."),
  ).toEqual(["Nine held held", "six held part", "two held part"]);
  expect(
    figures("وصل إلى البراد 27 جثماناً: خمسة عشر من حي النهر، وتسعة من السوق، وثلاث جثث مجهولة."),
  ).toEqual(["27 bodies part", "خمسة عشر bodies part", "تسعة bodies part", "ثلاث bodies part"]);
});

test("an aside within a part and a noun of which nothing is known change no sum", () => {
  const bodies =
    "في البراد 38 جثماناً: عشرون بزي الكتيبة التاسعة، أحد عشر بزي الحرس، خمسة مدنيين بينهم صبي في التاسعة، وجثتان متفحمتان.";
  expect(figures(bodies).filter((one) => one.endsWith("bodies part"))).toHaveLength(4);
  expect(
    figures(
      "Fifty-six people were injured: 33 spectators, 20 players, including a boy killed on the road, and three stewards.",
    ).filter((one) => one.endsWith("wounded part")),
  ).toEqual(["33 wounded part", "20 wounded part", "three wounded part"]);
  expect(
    figures(
      "Four children lost their lives: two in the ward, a girl at home and a fourth on the road.",
    ),
  ).toEqual(expect.arrayContaining(["Four killed unknown", "two killed part"]));
});

test("as many on each side make up the number that they follow", () => {
  expect(figures("In April, eight guards, four on each bank, were killed in a clash.")).toEqual([
    "eight killed unknown",
    "four killed part",
  ]);
  expect(figures("قُتل ستة متظاهرين، ثلاثة في كل ساحة.")).toEqual([
    "ستة killed unknown",
    "ثلاثة killed part",
  ]);
  // three banks there are none
  expect(figures("Nine guards, three on each bank, were killed.")).not.toContain(
    "three killed part",
  );
});

test("numbers that open the next sentence and make up the one before are its parts", () => {
  expect(
    figures(
      "The flood killed 14 people. Nine drowned, three were swept away and two died of cold.",
    ),
  ).toEqual(["14 killed unknown", "Nine killed part", "three killed part", "two killed part"]);
});

test("what a part's own words tell stays, and other things make no sum", () => {
  expect(figures("Fourteen were shot: five died and nine are in hospital.")).not.toContain(
    "nine killed part",
  );
  const others = [
    "Ten people were killed: police named four suspects and six witnesses.",
    "Eleven people were arrested, six houses searched and five cars towed away.",
    "Nine people were killed. Four officers and five clerks resigned.",
  ];
  for (const text of others)
    expect(figures(text).filter((one) => one.endsWith("part"))).toEqual([]);
  expect(figures("الأضرار في المدارس: 9 (مدمرة 2، متضررة 7).")).not.toContain("2 damaged part");
});

test("one who is told with an article alone is one of them", () => {
  expect(
    figures(
      "Seven people are in custody: the master, five employees and an inspector of the port.",
    ),
  ).toEqual(["Seven held held", "five held part", "inspector held part"]);
});

test("numbers of days that follow each other, and the living behind the dead, are no parts of the first", () => {
  const days = [
    "Police arrested 14 people on Monday, nine on Tuesday and five on Wednesday.",
    "اعتقلت الشرطة 14 شخصاً يوم الاثنين، وتسعة يوم الثلاثاء وخمسة يوم الأربعاء.",
  ];
  expect(figures(days[0] ?? "")).toContain("nine arrested new");
  expect(figures(days[1] ?? "")).toContain("تسعة arrested new");
  expect(
    figures(
      "Ten people were killed in Selwan - six wounded and four in shock were taken to Dalluq.",
    ),
  ).not.toContain("four killed part");
});
