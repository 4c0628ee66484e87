import type { CalendarsMessages } from "../en/calendars.ts";

const MONTHS = [
  "محرم",
  "صفر",
  "ربيع الأول",
  "ربيع الآخر",
  "جمادى الأولى",
  "جمادى الآخرة",
  "رجب",
  "شعبان",
  "رمضان",
  "شوال",
  "ذو القعدة",
  "ذو الحجة",
] as const;

export const calendars: CalendarsMessages = {
  both: "التاريخ الهجري أيضًا (أم القرى)",
  short: "هـ",
  hijri: (year, month, day) =>
    `${day === null ? "" : `${day} `}${MONTHS[month - 1] ?? month} ${year} هـ`,
  narrow: (year, month, day) => `${numeric(year, month, day)} هـ`,
  typed: {
    form: "2031-05-04",
    hint: "سنة-شهر-يوم؛ وبعدها «هـ» إن كان التاريخ هجريًا.",
    wrong: "ليس يومًا: اكتب 2031-05-04 أو 1453-01-12 هـ.",
  },
};

function numeric(year: number, month: number, day: number | null): string {
  const parts = day === null ? [month] : [month, day];
  return [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}
