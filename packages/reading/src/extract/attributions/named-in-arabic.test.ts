import { expect, test } from "vitest";
import { EMPTY_REPORT, read } from "../../index.ts";

function sourceOf(text: string): string {
  const report = {
    ...EMPTY_REPORT,
    id: "r0",
    path: "a.txt",
    lang: "ar",
    length: text.length,
  } as const;
  const [first] = read({ report, text }).attributions;
  return `${first?.source ?? ""} ${first?.kind ?? ""}`;
}

// a name has no capital in Arabic: that lists have it as one says that somebody is named
test.each([
  ["قال سامر حلاق إن خمسة قتلوا.", "سامر حلاق person"],
  ["قالت نادية كرم إن خمسة قتلوا.", "نادية كرم person"],
  ["قال يعقوب، وهو معلم، إن خمسة قتلوا.", "يعقوب person"],
  ["قال ياسر المرعي عضو المجلس، في تصريحات صحفية، إن خمسة قتلوا.", "ياسر المرعي عضو المجلس person"],
  // written like "on"
  ["قال علي المرعي إن خمسة قتلوا.", "علي المرعي person"],
  ["وأكد علي كريم أن خمسة قتلوا.", "علي كريم person"],
  // names of two words, and families that are trades
  ["ذكر عبد الله النجار رئيس اللجنة أن خمسة قتلوا.", "عبد الله النجار person"],
  ["قال الطبيب عبد الله النجار إن خمسة قتلوا.", "عبد الله النجار person"],
  // what is told behind `بـ` is no name
  ["أفاد مراسلنا بتأخير إقلاع الطائرة التي تقل 15 أسيراً.", "مراسلنا person"],
])("%s names a person", (text, said) => {
  expect(sourceOf(text)).toBe(said);
});

test.each([
  ["قال مرصد الساحل إن خمسة قتلوا.", "مرصد الساحل body"],
  ["قال مصدر طبي إن خمسة قتلوا.", "مصدر طبي unnamed"],
  ["قال نادي الأسير إن خمسة قتلوا.", "prisoners-club body"],
])("%s names a body or nobody", (text, said) => {
  expect(sourceOf(text)).toBe(said);
});

test("`على` behind a verb of speech is a preposition where no name follows", () => {
  for (const text of [
    "قال على الهواء مباشرة إن خمسة قتلوا.",
    "أكد على المستوى المحلي أن خمسة قتلوا.",
    "أكد على ضرورة الحوار وأن خمسة قتلوا.",
  ])
    expect(sourceOf(text)).not.toContain("person");
});
