import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length, published: "2032-06-08" };
  return read({ report, text }).figures.map(({ quote, measure, mode }) =>
    [quote, measure, mode].join(" "),
  );
}

test("what another number leaves of the first is of the same people", () => {
  expect(
    figures("تمكن 18 نزيلاً من الفرار، أُعيد منهم 13، ولا يزال البحث جارياً عن الخمسة الباقين."),
  ).toEqual(["18 escaped unknown", "13 recaptured part", "الخمسة escaped part"]);
  expect(figures("فرّ 31 موقوفاً، أُعيد 29 منهم، ولا يزال اثنان متواريين عن الأنظار.")).toEqual([
    "31 escaped unknown",
    "29 recaptured part",
    "اثنان escaped part",
  ]);
  expect(
    figures(
      "Twelve inmates escaped. Eight have been caught, and police are looking for the remaining four.",
    ),
  ).toContain("four escaped part");
  expect(
    figures(
      "Eighteen officers were captured. Fourteen were let go and the remaining four were found alive.",
    ),
  ).toContain("four released unknown");
});

test("a rest of another number is of nobody told", () => {
  expect(figures("Twenty people died. The other 15 buses kept running.")).not.toContain(
    "15 killed part",
  );
  const buses = figures("مات عشرون شخصاً. أما الباصات الخمسة عشر الباقية فواصلت عملها.");
  expect(buses.filter((one) => one.includes("killed"))).toEqual(["عشرون killed unknown"]);
});

test("the rest to whom nothing happened are no part of the dead or hurt", () => {
  const boat = figures("Fifteen died. The other six in the minibus were unhurt.");
  expect(boat.filter((one) => one.includes("killed"))).toEqual(["Fifteen killed unknown"]);
  const bus = figures("قُتل خمسة عشر. أما الستة الآخرون في الحافلة فلم يصابوا بأذى.");
  expect(bus.filter((one) => one.includes("الستة")).join("")).not.toMatch(/killed|wounded/u);
});

test("who got away is none of the dead that the numbers happen to fit", () => {
  expect(
    figures(
      "Nine were killed by five gunmen. One gunman was shot and the remaining four got away.",
    ),
  ).not.toContain("four killed part");
});
