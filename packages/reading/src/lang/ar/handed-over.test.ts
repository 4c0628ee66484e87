import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

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
