import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function told(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, group }) => `${quote} ${measure} ${group}`,
  );
}

test.each([
  [
    "Some 600 families who fled last month have gone back to their villages.",
    ["600 returned families"],
  ],
  [
    "Over 1,500 of the 6,000 evacuees have been allowed to return.",
    ["1,500 returned civilians", "6,000 displaced civilians"],
  ],
  [
    "Of the 12,400 displaced, 7,000 are staying with host families.",
    ["12,400 displaced unknown", "7,000 displaced unknown"],
  ],
  ["More than half of the displaced (5,100) are children.", []],
  [
    "Twelve workers were inside; nine got out on their own.",
    ["Twelve other workers", "nine other workers"],
  ],
  ["Ferry sinks off Lamu: 31 rescued, nine dead", ["31 other unknown", "nine killed unknown"]],
  ["Some 500 refugees were repatriated on Saturday.", ["500 returned civilians"]],
  ["The agency has repatriated 46 migrants.", ["46 returned unknown"]],
  ["Some 500 people abducted in May were repatriated.", ["500 released unknown"]],
  ["The group visited 45 people detained in Olm prison.", ["45 held unknown"]],
  ["The total number of migrants repatriated from Olm rose to 460.", ["460 returned unknown"]],
  ["310 families have reached the camp.", ["310 displaced families"]],
  ["He said 4,000 of the town's 11,000 inhabitants had left.", ["4,000 displaced civilians"]],
  ["The families of 40 sailors have been evacuated from the base.", []],
  ["Relatives of three miners killed in the fire waited outside.", ["three killed workers"]],
  [
    "Thirty-one of the passengers survived, five of them with serious injuries.",
    ["Thirty-one other unknown", "five wounded unknown"],
  ],
  ["Thousands of people moved to higher ground.", ["Thousands displaced unknown"]],
  ["Over 9,600 people are living in gymnasiums.", ["9,600 displaced unknown"]],
  ["Forty people were rehoused in a school.", ["Forty displaced unknown"]],
  ["About 700 people are staying in 12 collective shelters.", ["700 displaced unknown"]],
  ["About 700 people were staying in 12 rooms.", ["700 other unknown"]],
  ["The school now serves as a shelter for 900 people.", ["900 displaced unknown"]],
  [
    "Sixty-one families, or 305 individuals, arrived in the camp on Monday.",
    ["Sixty-one displaced families", "305 displaced unknown"],
  ],
])("who left a home and who is back: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    "3 civilians wounded; 22 houses, a kindergarten and a gas pipe damaged.",
    ["3 wounded civilians", "22 damaged houses"],
  ],
  ["Fire destroys warehouse and 12 cars", ["12 destroyed vehicles"]],
  ["Flood sweeps away bridge and 30 homes", ["30 destroyed houses"]],
  ["Six water stations were struck by shells.", ["Six damaged items"]],
  [
    "The monitor documented 212 air strikes and 640 artillery shells.",
    ["212 strikes strikes", "640 other bombs"],
  ],
  [
    "Some 744 homes were flooded; 214 cannot be repaired.",
    ["744 other houses", "214 destroyed houses"],
  ],
  [
    "Gunmen attacked a convoy of 70 tankers, destroying 20.",
    ["70 vehicles vehicles", "20 destroyed vehicles"],
  ],
  ["Out of 610 homes surveyed, 95 were levelled.", ["610 other houses", "95 destroyed houses"]],
  ["Out of 40 passengers, 12 died.", ["40 other unknown", "12 killed unknown"]],
  ["The homes of 12 activists were burned.", []],
  ["More than 70 vehicles were buried under the mudslide.", ["70 destroyed vehicles"]],
  [
    "Forty-three homes, the town's only bakery and part of the market have been destroyed.",
    ["Forty-three destroyed houses"],
  ],
  ["Three of the boats were found empty.", ["Three other boats"]],
  [
    "Twenty-two fishermen from three boats are missing after the cyclone.",
    ["Twenty-two missing sailors", "three vehicles boats"],
  ],
  ["Roofs were torn off 130 houses.", ["130 damaged houses"]],
  ["The fire gutted 40 shanties.", ["40 destroyed houses"]],
  ["Four storeys of the building collapsed.", []],
  ["Three ambulances were hit by shrapnel.", ["Three damaged vehicles"]],
  ["Two buses hit a wall.", ["Two vehicles vehicles"]],
])("what is lost and what is hurt: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["Houses: 412 destroyed, 1,050 damaged", ["412 destroyed houses", "1,050 damaged houses"]],
  [
    "Quake update: homes destroyed rises to 540 from 410",
    ["540 destroyed houses", "410 destroyed houses"],
  ],
  ["Displacement sites: 34", []],
  ["IDPs (households): 1,602", ["1,602 displaced families"]],
  ["Returns: 1,250 persons.", ["1,250 returned unknown"]],
  ["Evacuation centres open: 26", ["26 other buildings"]],
  ["Wounded children: 42", ["42 wounded children"]],
  ["Burnt vehicles: 9", ["9 destroyed vehicles"]],
  ["Airstrikes recorded: 31", ["31 strikes strikes"]],
])("rows of bulletins count their noun: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
