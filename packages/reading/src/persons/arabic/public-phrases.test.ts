import { expect, test } from "vitest";
import { publicPhrases } from "./public-phrases.ts";
import { nameWords } from "../vocabulary/name-words.ts";

/** The words of a text that stay because of their phrase, as they are folded. */
function staying(text: string): string {
  const words = nameWords(text);
  const stays = publicPhrases({ text, words });
  return words.flatMap(({ folded }, at) => (stays.has(at) ? folded : [])).join(" ");
}

test("who bears an office stays, wherever the name of the body ends", () => {
  expect(staying("وقال محافظ بيت ريحان وليد حداد إن الطريق مفتوح")).toBe("بيت ريحان وليد حداد");
  expect(staying("رفض الناطق باسم مجلس القرى، سركون بطرس إيليا، التعليق")).toContain(
    "سركون بطرس ايليا",
  );
  expect(staying("فأحالني مديرها بهجت سروجي إلى الوزارة")).toBe("بهجت سروجي");
  expect(staying("أشاد الناطق باسمها الحسن ولد اميجن بما جرى")).toContain("الحسن ولد اميجن");
  expect(staying("قال آمر الكتيبة فرج سالم إن")).toBe("الكتيبه فرج سالم");
});

test("an office in a name, and what is somebody else's, makes nobody public", () => {
  expect(staying("وصل عبده قائد إلى البيت")).toBe("");
  expect(staying("نفى سيدي محمد ولد الشيخ أحمدو التهم")).toBe("");
  expect(staying("صدر أمر سالم بالعودة")).toBe("");
  expect(staying("سمعنا أمينة المخزن هدى تصرخ")).toBe("");
  expect(staying("زار رئيس البلدية والدة الطفلة ريم")).toBe("البلديه");
});

test("places, bodies, outlets and feasts go on behind their noun", () => {
  expect(staying("وصلنا إلى نبع الشيخ عدنان، ثم")).toBe("نبع الشيخ عدنان");
  expect(staying("في صالون كنيسة مار ديونيسيوس الجديدة من")).toBe("كنيسه مار ديونيسيوس الجديده");
  expect(staying("على قناة ليبتس بلس بأن")).toBe("قناه ليبتس بلس");
  expect(staying("قصف عبرين الشرقية فجرا")).toContain("عبرين الشرقيه");
  expect(staying("قبل عيد الأضحى بيوم")).toBe("عيد الاضحي");
  expect(staying("نزحوا من بلدة دار حمة. وفي دار حمة بقي رجل")).toBe("بلده دار حمه دار حمه");
  expect(staying("الحكم بسجن فرج الورفلي")).toBe("");
  expect(staying("على حصن سالم مساء السبت")).toBe("حصن سالم");
  expect(staying("ينام في مدرسة نومفولا دوبي مع والدته")).toBe("مدرسه نومفولا دوبي");
  expect(staying("نفت مملكة فارنهولت يوم الاثنين ذلك")).toBe("مملكه فارنهولت");
  expect(staying("وأرسلت سلطنة برزان طائرتين")).toContain("سلطنه برزان");
});

test("what no dictionary has is a brand behind a medicine, and may own a car", () => {
  expect(staying("نفد مرهم ديرموزين منذ أسبوع")).toBe("مرهم ديرموزين");
  expect(staying("احترقت سيارة دلوفان")).toBe("");
});
