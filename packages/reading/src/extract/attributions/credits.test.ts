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
