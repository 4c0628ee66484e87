import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function near(text: string, lang: "ar" | "en" = "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, near: name, place }) =>
      `${quote} ${name ?? "-"}${place === null ? "" : ` at ${place}`}`,
  );
}

test("each number has the name behind its own 'in'", () => {
  expect(near("Nine people were killed in Darsa and four in Olm on Monday.")).toEqual([
    "Nine Darsa",
    "four Olm",
  ]);
  expect(
    near("Nine men were killed in Darsa, and two more in fighting in the department of Olm."),
  ).toEqual(["Nine Darsa", "two Olm"]);
  expect(near("The toll in Tal Awar stood at 16 on Friday.")).toEqual(["16 Tal Awar"]);
  expect(near("About 3,000 people marched through Asal, police said.")).toEqual(["3,000 Asal"]);
  expect(near("Fourteen people were killed in Olm and Darsa.")).toEqual(["Fourteen Darsa + Olm"]);
});

test("behind a word for several places a list of names is one", () => {
  expect(near("Three people died in the provinces of Olm, Tesk and Velm.")).toEqual([
    "Three Olm + Tesk + Velm",
  ]);
  expect(near("Three people died in the villages of the north.")).toEqual(["Three -"]);
  expect(near("قُتل ثلاثة أشخاص في محافظات المهدا وبني ساف والكرما.", "ar")).toEqual([
    "ثلاثة الكرما + المهدا + بني ساف",
  ]);
  expect(near("قُتل ثلاثة أشخاص في محافظات عدة.", "ar")).toEqual(["ثلاثة -"]);
});

test("the place at the head is of every verb that one 'and' joins", () => {
  expect(near("In Dar Jalil two civilians were killed and six wounded.")).toEqual([
    "two Dar Jalil",
    "six Dar Jalil",
  ]);
  expect(near("In Olm three houses were destroyed and forty families have fled.")).toEqual([
    "three Olm",
    "forty Olm",
  ]);
  expect(near("In Olm two people were killed, and a mine wounded six.")[1]).toBe("six -");
});

test("whom a number drove out was where it names, and not where they went", () => {
  expect(near("About 80 families had left Tell Zumar by noon, most of them on foot.")).toEqual([
    "80 Tell Zumar",
  ]);
  expect(near("Some 45 families were taken to the school in Rasm.")).toEqual(["45 -"]);
  expect(near("Nine people were taken to hospital in Olm.")).toEqual(["Nine -"]);
});

test("what a sentence takes up by its place is of there, whoever says it", () => {
  expect(near("أما في تل قطران، فأقرت الشرطة بمقتل ثلاثة أشخاص.", "ar")).toEqual([
    "ثلاثة تل قطران",
  ]);
  expect(near("أما في المستشفى، فقالت الطبيبة إن ثلاثة توفوا.", "ar")).toEqual(["ثلاثة -"]);
});

test("in the performance of duty, and in somebody's hands, is nowhere", () => {
  expect(near("وبقي في أيدينا 52 محتجزاً.", "ar")).toEqual(["52 -"]);
  expect(near("سُجلت 40 وفاة بإقليم السفح، و19 وفاة بولاية القبة.", "ar")).toEqual([
    "40 السفح",
    "19 القبة",
  ]);
  expect(near("قُتل ثلاثة في إقليم السفح.", "ar")).toEqual(["ثلاثة السفح"]);
  expect(near("قُتل ثلاثة في هجوم على فندق في غريان.", "ar")).toEqual(["ثلاثة -"]);
  expect(near("أصيب ثلاثة أشخاص بولاية ثانية.", "ar")).toEqual(["ثلاثة -"]);
  expect(near("أصيب ثلاثة أشخاص بحي سكني.", "ar")).toEqual(["ثلاثة -"]);
  expect(near("أصيب ثلاثة أشخاص بمديرية الصحة.", "ar")).toEqual(["ثلاثة -"]);
  expect(near("وبلغ عدد القتلى على يد «كتيبة المنار» 52 شخصاً.", "ar")).toEqual(["52 -"]);
  expect(near("واستشهد في أداء الواجب أربعة من رجالنا.", "ar")).toEqual(["أربعة -"]);
});

test("a verb behind the `and` is no second place, whatever letters it has", () => {
  expect(near("قتل ستة في درسا وأدى القصف إلى إصابة تسعة.", "ar")).toEqual([
    "ستة درسا",
    "تسعة درسا",
  ]);
  expect(near("أصابت خمس قذائف السوق في درسا وأدت إلى مقتل ستة.", "ar")).toEqual([
    "خمس درسا",
    "ستة درسا",
  ]);
  expect(near("انفجرت سيارة في درسا وأسفرت عن مقتل ستة.", "ar")).toEqual(["ستة درسا"]);
  expect(near("قتل ستة في درسا وساد الهدوء.", "ar")).toEqual(["ستة درسا"]);
  expect(near("قتل ستة في درسا وأولم.", "ar")).toEqual(["ستة أولم + درسا"]);
});

