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
