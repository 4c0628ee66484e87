import { describe, expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Figures of a report published on Sunday 2031-06-15. */
function figures(text: string, lang: "ar" | "en") {
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-06-15", length: text.length };
  return read({ report, text }, EMPTY_CASE).figures;
}

const held = (text: string, lang: "ar" | "en"): readonly string[] =>
  figures(text, lang).map(({ quote, asOf }) => `${quote} ${asOf.end ?? "?"} ${asOf.basis}`);

describe("a count holds on the day on which it was given", () => {
  test("told before the verb of saying", () => {
    expect(held("والخميس، أعلنت اللجنة ارتفاع عدد القتلى إلى 113.", "ar")).toEqual([
      "113 2031-06-12 relative",
    ]);
    expect(
      held("Yesterday evening, the committee announced that the toll had risen to 108.", "en"),
    ).toEqual(["108 2031-06-14 relative"]);
    expect(
      held(
        "In its latest toll, released late on Wednesday, the committee said 108 people were killed.",
        "en",
      ),
    ).toEqual(["108 2031-06-11 relative"]);
  });

  test("a day of the clause before is none of it", () => {
    expect(
      held(
        "The ministry said 46 died in the sit-in three days ago, after the committee reported that the toll stands at 108.",
        "en",
      ),
    ).toContain("108 2031-06-15 relative");
  });

  test("told behind it", () => {
    expect(
      held("The ministry said on Thursday that 46 people were killed on Monday.", "en"),
    ).toEqual(["46 2031-06-12 relative"]);
    expect(held("The toll has reached 113, the committee said Friday.", "en")).toEqual([
      "113 2031-06-13 relative",
    ]);
    expect(held("وأعلنت الوزارة الأربعاء أن 12 شخصاً قتلوا.", "ar")).toEqual([
      "12 2031-06-11 relative",
    ]);
  });

  test("the day of the deed is none", () => {
    expect(held("The army said Tuesday's attack killed 12 people.", "en")).toEqual([
      "12 2031-06-15 published",
    ]);
    expect(held("On Tuesday, 12 people were killed, the army said.", "en")).toEqual([
      "12 2031-06-15 published",
    ]);
    expect(held("قال شهود إن القصف يوم الأربعاء قتل 12 مدنياً.", "ar")).toEqual([
      "12 2031-06-15 published",
    ]);
  });

  test("a number of then is of no known day", () => {
    expect(held("The death toll at the time stood at 35 but has since increased.", "en")).toEqual([
      "35 ? assumed",
    ]);
    expect(held("أعلنت المعارضة آنذاك مقتل 35 شخصاً.", "ar")).toEqual(["35 ? assumed"]);
  });
});

test("in a list with a day each, each number is of its day", () => {
  const list = "سقط 43 قتيلاً حتى 5 نيسان، و23 قتيلاً من 6 إلى 9 نيسان، و15 قتيلاً في 11 نيسان.";
  expect(held(list, "ar")).toEqual([
    "43 2031-04-05 relative",
    "23 2031-04-09 relative",
    "15 2031-04-11 relative",
  ]);
  expect(held("Twelve people were killed on Monday and 15 were killed on Tuesday.", "en")).toEqual([
    "Twelve 2031-06-09 relative",
    "15 2031-06-10 relative",
  ]);
  const ahead =
    "Fifty residents were brought out on Friday, and 30 residents will follow on Monday.";
  expect(held(ahead, "en").join(" ")).not.toContain("06-16");
});

test("the toll of a war, and of another deed with a day of its own, is not of the event", () => {
  const events = (text: string, lang: "ar" | "en") => figures(text, lang).map(({ event }) => event);
  expect(events("The army shelled the town in strikes that have killed thousands.", "en")).toEqual([
    "../2031-06-15",
  ]);
  expect(events("تحول ذلك إلى حرب شاملة خلفت آلاف القتلى.", "ar")).toEqual(["../2031-06-15"]);
  expect(events("It answered a 12 May raid by gunmen who killed 40 villagers.", "en")).toEqual([
    "2031-05",
  ]);
  expect(events("The raid on 14 June killed 40 villagers.", "en")).toEqual(["main"]);
});
