import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string, lang: "ar" | "en") {
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-07-01", length: text.length };
  return read({ report, text }, EMPTY_CASE).figures;
}

const places = (text: string, lang: "ar" | "en"): readonly (string | null)[] =>
  figures(text, lang).map(({ place }) => place);

test("a wing or a ward is a part of the site", () => {
  expect(places("قال حارس إن 15 نزيلاً فروا من الجناح الشمالي في سجن القلعة.", "ar")).toEqual([
    "الجناح الشمالي",
  ]);
  expect(places("Forty-five inmates escaped from the north wing, a survivor said.", "en")).toEqual([
    "north wing",
  ]);
  expect(places("The left wing of the party lost 12 members.", "en")).not.toContain("left wing");
});

test("a sector with its label is a part, a sector by itself may be everything", () => {
  expect(places("ففرّ 41 موقوفاً من القطاع (ب) بعد منتصف الليل.", "ar")).toEqual(["القطاع (ب)"]);
  expect(places("فر 15 نزيلاً من القطاع الشرقي.", "ar")).toEqual(["القطاع الشرقي"]);
  expect(places("Forty-five inmates escaped from sector C, a survivor said.", "en")).toEqual([
    "sector C",
  ]);
  expect(places("Forty-five inmates escaped from the eastern sector.", "en")).toEqual([
    "eastern sector",
  ]);
  expect(places("قُتل 12 عاملاً في القطاع الصحي.", "ar")).toEqual([null]);
  expect(places("Twelve people were killed in the mining sector.", "en")).toEqual([null]);
});

test("a place that is only pointed at has no name", () => {
  expect(places("The flood hurt 70 people in this area alone.", "en")).toEqual([null]);
  expect(places("وقتل 70 شخصاً في تلك المنطقة وحدها.", "ar")).toEqual([null]);
  expect(places("The flood hurt 70 people in Orin alone.", "en")).toEqual(["Orin"]);
});

test("a place alone at the head is of both numbers behind it", () => {
  expect(places("In Orin alone, 64 people died and 26 are missing.", "en")).toEqual([
    "Orin",
    "Orin",
  ]);
  expect(places("In Orin alone, 64 people died, while 26 are missing.", "en")).toEqual([
    "Orin",
    null,
  ]);
});

test("a number that has a place of its own is not where the one alone is", () => {
  for (const text of [
    "In Orin alone 64 people died and 26 in Tesk.",
    "In Orin alone, 64 people died, and 26 in Tesk.",
  ])
    expect(places(text, "en")).toEqual(["Orin", null]);
  expect(places("In Tobruk alone 64 died and 26 in Gharyan.", "en")).toEqual(["tobruk", "gharyan"]);
  expect(figures("In Orin alone 64 died and 26 in Tesk.", "en").map(({ mode }) => mode)).toEqual([
    "unknown",
    "unknown",
  ]);
});

test("places told one after another stand beside each other", () => {
  const modes = (text: string): readonly string[] => figures(text, "en").map(({ mode }) => mode);
  expect(
    modes("20 people were killed in Tobruk, 23 in Gharyan, three in Zliten, and two in Velm."),
  ).toEqual(["unknown", "unknown", "unknown", "unknown"]);
  expect(modes("The blast killed 20 people, 12 in the market and 8 at the gate.")).toEqual([
    "unknown",
    "part",
    "part",
  ]);
});

test("the place at the head is of both numbers of one breath", () => {
  expect(places("In Tobruk 46 people died and 26 were hurt.", "en")).toEqual(["tobruk", "tobruk"]);
  expect(places("In Tobruk 46 people died and 26 in Gharyan.", "en")).toEqual([
    "tobruk",
    "gharyan",
  ]);
});

test("a place alone belongs to its own clause, and elsewhere is another place", () => {
  const text =
    "The flood left 300 people dead in Orin alone, while around 17 people had been killed elsewhere in the country.";
  expect(places(text, "en")).toEqual(["Orin", "elsewhere"]);
  expect(places("In Orin alone, 17 people were killed.", "en")).toEqual(["Orin"]);
  expect(places("The storm killed 300 people in Orin and 17 elsewhere.", "en")).toEqual([
    null,
    "elsewhere",
  ]);
});

