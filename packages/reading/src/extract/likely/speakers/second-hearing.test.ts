import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../../model/case.ts";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { reader } from "../../../read.ts";
import { rulesAlone } from "../measures/second-look.ts";
import { unpackedFrom } from "../weights.ts";
import {
  heardByRules,
  hearingBy,
  rulesOverheard,
  secondHearing,
  type SecondHearing,
} from "./second-hearing.ts";
import { LIKELY_SPEAKER } from "./speaker-draft.ts";

/** Speakers as `words>cue`, those that only the weights heard with a question mark. */
function speakers(text: string, hear = secondHearing): readonly string[] {
  const lang = /[\u0600-\u06ff]/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "r1", lang, outlet: "Lina", length: text.length } as const;
  const read = reader(EMPTY_CASE, undefined, rulesAlone, hear);
  return read({ report, text }).attributions.map(({ quote, cue, rules }) => {
    const likely = rules.some((rule) => rule.endsWith(LIKELY_SPEAKER)) ? "?" : "";
    return `${quote}>${text.slice(cue.start, cue.end)}${likely}`;
  });
}

/** As if every noun before this word spoke, and nobody else. */
const before = (word: string): SecondHearing =>
  hearingBy(() => unpackedFrom(`always\t a-60\nrWord\t${word} a120`));

test("a noun that most likely speaks does so where no rule reads a speaker", () => {
  const text = "The harbourmaster grumbled on Friday about ten men lost.";
  expect(speakers(text, heardByRules)).toEqual([]);
  expect(speakers(text, before("grumbl"))).toEqual(["harbourmaster>grumbled?"]);
});

test("what it is not sure of stays as rules read it", () => {
  const text = "The mayor said that ten men had died.";
  const unsure = hearingBy(() => unpackedFrom("always\t a0"));
  expect(speakers(text, unsure)).toEqual(speakers(text, heardByRules));
});

test("a speaker of a rule who most likely says nothing is let go, unless he is named elsewhere", () => {
  const deaf = hearingBy(() => unpackedFrom("always\t a-90"));
  expect(speakers("The mayor said that ten men had died.", deaf)).toEqual([]);
  const goesOn = "The mayor said that ten men had died. He added that four were hurt.";
  expect(speakers(goesOn, heardByRules)).toHaveLength(2);
  const we = "We counted ten dead.";
  expect(speakers(we, deaf)).toEqual(speakers(we, heardByRules));
});

/** As if these words, cut as signs have them, named who speaks, and no others. */
const naming = (...words: readonly string[]): SecondHearing =>
  hearingBy(() =>
    unpackedFrom(`always\t a-60\nw0\t${words.map((word) => `${word} a120`).join("\t")}`),
  );

test.each([
  ["a row of a list", "clinic", "- The clinic gloomed that ten had died."],
  ["nobody", "it", "It should be noted that ten men had died."],
  ["the outlet itself", "report", "This report gloomed that ten had died."],
  ["a letterhead", "مركز", "المركز الإعلامي لقوة الحرس"],
  ["the end of a line", "guard", "Office of the guard."],
])("%s does not speak: %s", (_, word, text) => {
  expect(speakers(text, naming(word)).filter((one) => one.endsWith("?"))).toEqual([]);
});

test("another's number by which one is measured is not said by him", () => {
  const text = "The blast killed 30 people, twice as many as the ministry reported.";
  expect(speakers(text, naming("ministry"))).toEqual([]);
});

test("who it is speaks, and not what he is", () => {
  const hear = hearingBy(() =>
    unpackedFrom("always\t a-60\nw0\tguard a120\tcommand a120\nc0\t a55"),
  );
  const [heard] = speakers(
    "Captain Jo Burd, the commander of the Guard, gloomed that ten were lost.",
    hear,
  );
  expect(heard).toMatch(/Jo Burd>.*\?$/u);
});

test("two speakers never have the same verb", () => {
  const text = "The mayor grumbled with the priest about ten lost.";
  expect(speakers(text, naming("mayor", "priest"))).toEqual(["mayor>grumbled?"]);
});

test("what is shown to learn from is what is heard, and changes nothing", () => {
  const seen: string[] = [];
  const text = "The mayor said that ten men had died.";
  const shown = rulesOverheard(({ items, raw }, at) => {
    const item = items[at];
    if (item !== undefined) seen.push(raw.slice(item.start, item.end));
  });
  expect(speakers(text, shown)).toEqual(speakers(text, heardByRules));
  expect(seen).toContain("mayor");
  expect(seen).not.toContain("the");
});
