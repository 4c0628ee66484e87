import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const told = (text: string, lang: "ar" | "en"): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang, outlet: "Hill Monitor", published: "2031-06-17" },
    text,
  }).figures.map(
    ({ quote, group, stance, asOf }) =>
      `${quote} ${group} ${stance} ${asOf.basis === "assumed" ? "then" : "now"}`,
  );

test.each([
  [
    "ورد في تقريرنا أن الضربة أوقعت 22 قتيلاً بينهم 9 أطفال. والصحيح أن عدد القتلى حتى ذلك اليوم كان 20 بينهم 8 أطفال.",
    "ar",
    [
      "22 unknown denied now",
      "9 children denied now",
      "20 unknown asserted then",
      "8 children asserted then",
    ],
  ],
  [
    "Correction\n\nOn Tuesday we wrote that 29 people had died. The ministry's count on that day was 24.",
    "en",
    ["29 unknown denied now", "24 unknown asserted now"],
  ],
  [
    "A note\n\nOn Tuesday we wrote that 29 people had died. The ministry's count today is 34.",
    "en",
    ["29 unknown asserted now", "34 unknown asserted now"],
  ],
  [
    "Our report said 22 people were killed. The correct number that day was 20.",
    "en",
    ["22 unknown denied now", "20 unknown asserted then"],
  ],
  [
    "An earlier report said 44 inmates were recaptured. The correct number is 39.",
    "en",
    ["44 inmates denied then", "39 inmates asserted now"],
  ],
  [
    "Our website gave the death toll as 25. That was a typing error.",
    "en",
    ["25 unknown denied now"],
  ],
  [
    "تصويب: ذكرنا أمس أن العدد بلغ 67 قتيلاً، والصواب 57.",
    "ar",
    ["67 unknown denied now", "57 unknown asserted now"],
  ],
] as const)("whoever corrects a number takes it back: %s", (text, lang, figures) => {
  expect(told(text, lang)).toEqual(figures);
});

test("who gives another's number right contradicts him, and takes nothing back", () => {
  expect(
    told("The mayor said 44 people died. The correct number is 39, the hospital said.", "en"),
  ).toEqual(["44 unknown reported now", "39 unknown reported now"]);
});
