import { describe, expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import type { CaseInfo } from "../../model/case.ts";
import { read } from "../../testing/by-rules.ts";
import { EMPTY_REPORT } from "../../model/report.ts";

const PUBLISHED = "2031-06-16"; // a Monday

/** `quote event` of every figure that the text gives. */
function eventsIn(
  text: string,
  lang: "ar" | "en",
  info: CaseInfo = EMPTY_CASE,
  published: string | null = PUBLISHED,
): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, published, length: text.length } as const;
  return read({ report, text }, info).figures.map(({ quote, event }) => `${quote} ${event}`);
}

const EARLIER = `../${PUBLISHED}`;

test("what opens with an earlier time, behind the deed of the day, is another event", () => {
  const clearing =
    "At least five people were killed when police broke up a sit-in at the port of Darsa before dawn on Saturday, according to a doctor.";
  expect(eventsIn(`${clearing} Last month two protesters were shot dead nearby.`, "en")).toEqual([
    "five main",
    "two 2031-05",
  ]);
  expect(eventsIn(`${clearing} Three weeks ago three people died in Olm.`, "en")).toEqual([
    "five main",
    "three 2031-05",
  ]);
  // In Arabic the word for a place tells it.
  const strike = "قتل 29 شخصاً في غارة على سوق درسة يوم السبت، بحسب المرصد.";
  expect(
    eventsIn(`${strike} وقبل ثلاثة أسابيع قتل ثمانية أشخاص في قصف على مخبز في بلدة علم.`, "ar"),
  ).toEqual(["29 main", "ثمانية 2031-05"]);
  // a few days before the deed that opens the report
  const found = "أعلن مصدر أمني اليوم الاثنين مقتل 4 بقصف طال مصيف درسة.";
  expect(
    eventsIn(`${found} وقبل أربعة أيام، قتل 5 أشخاص بقصف استهدف سيارة عند قرية علم.`, "ar"),
  ).toEqual(["4 main", `5 ${EARLIER}`]);
  expect(eventsIn(`${found} وقبل أربعة أيام، قتل 5 أشخاص في درسة.`, "ar")).toEqual([
    "4 main",
    "5 main",
  ]);
  // Lines over a report are none of what opens it.
  const head = "Olm Herald\nJune 15, 2031\nPolice clear a sit-in\nBy staff writers\n";
  expect(
    eventsIn(`${head}${clearing} Last month two protesters were shot dead nearby.`, "en"),
  ).toEqual(["five main", "two 2031-05"]);
  // Of the same place it may be the deed itself that the news goes on from.
  expect(eventsIn(`${clearing} Three weeks ago three people died in Darsa.`, "en")).toEqual([
    "five main",
    "three main",
  ]);
});

test("those who fell in the battle of another month are of that battle", () => {
  const july = "We buried there 15 of our fighters who fell in the battle of April, with an imam.";
  expect(eventsIn(july, "en")).toEqual(["15 2031-04"]);
  expect(eventsIn("وبيننا 15 من مقاتلينا الذين قُتلوا في معركة نيسان.", "ar")).toEqual([
    "15 2031-04",
  ]);
  expect(eventsIn("وتضم القائمة 15 مقاتلاً قُتلوا في معركة نيسان.", "ar")).toEqual(["15 2031-04"]);
  // they took part in that one, and fell in this
  expect(eventsIn("قُتل أمس 20 مقاتلاً ممن شاركوا في معركة نيسان.", "ar")).toEqual(["20 main"]);
  const before = "قُتل يوم الاثنين تسعة مدنيين.";
  for (const who of ["مقاتلاً شاركوا", "مقاتلاً من الذين شاركوا"])
    expect(eventsIn(`${before} وقُتل 20 ${who} في معركة نيسان.`, "ar")).toContain("20 main");
  expect(eventsIn("Nine men who were killed were buried in April.", "en")[0]).not.toBe(
    "Nine 2031-04",
  );
});

