import type { ReadingMarksMessages } from "../en/reading-marks.ts";

export const readingMarks: ReadingMarksMessages = {
  legend: "العلامات في النص",
  title: "أعداد لم تُقرأ أرقامًا",
  none: "كل عدد جزء من رقم أو من تاريخ.",
  add: "حدّد أحدها في النص لتضيفه رقمًا.",
  more: (count) => `وسواها: ${count}`,
  partly: (letters) => `نُظر في أول ${letters} حرف من النص فقط.`,
};
