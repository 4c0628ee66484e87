import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang: "ar", published: "2031-06-17", length: text.length },
    text,
  }).figures.map(({ quote, measure, group }) => `${quote} ${measure} ${group}`);

test("who comes over where an exchange is told changes hands", () => {
  const swap = "بدأ تبادل الأسرى عند الجسر صباحاً.";
  expect(told(`${swap} وعبر في الدفعة الأولى 38 سجيناً، وعاد في الاتجاه المقابل 12 جندياً.`)).toEqual(
    ["38 exchanged inmates", "12 exchanged soldiers"],
  );
  expect(told("تبادل الطرفان إطلاق النار، وعاد في المساء 12 جندياً.")).not.toContain(
    "12 exchanged soldiers",
  );
});

test("who is got back out of the captives was let go, in return he was exchanged", () => {
  expect(told("تسلّمت اللجنة يوم الخميس 34 عسكرياً من أسرانا.")).toEqual(["34 released soldiers"]);
  expect(told("تسلّمت اللجنة 34 عسكرياً للتدريب.")).not.toContain("34 released soldiers");
  expect(
    told("استقبل أهلنا عند الجسر 51 من المقاتلين والمحتجزين، وسلّمنا في المقابل 27 جندياً."),
  ).toEqual(["51 exchanged detainees+fighters", "27 exchanged soldiers"]);
});

test("who is given to a court is not let go, and papers about captives are none of them", () => {
  expect(told("سلّمت الشرطة 12 محتجزاً إلى المحكمة.")).toEqual(["12 other detainees"]);
  expect(told("تسليم 7 مطلوبين للقضاء.")).toEqual(["7 other unknown"]);
  expect(told("تسلّمت النيابة ملفات 40 معتقلاً.")).not.toContain("40 released detainees");
  expect(told("سلّمت الجماعة 12 أسيراً إلى اللجنة الدولية.")).toEqual(["12 released captives"]);
});

test("who is carried elsewhere after a release was let go, to another prison he was not", () => {
  const freed = "أفرجت الجبهة عن 90 أسيراً.";
  expect(told(`${freed} ووصل إلى مطار طبرق 46 أسيراً كانوا محتجزين لدى القوات.`)).toContain(
    "46 released captives",
  );
  expect(told(`${freed} ونقلت الطائرة 30 محتجزاً من طبرق إلى غريان.`)).toContain(
    "30 released detainees",
  );
  expect(told(`${freed} ونُقل 60 أسيراً إلى سجن الوادي.`)).toContain("60 other captives");
  expect(told("بدأ نقل الأسرى المفرج عنهم، وتم نقل 46 أسيراً إلى غريان.")).toEqual([
    "46 released captives",
  ]);
  expect(told("وأكد المبعوث أنه سيتم تحرير أكثر من 90 سجيناً.")).toEqual(["90 released inmates"]);
});

test("whoever gets people has no more members", () => {
  expect(told("قُتل حارس. وسلمت الجبهة 7 أشخاص لقوات الجيش.")).toContain("7 other unknown");
});

test("whom a release left out is still held", () => {
  expect(told("أُفرج عن المعتقلين باستثناء 107 معتقلين.")).toEqual(["107 held detainees"]);
  expect(told("قُتل الجميع باستثناء 12 شخصاً.")).toEqual(["12 other unknown"]);
});

test("an exchange of captives of two names is one of captives", () => {
  expect(told("اتفاق لتبادل 887 أسيراً ومختطفاً من الطرفين.")).toEqual([
    "887 exchanged captives+hostages",
  ]);
});