test("another deed of the day, told as such or after the first, is no part of it", () => {
  const blast = "قتل 20 شخصاً في تفجير استهدف سوق علم";
  expect(eventsIn(`${blast}. وفي تفجير آخر قرب المخفر قتل 6.`, "ar")).toEqual([
    "20 main",
    "6 unknown",
  ]);
  expect(
    eventsIn(`${blast}. وبعد تفجير السوق بوقت وجيز، انفجرت عبوة قرب المخفر وأوقعت 6 قتلى.`, "ar"),
  ).toEqual(["20 main", "6 unknown"]);
  expect(eventsIn(`${blast}، كما استهدف انفجار آخر مركزاً ما أدى إلى مقتل 3.`, "ar")).toEqual([
    "20 main",
    "3 unknown",
  ]);
  expect(eventsIn(`${blast}. وبعد التفجير نُقل 6 جرحى.`, "ar")).toEqual(["20 main", "6 main"]);
});

test("a month behind a semicolon tells of another event", () => {
  expect(
    eventsIn(
      "A raid on Friday killed 35 pupils. This is the third raid this year; in April, 93 pupils were seized from a school in Olm.",
      "en",
    ),
  ).toEqual(["35 main", "93 2031-04"]);
});

test("how long it took is no other event", () => {
  expect(eventsIn("أخمدت الفرق الحريق بعد ست ساعات بمشاركة 40 آلية و150 إطفائياً.", "ar")).toEqual([
    "40 main",
    "150 main",
  ]);
});

test("what happened in the time since which something is so is another event", () => {
  expect(
    eventsIn(
      "Some 400 families had lived there since the fighting of last autumn, in which 210 people died.",
      "en",
    ),
  ).toContain("210 2030-09");
});

test.each([
  ["Twelve people died. Nine fighters were killed in a separate operation.", "en", "Nine unknown"],
  ["قُتل 12 شخصاً. وقُتل 9 مقاتلين في عملية منفصلة شرق المدينة.", "ar", "9 unknown"],
] as const)("a separate deed is not the reported one: %s", (text, lang, event) => {
  const found = eventsIn(text, lang);
  expect(found).toContain(event);
  expect(found[0]).toMatch(/ main$/u);
});

test("a deed of a year that something was the worst since is another event", () => {
  expect(
    eventsIn("قُتل 12 في الهجوم. وهو الأعنف منذ تفجير عام 2026 الذي خلف 30 قتيلاً.", "ar"),
  ).toEqual(["12 main", "30 2026"]);
});

test("an older deed is told by how long ago it was, and by being unknown", () => {
  expect(
    eventsIn("ويأتي الحادث بعد شهرين ونصف على مصرع 80 شخصاً بحريق مماثل اندلع في مستشفى.", "ar"),
  ).toEqual([`80 ${EARLIER}`]);
  expect(
    eventsIn("قُتل 20 السبت. وكانت معارك وقعت بين قبائل أخرى نهاية نيسان، خلفت 60 قتيلاً.", "ar"),
  ).toEqual(["20 main", "60 2031-04"]);
});

test("what was before that, or some weeks ago, is another event", () => {
  const text =
    "قُتل 10 جنود الاثنين. فقبل أقل من أسبوعين أعلن الجيش مقتل 4 من جنوده في كمين، وقبل ذلك قُتل 5 جنود في انفجار.";
  expect(eventsIn(text, "ar")).toEqual(["10 main", `4 ${EARLIER}`, `5 ${EARLIER}`]);
  expect(eventsIn("قُتل 12 حارساً قبل نحو ساعتين.", "ar")).toEqual(["12 main"]);
});

test("a report without a day tells older events apart by the day of its own", () => {
  const text = "في 3 مايو 2019 قتل انفجار 40 شخصاً. وفي عام 2014 قُتل 12 شخصاً في السوق.";
  expect(eventsIn(text, "ar", EMPTY_CASE, null)).toEqual(["40 main", "12 2014"]);
  const english = "On 3 May 2019 a blast killed 40 people. In 2014, 12 people were killed there.";
  expect(eventsIn(english, "en", EMPTY_CASE, null)).toEqual(["40 main", "12 2014"]);
  // no day of its own, or two: nothing is told apart
  expect(eventsIn("قُتل 40 شخصاً. وفي عام 2014 قُتل 12 شخصاً.", "ar", EMPTY_CASE, null)).toEqual([
    "40 main",
    "12 main",
  ]);
});

