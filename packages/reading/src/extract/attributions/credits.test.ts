import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function last(text: string): string | undefined {
  const report = { ...EMPTY_REPORT, lang: "en" as const, outlet: "Olm Post", length: text.length };
  return read({ report, text }).figures[0]?.chain.at(-1)?.source;
}

test("whose picture it is has not the news", () => {
  const text = "The flood killed 12 people.";
  const caption = "The town of Olm after the storm, 11 June 2031. Agencies";
  expect(last(`Storm over Olm\n\n${caption}\n\n${text}`)).not.toBe("Agencies");
  expect(last(`Storm over Olm\n\nAgencies\n\n${text}`)).toBe("Agencies");
  expect(last(`Storm over Olm\n\n${text} Agencies`)).toBe("Agencies");
});

test.each([
  "Nine dead in Olm. Reuters\n\nThe flood killed 12 people.",
  "OLM, June 12. AFP\n\nThe flood killed 12 people.",
  "Storm over Olm\nOLM, June 12, 2031. AFP\n\nThe flood killed 12 people.",
  "أولم 12 حزيران. سانا\n\nقتل الفيضان 12 شخصاً.",
])("whoever ends a headline or a dateline has the news: %j", (text) => {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, lang, outlet: "Olm Post", length: text.length };
  const chain = read({ report, text }).figures.at(-1)?.chain ?? [];
  expect(chain.map(({ source }) => source)).toContainEqual(
    expect.stringMatching(/reuters|afp|sana/u),
  );
});
