import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../../model/case.ts";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { reader } from "../../../read.ts";
import { rulesAlone } from "../measures/second-look.ts";
import { rulesOverheard } from "./second-hearing.ts";
import { written } from "../weights.ts";
import { signsOf } from "./signs.ts";

/** Of each word of a text that may name a speaker, its signs. */
function heard(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const lang = /[\u0600-\u06ff]/u.test(text) ? "ar" : "en";
  const hear = rulesOverheard((one, at) => {
    const item = one.items[at];
    const signs: string[] = [];
    signsOf(one, at, (kind, what, and) => signs.push(`${kind} ${written(what, and)}`));
    if (item !== undefined) found.set(text.slice(item.start, item.end), signs);
  });
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length } as const;
  reader(EMPTY_CASE, undefined, rulesAlone, hear)({ report, text });
  return found;
}

test("nouns of people and bodies, names and pronouns may speak, and any noun beside a word of saying", () => {
  const words = [
    ...heard(
      "In the rain of May Ruta Arn and the mayor left. They wept. The abbot said so.",
    ).keys(),
  ];
  expect(words).toEqual(expect.arrayContaining(["Ruta", "Arn", "mayor", "They", "abbot"]));
  for (const none of ["rain", "and", "the", "wept", "said"]) expect(words).not.toContain(none);
  expect([...heard("وقالت القابلة إن المطر غزير.").keys()]).toContain("القابلة");
});

test("signs tell the verb beyond the other words of the name, and what follows it", () => {
  const signs = heard("The head of the clinic insists that ten died.").get("head");
  expect(signs).toEqual(
    expect.arrayContaining(["rWord insist", "rWordSaid insist|that", "rKnown say,verb-plain"]),
  );
  const behind = heard("The warden, a man of sixty, said ten had died.").get("warden");
  expect(behind).toContain("behindAside said");
  const arabic = heard("قال رئيس البلدية إن عشرة قتلوا.").get("رئيس");
  expect(arabic).toContain("w-1 قال");
});

test("signs tell where in its text a word stands", () => {
  const quoted = heard("“We ran,” the abbot said.").get("abbot");
  expect(quoted).toEqual(expect.arrayContaining(["quotes some", "within text", "opens true"]));
  const next = heard("“Run!” he said. The mayor left.").get("mayor");
  expect(next).toEqual(expect.arrayContaining(["quotes none", "afterSpoken true"]));
});

test("signs tell what a rule read of a word, by its verb", () => {
  const told = heard("The mayor said that ten had died.").get("mayor");
  expect(told).toEqual(
    expect.arrayContaining([
      "told true",
      "toldBy en.attribution.spoken",
      "toldCue said",
      "toldCueSaid said|that",
    ]),
  );
  expect(heard("The mayor left the town.").get("mayor")).toContain("told false");
});