const english: readonly (readonly [string, readonly string[]])[] = [
  ["The post was attacked twice. One of the attacks killed 24 soldiers.", ["24 unknown"]],
  ["One of the guards was shot, and 24 people died in the attacks.", ["24 main"]],
  [
    "The overall toll of the offensive rose to 348. The strike killed 24 people.",
    [`348 ${EARLIER}`, "24 main"],
  ],
  ["The overall toll of the strike rose to 24.", ["24 main"]],
  ["Twelve guards were killed on Friday.", ["Twelve main"]],
  ["In March 2029, 12 guards were killed in the same prison.", ["12 2029-03"]],
  ["Five guards were killed on Friday, after 30 died in March 2029.", ["Five main", "30 2029-03"]],
  ["Ten people were killed in the street where 40 died in 2029.", ["Ten main", "40 2029"]],
  ["Nine people were killed, against three in the whole of 2030.", ["Nine main", "three 2030"]],
  ["The office counted 58 deaths, compared with 24 in December 2027.", ["58 main", "24 2027-12"]],
  [
    "The desk logged 318 arrests, against 204 in the previous week.",
    ["318 main", `204 ${EARLIER}`],
  ],
  ["Three soldiers were killed against two policemen.", ["Three main"]],
  ["In a similar attack in 2029, 14 guards were killed.", ["14 2029"]],
  ["A similar strike a month ago killed 14 guards.", ["14 2031-05"]],
  [
    "A strike on Saturday killed 14 guards. More than 700 people have been killed since March 2030.",
    ["14 main", "700 2030-03/.."],
  ],
  ["The ministry said on Saturday that 700 people had been killed since March 2030.", ["700 main"]],
  ["Fourteen guards were killed in an earlier attack.", [`Fourteen ${EARLIER}`]],
  ["Last month 64 people died when a ferry was hit in the same waters.", ["64 2031-05"]],
  ["The killing came two days after a bombing that killed 9 people.", [`9 ${EARLIER}`]],
  ["Three days after the attack the number of dead rose to 20.", ["20 main"]],
  [
    "On the anniversary of the massacre that killed 40 people, gunmen killed three men.",
    [`40 ${EARLIER}`, "three main"],
  ],
  ["It was the largest raid since 2024, when 70 houses were destroyed.", ["70 2024"]],
  ["Seven men held since 2025 were released on Sunday.", ["Seven main"]],
  ["Since 1 January, 61 people have been killed on the route.", ["61 2031-01/.."]],
  ["The prison, built in 1987, lost 12 guards who were killed on Friday.", ["12 main"]],
  ["In March 2029 there was a fire. Gunmen killed 12 guards today.", ["12 main"]],
  ["In March 2029, gunmen killed 12 guards. They wounded 30 others.", ["12 2029-03", "30 2029-03"]],
];

const arabic: readonly (readonly [string, readonly string[]])[] = [
  ["إحدى الغارات قتلت 12 حارساً.", ["12 unknown"]],
  ["قتل 12 حارسا يوم الجمعة.", ["12 main"]],
  ["في آذار 2029 قتل 12 حارسا في السجن نفسه.", ["12 2029-03"]],
  ["وفي هجوم مماثل عام 2029 قتل 14 حارسا.", ["14 2029"]],
  [
    "قتل 14 حارسا السبت في غارة. وقتل أكثر من 700 شخص منذ مارس 2030.",
    ["14 main", "700 2030-03/.."],
  ],
  ["قتل 14 حارسا في هجوم سابق.", [`14 ${EARLIER}`]],
  ["ويأتي الهجوم بعد يومين من مقتل 9 مدنيين.", [`9 ${EARLIER}`]],
  ["وبعد يومين من الهجوم ارتفع عدد القتلى إلى 20.", ["20 main"]],
  ["وكان قصف قد أصاب القافلة في 25 آذار 2031 وقتل فيه سائقان.", ["سائقان 2031-03"]],
  ["وسبق لمسؤولين في البلدة أن أعلنوا مقتل 23 رهينة.", ["23 main"]],
  ["وسبق لمسلحين في البلدة أن قتلوا 23 رهينة.", [`23 ${EARLIER}`]],
  ["وسبق أن تبادل الجانبان في كانون الثاني 2031 عشرين أسيرا.", ["عشرين 2031-01"]],
  ["سجل المركز مقتل 58 مدنيا مقارنة بمقتل 24 في كانون الأول 2027.", ["58 main", "24 2027-12"]],
  ["في ذكرى المجزرة التي قتل فيها 40 مدنيا، قتل ثلاثة رجال.", [`40 ${EARLIER}`, "ثلاثة main"]],
  ["لقي 612 شخصا حتفهم على هذا المسار منذ مطلع العام.", ["612 2031-01/.."]],
  ["أفرج الأحد عن سبعة أسرى محتجزين منذ عام 2025.", ["سبعة main"]],
  ["قال سجين إن أربعة من العائدين قالوا إنهم رأوه في تشرين الأول 2029.", ["أربعة main"]],
  ["في عام 2029 قتل 12 حارسا. وأصيب فيه 30 آخرون.", ["12 2029", "30 2029"]],
  ["في عام 2029 قتل 12 حارسا. واليوم قتل خمسة.", ["12 2029", "خمسة main"]],
];

