import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function places(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.flatMap(({ quote, measure, place }) =>
    measure === "displaced" ? [`${quote} ${place ?? "anywhere"}`] : [],
  );
}

test.each([
  ["قالت المنظمة إن 110 عائلات من النازحين من بلدة درسا وصلت إلى مخيم السهل.", ["110 مخيم السهل"]],
  ["وصلت 110 عائلات نازحة إلى مخيم السهل.", ["110 مخيم السهل"]],
  ["لجأت 80 عائلة إلى المدارس.", ["80 shelter"]],
  ["تقيم 80 عائلة نازحة في مدرسة البلدة.", ["80 shelter"]],
  [
    "وصلت 110 عائلات نازحة إلى مخيم السهل. ووصلت 300 عائلة نازحة إلى مخيم التل.",
    ["110 مخيم السهل", "300 مخيم التل"],
  ],
  ["وصلت 110 عائلات نازحة إلى مخيم تل مرد.", ["110 مخيم تل مرد"]],
  ["وصلت 110 عائلات نازحة إلى مخيم للنازحين.", ["110 shelter"]],
  ["وصلت 110 عائلات نازحة إلى مخيم تابع للمنظمة.", ["110 shelter"]],
  ["وصلت 110 عائلات نازحة إلى مخيم أقامته المنظمة.", ["110 shelter"]],
  ["وصلت 110 عائلات نازحة إلى مخيم درسا في السهل.", ["110 مخيم درسا"]],
  ["وصل 400 نازح إلى مركز الإيواء في البلدة.", ["400 shelter"]],
  ["جرى إيواء 120 أسرة في مدارس البلدة.", ["120 shelter"]],
])("who came to a shelter are some of the displaced: %s", (text, expected) => {
  expect(places(text)).toEqual(expected);
});

test.each([
  ["نزحت 300 عائلة إلى مخيم السهل.", ["300 anywhere"]],
  ["نزحت 300 عائلة ولجأت إلى المدارس.", ["300 anywhere"]],
  ["أدى القصف إلى نزوح 300 عائلة من بلدة درسا.", ["300 anywhere"]],
  ["وصلت 300 عائلة نازحة إلى تلمارة.", ["300 anywhere"]],
  ["وصل 400 نازح إلى مركز المدينة.", ["400 anywhere"]],
  ["وصل 400 نازح إلى مركز المحافظة.", ["400 anywhere"]],
])("who fled or came to a town may be all of them: %s", (text, expected) => {
  expect(places(text)).toEqual(expected);
});
