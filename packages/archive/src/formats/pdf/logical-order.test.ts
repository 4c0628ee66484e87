import { expect, test } from "vitest";
import { logicalOrder } from "./logical-order.ts";

const seen = (text: string): { text: string }[] => [...text].map((letter) => ({ text: letter }));

test.each([
  ["٢٣ لتق", "قتل ٢٣"],
  ["٠٧:٤٥ ةعاسلا", "الساعة ٠٧:٤٥"],
  ["12/04/2031 موي", "يوم 12/04/2031"],
  ["فلأ 12.5 وأ", "أو 12.5 ألف"],
  ["لاق Darwan News ةلاكو", "وكالة Darwan News قال"],
  ["20 10 نيب", "بين 10 20"],
  ["F16 ةرئاط", "طائرة F16"],
  ["سراح 7-5 بيصأ", "أصيب 5-7 حارس"],
  ["بيصأ سراح 5-7", "5-7 حارس أصيب"],
  ["اليزن 12–10", "10–12 نزيلا"],
  ["سراح ٧-٥", "٥-٧ حارس"],
  ["نم 12%", "12% من"],
  ["مث %12.5 ةبسنلا", "النسبة 12.5% ثم"],
  ["موي 12-04-2031", "12-04-2031 يوم"],
  ["5- ةرارحلاو", "والحرارة -5"],
  ["نأ Nawras 24 تلقنو", "ونقلت Nawras 24 أن"],
  ["km 17 دعب", "بعد 17 km"],
])("reads %s from the right", (row, logical) => {
  expect(logicalOrder(seen(row), true)).toBe(logical);
});

test("turns what is Arabic in a row from the left, with the number within it", () => {
  expect(logicalOrder(seen("said حرج ٢٣ لتق here"), false)).toBe("said قتل ٢٣ جرح here");
});

test("takes the signs of a number by the letters before it in its paragraph", () => {
  const order = (row: string, before: "arabic" | "latin" | null): string =>
    logicalOrder(seen(row), true, { before, drawnAsRead: false });
  expect(order("7-5", "arabic")).toBe("5-7");
  expect(order("5-7", null)).toBe("5-7");
  expect(order("%12", "arabic")).toBe("12%");
  expect(order("12%", null)).toBe("12%");
});

test("tells by the order of drawing what stands after Latin words", () => {
  const drawn = (orders: readonly number[]): string =>
    logicalOrder(
      [..."km 17 دعب"].map((text, at) => ({ text, order: orders[at] ?? 0 })),
      true,
      { before: null, drawnAsRead: true },
    );
  expect(drawn([4, 5, 6, 7, 8, 3, 2, 1, 0])).toBe("بعد km 17");
  expect(drawn([6, 7, 8, 4, 5, 3, 2, 1, 0])).toBe("بعد 17 km");
});
