import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function groupsIn(text: string, lang: "ar" | "en" = "ar"): readonly string[] {
  const report = { ...EMPTY_REPORT, lang, length: text.length };
  return read({ report, text }).figures.map(({ group }) => group);
}

test("the members of a force without a name of its own are the policemen and soldiers of everybody's words", () => {
  expect(groupsIn("وتحدثت الشرطة عن مقتل اثنين من عناصرها.")).toEqual(["police"]);
  expect(groupsIn("أعلن الجيش مقتل سبعة من عناصره.")).toEqual(["soldiers"]);
  expect(groupsIn("قالت قوات الأمن إن ثلاثة من عناصرها أصيبوا.")).toEqual(["security"]);
});

test("a side with a name has its own", () => {
  expect(groupsIn("أعلن لواء التلال مقتل سبعة من عناصره.")).toEqual(["لواء التلال"]);
});

test("the officers of whom the police speak are policemen in English, and have a rank in Arabic", () => {
  expect(groupsIn("Eleven officers were injured, police said.", "en")).toEqual(["police"]);
  expect(groupsIn("Eleven officers were injured, the army said.", "en")).toEqual(["officers"]);
  expect(groupsIn("أصيب 11 ضابطاً، قالت الشرطة.")).toEqual(["officers"]);
});

function sidesIn(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, lang, length: text.length };
  return read({ report, text }).figures.map(({ group, side }) => `${group} ${side ?? "-"}`);
}

test("their members are the speaker's, unless another side is named between", () => {
  expect(sidesIn("The Hills Front said 12 of its men were killed.", "en")).toEqual([
    "Hills Front own",
  ]);
  expect(sidesIn("The regional forces said that 17 of their members were killed.", "en")).toEqual([
    "regional forces own",
  ]);
  expect(
    sidesIn("The observatory said that the rebels had lost 12 of their fighters.", "en"),
  ).toEqual(["fighters -"]);
  expect(sidesIn("The army said the rebels had lost 12 of their fighters.", "en")).toEqual([
    "fighters foe",
  ]);
  expect(sidesIn("The army said gunmen shot dead three of their fighters.", "en")).toEqual([
    "fighters -",
  ]);
  expect(sidesIn("Militants killed 12 of its fighters, the Hills Front said.", "en")).toEqual([
    "Hills Front own",
  ]);
  expect(sidesIn("قال المرصد إن القوات فقدت 12 من عناصرها.", "ar")).toEqual(["fighters -"]);
});

test("members of their forces are their own, whatever they are called", () => {
  expect(sidesIn("The army said that 21 members of their forces were killed.", "en")).toEqual([
    "soldiers own",
  ]);
  expect(sidesIn("The army said six members of our police were killed.", "en")).toEqual([
    "police own",
  ]);
});

test("whom a force calls terrorists or attackers are its foes, and nobody's where a monitor counts", () => {
  expect(sidesIn("The army said it killed 23 terrorists.", "en")).toEqual(["fighters foe"]);
  expect(sidesIn("The monitor said 23 terrorists were killed.", "en")).toEqual(["fighters -"]);
  expect(
    sidesIn(
      "وقالت قوات الدرع: استشهد تسعة من رفاقنا وأصيب أربعة عشر آخرون، فيما قُتل 23 إرهابياً وجرح ثلاثة مدنيين.",
      "ar",
    ),
  ).toEqual(["قوات الدرع own", "قوات الدرع own", "fighters foe", "civilians -"]);
});

test("members of another side in the same sentence are not the speaker's", () => {
  expect(
    sidesIn(
      "The regional forces said that 21 members of their forces and prison staff, as well as 74 Harran militants, were killed in a long battle.",
      "en",
    ),
  ).toEqual(["soldiers own", "fighters -"]);
});

test("what a force's own statement knows by first information it says itself", () => {
  const text = "وبحسب المعلومات الأولية قُتل تسعة من رفاقنا.";
  for (const [outlet, steps] of [
    ["المكتب الإعلامي لقوات الدرع", 1],
    ["صحيفة الموج", 2],
  ] as const) {
    const report = { ...EMPTY_REPORT, lang: "ar" as const, outlet, length: text.length };
    expect(read({ report, text }).figures.map(({ chain }) => chain.length)).toEqual([steps]);
  }
});

test("the members of gangs whose depot blew up are not those of the army that tells it", () => {
  expect(
    sidesIn(
      "أعلنت القيادة العامة أن انفجاراً وقع في مستودع تابع للمجموعات الإرهابية أدى إلى مقتل 14 من عناصرها.",
      "ar",
    ),
  ).toEqual(["fighters -"]);
});

test("whom a side fights is not its own, though its own dead are told first", () => {
  expect(
    sidesIn("The army said 12 of its soldiers died and 30 militants were killed in Olm.", "en"),
  ).toEqual(["soldiers own", "fighters foe"]);
  expect(
    sidesIn("The Front said 17 of its members were killed and that they killed 40 soldiers.", "en"),
  ).toEqual(["Front own", "soldiers -"]);
  expect(
    sidesIn("قال الجيش إن 12 من جنوده قتلوا وقتل 30 مسلحاً.", "ar").map((one) =>
      one.split(" ").at(-1),
    ),
  ).toEqual(["own", "foe"]);
  expect(
    sidesIn("ارتقى منا 12 وقتل من العدو 30.", "ar").map((one) => one.split(" ").at(-1)),
  ).toEqual(["own", "-"]);
});

test("whoever documents, rescues or mourns has no foes", () => {
  for (const text of [
    "The Security Monitor said 9 terrorists were killed.",
    "The Army Families' Association said 9 terrorists were killed.",
    "The Documentation Committee said 22 attackers were killed.",
  ])
    expect(sidesIn(text, "en").map((one) => one.split(" ").at(-1))).toEqual(["-"]);
  expect(sidesIn("قالت لجنة الأهالي إن 9 إرهابيين قتلوا.", "ar")).toEqual(["fighters -"]);
});

test("a sentence that opens with a number goes on with the side's dead before it", () => {
  const told = "Four of our guards gave their lives.";
  expect(sidesIn(`${told} Nine were wounded.`, "en").map((one) => one.split(" ").at(-1))).toEqual([
    "own",
    "own",
  ]);
  expect(
    sidesIn(`${told} In the town nine were wounded.`, "en").map((one) => one.split(" ").at(-1)),
  ).toEqual(["own", "-"]);
  expect(
    sidesIn(`${told} The town is calm. Nine were wounded.`, "en").map((one) =>
      one.split(" ").at(-1),
    ),
  ).toEqual(["own", "-"]);
});

test("who is told beside a whole goes on from it, and not from the attackers among its part", () => {
  const whole = ["unknown -", "fighters foe", "unknown -"];
  expect(sidesIn("أعلنت الشرطة مقتل 14 على الأقل من بينهم مهاجمان، وجرح 30 آخرين.", "ar")).toEqual(
    whole,
  );
  expect(
    sidesIn(
      "Police said 15 people were killed, including two attackers, and 30 others wounded.",
      "en",
    ),
  ).toEqual(whole);
  expect(sidesIn("وارتقى من صفوفنا 14 شهيداً بينهم ضابطان، وأصيب 31 آخرون.", "ar").at(-1)).toBe(
    "unknown own",
  );
});
