import { expect, test } from "vitest";
import { messages } from "../index.ts";
import { counted } from "./counted.ts";

test("a counted noun is single, dual, plural, accusative or genitive, by the last two digits", () => {
  const figures = counted("رقم واحد", "رقمان", "أرقام", "رقمًا", "رقم");
  const forms = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 110, 111].map(figures);
  expect(forms).toEqual([
    "0 رقم",
    "رقم واحد",
    "رقمان",
    "3 أرقام",
    "10 أرقام",
    "11 رقمًا",
    "99 رقمًا",
    "100 رقم",
    "101 رقم",
    "102 رقم",
    "103 أرقام",
    "110 أرقام",
    "111 رقمًا",
  ]);
});

test("whatever counts in words counts so", () => {
  const { workbench, desk, pictures, cli, charts } = messages("ar");
  const { lineage, timeline } = pictures;
  expect([100, 103, 111].map(workbench.outlets)).toEqual(["100 ناشر", "103 ناشرين", "111 ناشرًا"]);
  expect([100, 103].map(workbench.pairs)).toEqual(["100 مقابلة", "103 مقابلات"]);
  expect([2, 103].map(workbench.entries)).toEqual(["قيدان", "103 قيود"]);
  expect(workbench.recorded(2)).toBe("سُجّل القرار وتغير تقدير سؤالين.");
  expect(workbench.recorded(100)).toBe("سُجّل القرار وتغير تقدير 100 سؤال.");
  expect([100, 105].map(desk.differ.waiting)).toEqual([
    "100 خلاف ينتظر الحسم",
    "105 خلافات تنتظر الحسم",
  ]);
  expect(desk.links.shared(100)).toBe("100 مقطع مشترك");
  expect([1, 100].map(timeline.more)).toEqual(["وموضع آخر", "و100 موضع آخر"]);
  expect([2, 3, 11].map(lineage.more)).toEqual(["وزوجان آخران", "و3 أزواج أخرى", "و11 زوجًا آخر"]);
  expect(lineage.counts(103, 2)).toContain("103 تقارير،");
  expect(cli.ledger.versionTitle("n", 100)).toContain("100 أصل");
  expect(charts.command.written("o", 100)).toContain("100 ملف)");
});
