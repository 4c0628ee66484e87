import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const topics = (text: string, lang: "ar" | "en"): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang, outlet: "Hill Monitor", published: "2031-06-17" },
    text,
  }).figures.map(({ low, high, topic = "-" }) => `${low ?? high} ${topic}`);

test.each([
  ["The charity lists 121 people who boarded the boat on Monday.", "en", ["121 aboard-boat"]],
  ["The ferry was carrying about 300 people when it sank.", "en", ["300 aboard-ship"]],
  ["قال الناجون إن القارب كان يقل نحو 120 شخصاً.", "ar", ["120 aboard-boat"]],
  ["وكان على متن القطار 412 راكباً.", "ar", ["412 aboard-train"]],
  ["The association said 210 people lived in the building.", "en", ["210 residents"]],
  [
    "كان يسكن المبنى 180 شخصاً، وكان في المبنى ساعة الانهيار 65 شخصاً.",
    "ar",
    ["180 residents", "65 inside-building"],
  ],
  ["Sixty people were in the building when it collapsed.", "en", ["60 inside-building"]],
  ["Police cleared an unlawful gathering of about 600 people.", "en", ["600 crowd"]],
  ["Police put the number of marchers at 2,000 on Saturday.", "en", ["2000 crowd"]],
  ["About 2,000 people took part in Saturday's rally.", "en", ["2000 crowd"]],
  ["Organisers said 20,000 people had taken part in the march.", "en", ["20000 crowd"]],
  ["قالت النقابة إن 1150 عاملا شاركوا في الإضراب.", "ar", ["1150 strikers"]],
  ["لحظة الانهيار كان في الممر السابع 52 عاملاً.", "ar", ["52 inside-mine"]],
  ["Some 46,000 people are still inside the town.", "en", ["46000 inside-town"]],
  ["About 2,000 people took part in the unlicensed gathering.", "en", ["2000 crowd"]],
  ["ولم يزد عدد المشاركين في البلدات الثلاث على أربعة آلاف مشارك.", "ar", ["4000 crowd"]],
  ["خرج اليوم في ساحة البلدة أكثر من عشرة آلاف متظاهر.", "ar", ["10000 crowd"]],
  ["Only 1,150 joined the strike on Wednesday.", "en", ["1150 strikers"]],
  ["A warplane dropped four bombs on the market.", "en", ["4 dropped"]],
  ["The bus company said 38 passengers and a driver were on board.", "en", ["38 aboard-bus"]],
  ["وأظهرت الكاميرا أن الحافلة كان على متنها 52 راكباً.", "ar", ["52 aboard-bus"]],
  ["The federation said 18,000 people had attended the match.", "en", ["18000 audience"]],
  ["دخل الملعب مساء السبت 31 ألف متفرج.", "ar", ["31000 audience"]],
  ["Police fired at least 20 tear gas canisters at the stand.", "en", ["20 tear-gas"]],
  ["ولم تُطلق أي قنبلة غاز داخل الملعب.", "ar", ["0 tear-gas"]],
  ["At least six cars fell into the river.", "en", ["6 fell"]],
  ["وقد سقطت في النهر حافلة وثلاث سيارات.", "ar", ["3 fell"]],
  ["وقال الشرطي إن ثلاث عربات خرجت عن السكة.", "ar", ["3 derailed"]],
  ["ألقت الطائرة أربع قنابل على السوق.", "ar", ["4 dropped"]],
  ["“Sixty-six are still at large,” he said.", "en", ["66 at-large"]],
  ["Fifteen inmates remained at large on Thursday.", "en", ["15 at-large"]],
  ["The convoy of 24 trucks had set out at dawn.", "en", ["24 in-convoy"]],
  ["هاجم مسلحون قافلة مساعدات مؤلفة من 18 شاحنة.", "ar", ["18 in-convoy"]],
  ["وكانت القافلة تضم 24 شاحنة عند انطلاقها.", "ar", ["24 in-convoy"]],
  ["He said 62 people had been on shift when the fire broke out.", "en", ["62 inside-factory"]],
  [
    "قُتل 12 عاملاً في الانفجار. وتبيّن أن 85 عاملاً كانوا في الوردية الصباحية.",
    "ar",
    ["12 -", "85 inside-factory"],
  ],
  ["About 120 workers were inside the factory when it burned.", "en", ["120 inside-factory"]],
  ["وقال إن المعتصمين الذين لم يتجاوز عددهم 400 شخص رفضوا المغادرة.", "ar", ["400 crowd"]],
  ["إن 84 من الفارين ما زالوا طلقاء.", "ar", ["84 at-large"]],
  ["ولا يزال 66 سجيناً فارين.", "ar", ["66 at-large"]],
] as const)("the words say what is counted: %s", (text, lang, told) => {
  expect(topics(text, lang)).toEqual(told);
});

test.each([
  // those who were saved are on the rescue ship
  ["The rescuers brought 68 survivors aboard the ship.", "en"],
  ["Forty-three people were brought to the town.", "en"],
  ["The clinic saw 35 people on Monday.", "en"],
  ["كان القارب قديماً. وانتظر 35 شخصاً على الرصيف.", "ar"],
  // of which of two boats another report speaks nobody knows
  ["A second boat was carrying 40 people.", "en"],
  ["A second convoy of 12 trucks came on Friday.", "en"],
  ["A convoy of 12 trucks entered the town on Friday.", "en"],
  ["ودخلت القافلة الثانية المؤلفة من 24 شاحنة.", "ar"],
  ["Eleven guards were on shift when it began.", "en"],
  ["وكان قارب آخر يقل 40 شخصاً.", "ar"],
  // another boat than the one that others tell of as lost
  ["A boat carrying 45 people reached the port on Monday.", "en"],
  ["وصل قارب كان يقل 45 شخصاً إلى الميناء.", "ar"],
  // of which crowd another report speaks nobody knows
  ["A crowd of 300 people surrounded the police station.", "en"],
  // who was there once is not who is there
  ["About 45,000 people were in the town before the offensive.", "en"],
  // some of them, and no crowd
  ["كان ثلاثون عاملاً في النفق، فيما أُفيد بأن 22 منهم خرجوا أحياء.", "ar"],
  ["He was one of 6,000 people who marched out of the camps.", "en"],
  // a measure says it already
  ["Twelve people who were aboard the boat were killed.", "en"],
] as const)("nothing says it: %s", (text, lang) => {
  expect(topics(text, lang).every((one) => one.endsWith(" -"))).toBe(true);
});
