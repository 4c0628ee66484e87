import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../../model/case.ts";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { reader } from "../../../read.ts";
import { rulesAlone } from "../measures/second-look.ts";
import { unpackedFrom } from "../weights.ts";
import { hearingBy } from "./second-hearing.ts";
import { LIKELY_SPEAKER } from "./speaker-draft.ts";

/** Speakers that only the weights hear, as `words>cue`, where `signs` (`w0 mayor`) are of a word that speaks. */
function heard(text: string, ...signs: readonly string[]): readonly string[] {
  const lang = /[\u0600-\u06ff]/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "r1", lang, outlet: "Lina", length: text.length } as const;
  const lines = signs.map((sign) => `${sign.replace(" ", "\t")} a120`);
  const hear = hearingBy(() => unpackedFrom(["always\t a-60", ...lines].join("\n")));
  const read = reader(EMPTY_CASE, undefined, rulesAlone, hear);
  return read({ report, text })
    .attributions.filter(({ rules }) => rules.some((rule) => rule.endsWith(LIKELY_SPEAKER)))
    .map(({ quote, cue }) => `${quote}>${text.slice(cue.start, cue.end)}`);
}

test("a verb that no list holds is what makes it a saying", () => {
  expect(heard("The mayor grizzled that ten had died.", "w1 grizzl")).toEqual(["mayor>grizzled"]);
});

test.each([
  ["denied", "The mayor never grizzled that ten had died."],
  ["foretold", "The mayor will have grizzled that ten had died."],
  ["supposed", "If the mayor grizzled that ten had died, nobody heard."],
])("what is %s is said by nobody: %s", (_, text) => {
  expect(heard(text, "w0 mayor")).toEqual([]);
});

test("a place does not speak, and a body does", () => {
  expect(heard("Baghdad grizzled that ten had died.", "w1 grizzl", "w0 baghdad")).toEqual([]);
  expect(heard("The clinic grizzled that ten had died.", "w1 grizzl")).toEqual(["clinic>grizzled"]);
});

test("neither an adjective nor a letterhead is a verb", () => {
  expect(heard("A local priest, Father Simon, buried ten: all children.", "w0 priest")).toEqual([]);
  expect(heard("المركز الإعلامي لقوة الحرس: عشرة قتلى.", "w0 مركز")).not.toContain(
    "المركز الإعلامي>لقوة",
  );
});

test("what a toll is like does not speak", () => {
  expect(heard("وتشير حصيلة أولية للوزارة إلى مقتل 12.", "w0 اولي")).toEqual([]);
});

test("`وهو` names nobody", () => {
  expect(heard("قال وهو يبكي إن ثلاثة قتلوا.", "w0 وهو", "w0 هو")).toEqual([]);
});

test("a possessive is no part of the name", () => {
  expect(heard("The Harbour's gloomed that ten had died.", "c0 ")).toEqual(["Harbour>gloomed"]);
  expect(heard("The Dockers' claim of 60 dead is new.", "w0 docker")).toEqual(["Dockers>claim"]);
});

test.each(["Retweeted by @Dorn: ten dead.", "MT @Dorn: ten dead.", "via @Dorn: ten dead."])(
  "a handle is no name without its sign: %s",
  (text) => {
    expect(heard(text, "c0 ", "w0 dorn")).toEqual([]);
  },
);
