import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { expect, test } from "vitest";
import { alignedPassages } from "./aligned-passages.ts";

const ENGLISH =
  "The Interior Ministry said on 4 May 2031 that 14 people were killed and 31 were wounded in Elmabad.";
const ARABIC = "قالت وزارة الداخلية في 4 أيار/مايو 2031 إن 31 شخصاً جُرحوا وقُتل 14 شخصاً، وفُقد 5.";

test("numbers and days of a translation meet those of its original, whatever their order", () => {
  const of = (id: string, lang: "ar" | "en", text: string) =>
    read({ report: { ...EMPTY_REPORT, id, lang, published: "2031-05-05" }, text }, EMPTY_CASE);
  const found = alignedPassages(of("r1", "en", ENGLISH), of("r2", "ar", ARABIC));
  const words = found.map(({ here, there }) => [
    ENGLISH.slice(here.start, here.end),
    ARABIC.slice(there.start, there.end),
  ]);
  expect(words).toContainEqual(["14", "14"]);
  expect(words).toContainEqual(["31", "31"]);
  expect(words).toContainEqual(["4 May 2031", "4 أيار/مايو 2031"]);
  expect(words.flat()).not.toContain("5");
});