test("all of them in other cities are none of this one", () => {
  expect(places("Nine people have died since May, all of them in other provinces.", "en")).toEqual([
    "other provinces",
  ]);
  expect(places("قُتل تسعة أشخاص منذ الاثنين، جميعهم في مدن أخرى.", "ar")).toEqual(["مدن أخرى"]);
  expect(places("Nine people were killed, all in one house.", "en")).toEqual([null]);
});

test("a label says where its number was counted", () => {
  expect(places("Houses destroyed in the town of Sarn: 210.", "en")).toEqual(["Sarn"]);
  expect(places("In the town of Sarn the mayor spoke. Houses destroyed: 210.", "en")).toEqual([
    null,
  ]);
});

test("a wing that the case knows by its name is a part too", () => {
  const text = "Sixty-two prisoners got out of the east wing on Friday night.";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  const names = { ar: [], en: ["east wing"] };
  const where = { precision: "unknown" as const, lat: null, lon: null };
  const wing = { id: "east", names, kind: "site" as const, within: null, ...where };
  expect(
    read({ report, text }, { ...EMPTY_CASE, places: [wing] }).figures.map(({ place }) => place),
  ).toEqual(["east"]);
});

test("what is counted in one place alone is limited to it", () => {
  expect(
    places("In the governorate of Ranna alone, 18,400 people have been displaced.", "en"),
  ).toEqual(["governorate of Ranna"]);
  expect(places("قتل 12 مدنياً في حي النخيل وحده.", "ar")).toEqual(["حي النخيل"]);
  expect(places("قتل 12 مدنياً يوم الثلاثاء وحده.", "ar")).toEqual([null]);
  expect(places("قتل 12 جندياً من مرتبات وحدة الهندسة.", "ar")).toEqual([null]);
  expect(places("On Tuesday alone, 14 people were killed.", "en")).toEqual([null]);
});

test("what is counted over a month is of that month, and new in it", () => {
  const held = (text: string, lang: "ar" | "en") =>
    figures(text, lang).map(({ asOf, mode }) => [asOf.start, asOf.end, mode]);
  const may = ["2031-05-01", "2031-05-31", "new"];
  expect(held("وثّق المرصد مقتل 140 مدنياً خلال شهر أيار 2031.", "ar")).toEqual([may]);
  expect(held("The monitor documented the killing of 140 civilians during May.", "en")).toEqual([
    may,
  ]);
  expect(held("During May, 97 civilians were killed.", "en")).toEqual([may]);
  expect(held("قُتل 20 مدنياً في هجوم، وخلال أيار هدأت الجبهة.", "ar")).toEqual([
    ["2031-07-01", "2031-07-01", "unknown"],
  ]);
});

test("a count over this year is no count of one day's event", () => {
  const events = (text: string, lang: "ar" | "en") => figures(text, lang).map(({ event }) => event);
  expect(events("Twelve workers were kidnapped in the desert this year.", "en")).toEqual([
    "2031-01/..",
  ]);
  expect(events("إن 12 عاملاً خطفوا في الصحراء هذا العام.", "ar")).toEqual(["2031-01/.."]);
});

test("a toll to which the report's own number was added is of all the province", () => {
  expect(
    places("قُتل 23 في السوق. وبذلك يرتفع عدد القتلى في المحافظة منذ مطلع يونيو إلى 58.", "ar"),
  ).toEqual([null, "province"]);
  expect(
    places("قُتل 23 في السوق، ليرتفع عدد القتلى في البلاد منذ مطلع العام إلى 58.", "ar"),
  ).toEqual([null, "country"]);
  expect(
    places("23 were killed, bringing to 58 the number killed in the province since 1 June.", "en"),
  ).toEqual([null, "province"]);
  // what the case itself may be about
  expect(
    places("In all, 58 people have been killed in the country since the war began.", "en"),
  ).toEqual([null]);
});

test("a place between an Arabic verb and those it tells of limits them", () => {
  expect(places("قُتل في وادي العرعر 13 شخصاً.", "ar")).toEqual(["وادي العرعر"]);
  // the name of the attack says nothing of others
  expect(places("قُتل في هجوم على سجن الرابية 46 شخصاً.", "ar")).toEqual([null]);
  expect(places("قُتل 13 شخصاً. وفي وادي العرعر هدوء.", "ar")).toEqual([null]);
});
