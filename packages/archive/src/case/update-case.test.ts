import { EMPTY_CASE, type CaseInfo } from "@tarjih/reading";
import { expect, test } from "vitest";
import { parseCase } from "./parse-case.ts";
import { updateCase } from "./update-case.ts";

const TEXT = `# kept by Rana
title: Fire at the mill # working title
event: {id: fire, name: {ar: حريق المطحنة, en: Mill fire}, start: 2031-04-12, place: mill}
actors:
  # the workers' side
  - id: guild
    names: {ar: [نقابة الطحانين], en: Millers' Guild}
    kind: body # not a party
  - {id: brigade, names: [Fire Brigade, فوج الإطفاء], kind: government, party: town}
places:
  - {id: town, names: {en: [Oldtown]}, kind: city, lat: -34.5, lon: 21}
  - {id: mill, names: {ar: المطحنة}, kind: site, within: town, precision: 300}
mask: [Adam Reed, {names: {ar: [لينا عازار]}, as: {en: a baker}}]
`;

function read(text: string): CaseInfo {
  const parsed = parseCase(text, "case.yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.case;
}

const INFO = read(TEXT);
const WITHOUT_WORDS = read(TEXT.replace(/, as: \{en: a baker\}/u, ""));
const [EVENT] = INFO.events;
const [GUILD, BRIGADE] = INFO.actors;

test("what says the same stays to the letter", () => {
  expect(updateCase(TEXT, INFO).replaceAll(" ", "")).toBe(TEXT.replaceAll(" ", ""));
});

test.each<[string, CaseInfo]>([
  ["nothing left", EMPTY_CASE],
  ["another window", { ...INFO, events: [{ ...EVENT, start: "2031-04-11", end: "2031-04-15" }] }],
  ["no title", { ...INFO, title: null, language: "ar" }],
  ["a further event", { ...INFO, events: [EVENT, { ...EVENT, id: "flood", start: null }] }],
  ["one actor less", { ...INFO, actors: INFO.actors.slice(1) }],
  [
    "an alias more",
    {
      ...INFO,
      actors: INFO.actors.map((each) => ({
        ...each,
        names: { ...each.names, en: [...each.names.en, "The crew: #1 & more"] },
      })),
    },
  ],
  ["another order", { ...INFO, actors: INFO.actors.toReversed() }],
  ["no places", { ...INFO, places: [], events: [{ ...EVENT, place: null }] }],
  ["masked", { ...WITHOUT_WORDS, mask: ["Adam Reed", "yes", "12", "- x"] }],
  [
    "masked beside who is told otherwise",
    { ...INFO, mask: [...INFO.mask.slice(0, -1), "yes", "لينا عازار"] },
  ],
  ["a relation", { ...INFO, relations: [{ from: "a", to: "b", kind: "owns" }] }],
])("what comes out reads as it was asked: %s", (_name, info) => {
  expect(read(updateCase(TEXT, info))).toEqual(info);
  expect(read(updateCase("", info))).toEqual(info);
  expect(read(updateCase("title: [broken", info))).toEqual(info);
});

test("comments stay where what they are about stays", () => {
  if (GUILD === undefined || BRIGADE === undefined) throw new Error("no actors");
  const { names } = GUILD;
  const more = { ...GUILD, names: { ...names, en: [...names.en, "Guild of Millers"] } };
  const text = updateCase(TEXT, { ...INFO, title: "The fire", actors: [BRIGADE, more] });
  expect(text).toContain("# kept by Rana");
  expect(text).toContain("# not a party");
  expect(text).toContain("Guild of Millers");
});
