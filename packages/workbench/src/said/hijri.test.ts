import { expect, test } from "vitest";
import { messages } from "@tarjih/i18n";
import { hijriDay } from "./hijri.ts";
import { hijriText } from "./hijri-text.ts";

test("a day has its Hijri day by the table of Umm al-Qura", () => {
  expect(hijriDay("2024-03-11")).toEqual({ year: 1445, month: 9, day: 1 });
  expect(hijriDay("2024-04-10")).toEqual({ year: 1445, month: 10, day: 1 });
  expect(hijriDay("2024-07-07T10:00:00Z")).toEqual({ year: 1446, month: 1, day: 1 });
});

test("what is coarser than a day, or no day, has none: nothing is made up", () => {
  for (const date of ["", "2024", "2024-05", "2024-02-30", "1700-01-01", "2300-01-01"]) {
    expect(hijriDay(date)).toBeNull();
  }
});

test("a day and a span in words, and nothing where an end is open", () => {
  const [en, ar] = [messages("en").calendars.hijri, messages("ar").calendars.hijri];
  expect(hijriText("2024-05-15", en)).toBe("7 Dhu al-Qada 1445 AH");
  expect(hijriText("2024-05-15", ar)).toBe("7 ذو القعدة 1445 هـ");
  expect(hijriText("2024-03-11 – 2024-04-10", en)).toBe("1 Ramadan 1445 AH – 1 Shawwal 1445 AH");
  expect(hijriText("… – 2024-04-10", en)).toBe("… – 1 Shawwal 1445 AH");
  expect(hijriText("2024-05", en)).toBe("");
  expect(hijriText("", en)).toBe("");
});