test("a bracket that holds the number alone is behind its name", () => {
  expect(near("بلغ مجموع الموقوفين 47 موقوفاً، توزعوا على حلمين (22) ودرسا (16).", "ar")).toEqual([
    "47 -",
    "22 حلمين",
    "16 درسا",
  ]);
});

test("so has each the name of what was attacked, but not of whoever says it", () => {
  expect(near("The shelling of Darsa killed nine people.")).toEqual(["nine Darsa"]);
  expect(near("Rockets struck Darsa, killing nine.")).toEqual(["nine Darsa"]);
  expect(near("Police in uniform of Darsa make saw nine killed.")).toEqual(["nine -"]);
  expect(near("Red Crescent: nine killed in shelling")).toEqual(["nine -"]);
  expect(near("قصف على برزين يقتل 9 أشخاص.", "ar")).toEqual(["9 برزين"]);
  expect(near("نفّذ الطيران غارتين على جبل خرزمة قبل الفجر.", "ar")).toEqual(["غارتين جبل خرزمة"]);
  expect(near("لم تنفذ الطائرات أي غارة على جبل خرزمة يوم الثلاثاء.", "ar")).toEqual([
    "أي غارة جبل خرزمة",
  ]);
  expect(near("قصف على وادي شعبي يقتل 9 أشخاص.", "ar")).toEqual(["9 -"]);
});

test("a word for a place holds a name behind its article, and two verbs have one subject", () => {
  expect(
    near(
      "Attacks in the Kelma area killed 88 and wounded 84, while violence in the Jebel Sirn area killed 25.",
    ),
  ).toEqual(["88 Kelma", "84 Kelma", "25 Jebel Sirn"]);
  expect(near("Eight people were killed and six wounded in the Sarba locality.")).toEqual([
    "Eight Sarba",
    "six Sarba",
  ]);
  expect(near("A raid on the village of Darsa killed nine.")).toEqual(["nine Darsa"]);
  expect(near("A raid on the suburb of Darsa killed nine.")).toEqual(["nine Darsa"]);
  expect(near("A raid on the outskirts of town killed nine.")).toEqual(["nine -"]);
  expect(near("Shelling in Hask killed nine people and in Olm it killed four.")).toEqual([
    "nine Hask",
    "four Olm",
  ]);
  expect(near("Nine people have died in Corvane's conflict.")).toEqual(["Nine -"]);
  expect(near("Nine people were killed in the latest attack in the area.")).toEqual(["Nine -"]);
});

test("a small word, another clause and a place that is said are no such name", () => {
  expect(near("Nine people were killed in shelling.")).toEqual(["Nine -"]);
  expect(near("In Darsa, officials said nine people were killed.")).toEqual(["nine -"]);
  expect(near("Nine people were killed in the town of Darsa.")).toEqual(["Nine - at Darsa"]);
});

test("in Arabic words that no lexicon knows and that end a phrase, where their form is that of no common noun", () => {
  expect(near("قتل 11 شخصاً في برزين و6 في تل عوار الخميس، وفق الدفاع المدني.", "ar")).toEqual([
    "11 برزين",
    "6 تل عوار",
  ]);
  expect(near("قتل 14 شخصاً في برزين وتل عوار.", "ar")).toEqual(["14 برزين + تل عوار"]);
  expect(near("أحصت المنظمة إصابة 9 في الغارة على سجن في الوادي.", "ar")).toEqual(["9 -"]);
  for (const where of ["انهيار", "تدافع", "وضع حرج", "مقبرة", "المنطقة", "ظروف غامضة", "هجوم"])
    expect(near(`قتل 9 أشخاص في ${where}، وفق الشرطة.`, "ar")).toEqual(["9 -"]);
});

test("the toll that is a place's own is of it alone, and a body or a day owns none", () => {
  expect(near("Olm's bus crash death toll jumps to 36.")).toEqual(["36 Olm"]);
  expect(near("Qasseb’s death toll from the fire has risen to 36.")).toEqual(["36 Qasseb"]);
  expect(near("Monday's death toll rose to 36.")).toEqual(["36 -"]);
  expect(near("The Crescent's death toll stands at 36.")).toEqual(["36 -"]);
  expect(near("The death toll of the fire rose to 36.")).toEqual(["36 -"]);
  expect(
    near("Nine died in Tal Awar, it said, later updating the Tal Awar death toll to 16.").at(-1),
  ).toBe("16 Tal Awar");
  expect(near("The Daniel death toll rose to 36.")).toEqual(["36 -"]);
});
