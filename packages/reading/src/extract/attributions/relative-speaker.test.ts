import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

/** Each figure with the sources of its chain, the outlet left out. */
function sources(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en" as const,
    published: "2031-04-15",
    length: text.length,
  };
  return read({ report, text }, EMPTY_CASE).figures.map(({ quote, chain }) =>
    [quote, ...chain.slice(1).map(({ source }) => source)].join(" < "),
  );
}

test.each([
  [
    "Five porters were shot, according to a doctor at the town's general hospital, who said all five died.",
    ["Five < doctor", "five < doctor"],
  ],
  [
    "At least 14 porters died, according to Sela Brandt of the port union, who said 30 were hurt.",
    ["14 < Sela Brandt", "30 < Sela Brandt"],
  ],
  [
    "Nine people were killed, according to Omar Deen, head of the Miners' League, who added that six were missing.",
    ["Nine < Omar Deen", "six < Omar Deen"],
  ],
  [
    "Nine were hurt, said a nurse from the Harbour Clinic, who added that three had died.",
    ["Nine < nurse", "three < nurse"],
  ],
])("whom the sentence made speak speaks on behind who: %s", (text, expected) => {
  expect(sources(text)).toEqual(expected);
});

test.each([
  [
    "The list was handed to the deputy head of the city council, who said 12 were missing.",
    "deputy head of the city council",
  ],
  ["The paper met Ana Ros, head of the porters' union, who said 12 were killed.", "Ana Ros"],
  [
    "Police arrested the director of the Coast Media Centre, who told a court that 12 people had died.",
    "director of the Coast Media Centre",
  ],
  [
    "The clinic was taken for a target by army gunners, who said they had killed 12 men.",
    "army gunners",
  ],
])("the person right before who speaks, and no house: %s", (text, who) => {
  expect(sources(text)).toEqual([`12 < ${who}`]);
});

test("which is the house", () => {
  expect(
    sources(
      "Five were hurt, said a nurse at the Harbour Clinic, which said it had taken in 12 wounded.",
    ),
  ).toEqual(["Five < nurse", "12 < Harbour Clinic"]);
});

test.each([
  ["Sela Brandt of the port union said 30 porters were hurt.", "Sela Brandt"],
  [
    "The Coast Council of the port union said 30 porters were hurt.",
    "Coast Council of the port union",
  ],
])("a person is no union, and a council is no person: %s", (text, who) => {
  expect(sources(text)).toEqual([`30 < ${who}`]);
});

test.each([
  [
    "The raid killed 12 people, according to the council, and the shelling killed 31 villagers, according to the clinic.",
    ["12 < council", "31 < clinic"],
  ],
  [
    "Twelve people died, the council said, and up to 40 are missing, according to its own figures.",
    ["Twelve < council", "40 < council"],
  ],
  [
    "The ministry announced that no more than 31 people died in the fire, after the union reported that the toll stands at 70.",
    ["31 < ministry", "70 < union"],
  ],
  [
    "The army announced the rescue of two captives in a raid which the press office said left 21 villagers dead.",
    ["two < army", "21 < press office"],
  ],
])(
  "who speaks at the end of the second clause, before the first or of its deed, speaks beside the first: %s",
  (text, expected) => {
    expect(sources(text)).toEqual(expected);
  },
);

test.each([
  [
    "The head of an inquiry into the burning of a harbour store by smugglers said 87 people died.",
    ["87 < head of an inquiry"],
  ],
  [
    "The mayor said 87 people died, citing a higher toll than previous official estimates.",
    ["87 < mayor"],
  ],
  ["Villagers counted the cost of a storm that killed 12 people.", ["12"]],
  ["The council counted 12 dead.", ["12 < council"]],
])("who looks into a deed speaks, and no comparison and no cost: %s", (text, expected) => {
  expect(sources(text)).toEqual(expected);
});