describe("which event a figure belongs to", () => {
  for (const [text, events] of english)
    test(text, () => {
      expect(eventsIn(text, "en")).toEqual(events);
    });
  for (const [text, events] of arabic)
    test(text, () => {
      expect(eventsIn(text, "ar")).toEqual(events);
    });

  const known: CaseInfo = {
    ...EMPTY_CASE,
    events: [
      {
        id: "main",
        name: { ar: "", en: "" },
        start: "2031-03-08",
        end: "2031-03-10",
        place: null,
      },
      {
        id: "flood",
        name: { ar: "سيل الوادي", en: "the Valley flood" },
        start: "2030-11-02",
        end: null,
        place: null,
      },
    ],
  };

  test("an event of the case is known by its name and by its days", () => {
    expect(eventsIn("Nine people died in the Valley flood.", "en", known)).toEqual(["Nine flood"]);
    expect(eventsIn("On 2 November 2030, nine people died.", "en", known)).toEqual(["nine flood"]);
  });

  test("a count that began long before the main event is another's", () => {
    const text = "Since the war began in June 2028, 3472 people have been killed.";
    expect(eventsIn(text, "en", known)).toEqual(["3472 2028-06/.."]);
    expect(eventsIn("On 9 March 2031, 20 guards were killed.", "en", known)).toEqual(["20 main"]);
  });

  test("a report about something long ago says so in its first sentence", () => {
    const text = "The panel found that 143 people were killed between July and October 2029.";
    expect(eventsIn(text, "en")).toEqual(["143 main"]);
  });
});

test("a deed without an article in the opening is the news, and what ran for years before it another event", () => {
  const war = "ويشهد الشمال منذ 2027 تمرداً أدى إلى مقتل الآلاف.";
  expect(eventsIn(`أعلن الجيش الأحد مقتل 17 من جنوده في هجوم على قاعدة. ${war}`, "ar")).toEqual([
    "17 main",
    "الآلاف 2027-01/..",
  ]);
  // no single deed opens it: the event may be the whole revolt
  expect(eventsIn(`أعلن الجيش الأحد مقتل 17 من جنوده. ${war}`, "ar")).toEqual([
    "17 main",
    "الآلاف main",
  ]);
});

test("the past weeks are those of the news", () => {
  expect(
    eventsIn("Rebels attacked army posts over the past two weeks, killing 60 soldiers.", "en"),
  ).toEqual(["60 main"]);
});

test("an exchange of three days is this one, and none three days before it", () => {
  const text = "The warring sides concluded a three-day exchange of almost 900 prisoners.";
  expect(eventsIn(text, "en")).toEqual(["900 main"]);
  const before = "It came two days after a raid killed nine people.";
  expect(eventsIn(before, "en")).toEqual([`nine ${EARLIER}`]);
});

test("in these attacks is in all of this year's, and in none of the day's alone", () => {
  expect(
    eventsIn(
      "This is the 14th attack on clinics in the province this year; 38 people were killed in these attacks.",
      "en",
    ),
  ).toEqual(["38 2031-01/.."]);
});

test("what a protest is about came before it", () => {
  const text =
    "Eight inmates died in the fire. It broke out amid protests triggered by the death of a young woman in custody.";
  expect(eventsIn(text, "en")).toEqual(["Eight main", `woman ${EARLIER}`]);
  expect(eventsIn("اندلعت احتجاجات على مقتل ثلاثة عمال.", "ar")).toEqual([`ثلاثة ${EARLIER}`]);
  expect(eventsIn("Twelve people were killed in protests in Olm.", "en")).toEqual(["Twelve main"]);
  expect(eventsIn("Protests over a raid that left nine dead spread to Olm.", "en")).toEqual([
    `nine ${EARLIER}`,
  ]);
});

