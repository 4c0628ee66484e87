import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function groups(text: string): readonly string[] {
  const lang = /[\u0600-\u06ff]/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, outlet: "Elm Courier", lang, length: text.length } as const;
  return read({ report, text }).figures.map(({ group }) => group);
}

test.each([
  ["بلغت خسائر قوات الدرع تسعة قتلى.", "قوات الدرع"],
  ["أعلن لواء السنابل أن خسائره في العملية بلغت تسعة قتلى.", "لواء السنابل"],
  ["The Free Reed Front put its losses at nine dead.", "Free Reed Front"],
  ["The losses of the Free Reed Front were nine dead.", "Free Reed Front"],
  // whoever says it
  ["The council put the Hill Front's own losses at 30 dead.", "Hill Front"],
  ["Colonel Sirri put the army's losses near the town at three dead.", "soldiers"],
  ["The council put the dead of the army on Tuesday at 140.", "soldiers"],
  ["The Reed Front said its dead had risen to five.", "Reed Front"],
  ["قالت حركة القصب إن عدد قتلاها بلغ خمسة.", "حركة القصب"],
  ["It brought the losses of the Hill Brigades to 27 dead.", "Hill Brigades"],
])("%s tells of one side's dead", (text, side) => {
  expect(groups(text)).toEqual([side]);
});

test("a number behind the losses, of whom the other side lost", () => {
  expect(
    groups("The Reed Front said its losses had risen to eight, and that 16 others were killed."),
  ).not.toEqual(["Reed Front", "Reed Front"]);
});

test("the dead of a town are not its council's, and nobody's own are those whom something else befell", () => {
  expect(groups("The town council said its dead had risen to five.")).toEqual(["unknown"]);
  expect(groups("The Reed Front buried its dead and said the flood killed 12.")).toEqual([
    "unknown",
  ]);
  expect(groups("قال الجيش إن الفصائل دفنت قتلاها الثلاثين.")).toEqual(["unknown"]);
});

test.each([
  ["قتل خمسة من رجال الحرس.", ["fighters"]],
  ["قتل ثلاثة من رجال القرية وخمسة من رجال الحرس.", ["men", "fighters"]],
  ["Five men of the village and two men of the Reed Front were killed.", ["men", "fighters"]],
  ["Three men from the front line were wounded.", ["men"]],
  ["Guards shot three men from the police cells.", ["men"]],
])("whose men they are in %s", (text, expected) => {
  expect(groups(text)).toEqual(expected);
});

test("losses of nobody named, and a count that tells of whom", () => {
  expect(groups("Losses in the storm were put at nine dead.")).toEqual(["unknown"]);
  expect(groups("The council put the dead of the city at 27.")).toEqual(["unknown"]);
  expect(groups("بلغت خسائر قوات الدرع تسعة قتلى من المدنيين.")).not.toContain("قوات الدرع");
});