test("what comes of a protest is of the news", () => {
  expect(eventsIn("Protests over bread broke out and 12 people were killed.", "en")).toEqual([
    "12 main",
  ]);
  expect(
    eventsIn("Protests over the death of three workers turned violent and 30 were hurt.", "en"),
  ).toEqual([`three ${EARLIER}`, "30 main"]);
  expect(eventsIn("During the protests over 12 people were killed.", "en")).toEqual(["12 main"]);
  expect(eventsIn("احتجاجات على الغلاء أسفرت عن مقتل 12 شخصاً.", "ar")).toEqual(["12 main"]);
});

test("a sentence that turns to a related or another matter tells of another deed, unless it tells a toll", () => {
  expect(eventsIn("قُتل 12 مدنياً في السوق. على صعيد متصل، قُتل خمسة بقصف حي المنارة.", "ar")).toEqual(
    ["12 main", "خمسة unknown"],
  );
  expect(
    eventsIn(
      "قُتل 12 مدنياً في السوق. على صعيد متصل، أطلقت القوات صاروخاً على حي المنارة، ما أدى لمقتل خمسة.",
      "ar",
    ),
  ).toEqual(["12 main", "خمسة unknown"]);
  expect(
    eventsIn("أصيب 12 مدنياً في السوق. وعلى صعيد آخر، قُتل ثلاثة في اشتباك قرب سهلان.", "ar"),
  ).toEqual(["12 main", "ثلاثة unknown"]);
  expect(
    eventsIn(
      "قُتل 12 مدنياً في السوق.\nكما استهدفت الجبهة الليلة الماضية مدينة كفر النور، دون تسجيل إصابات.",
      "ar",
    ),
  ).toEqual(["12 main", "إصابات unknown"]);
  expect(eventsIn("قُتل 12 مدنياً في السوق. كما أصيب تسعة في حي المنارة، وفق المشفى.", "ar")).toEqual(
    ["12 main", "تسعة main"],
  );
  expect(
    eventsIn("قُتل 12 مدنياً في السوق. وفي سياق متصل، أعلن المشفى ارتفاع عدد القتلى إلى 14.", "ar"),
  ).toEqual(["12 main", "14 main"]);
});

test.each([
  [
    "Shells fell on a bread queue on Tuesday, killing 31 people. Eight people were killed in the December attack on the fuel queue.",
    "en",
  ],
  [
    "قصف الجيش المخبز يوم الثلاثاء، ما أدى إلى مقتل 31 شخصاً. وفي اليوم ذاته أطلقت الجبهة قذائف على ضاحية النور، ما أدى إلى مقتل ثمانية.",
    "ar",
  ],
  [
    "Shells killed 31 people in the market on Tuesday. On the same day the front fired rockets at the suburb, killing eight.",
    "en",
  ],
] as const)(
  "a deed of another month, or another one of the same day, is not the news: %s",
  (text, lang) => {
    const [news, other] = eventsIn(text, lang);
    expect(news).toContain("main");
    expect(other).not.toContain("main");
  },
);

test.each([
  [
    "Police killed two men on Sunday over the January bombing, which killed 30.",
    ["two main", "30 2031-01"],
  ],
  [
    "On Sunday gunmen wounded two men in the village where a February raid killed 30.",
    ["two main", "30 2031-02"],
  ],
] as const)("a deed of a month beside the news of a day is another one: %s", (text, expected) => {
  expect(eventsIn(text, "en")).toEqual(expected);
});

test("a month of an aside with its own number dates no number behind it", () => {
  expect(
    eventsIn(
      "Police in Olm, where eight were killed in January, said four men had been arrested.",
      "en",
    ),
  ).toEqual(["eight 2031-01", "four main"]);
});

test("what is told of others in the December attack dates no number", () => {
  expect(
    eventsIn(
      "Shells killed 31 people on Tuesday. Three were hurt on Tuesday at a march for those who died in the December attack.",
      "en",
    ),
  ).toEqual(["31 main", "Three main"]);
});

test("what happened to the same people on the same day is the news", () => {
  expect(
    eventsIn("Shells killed 31 people on Tuesday. On the same day the toll rose to 34.", "en"),
  ).toEqual(eventsIn("Shells killed 31 people on Tuesday. The toll rose to 34.", "en"));
});
