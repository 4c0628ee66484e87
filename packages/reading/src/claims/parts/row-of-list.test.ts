import { expect, test } from "vitest";
import { isRowOfList } from "./row-of-list.ts";

const isRow = (text: string): boolean => {
  const start = text.indexOf("#");
  return isRowOfList(text.replace("#", ""), { start, end: start + 1 });
};

test.each([
  "By sector:\nSector 1 - 310 cases, 6 deaths\nSector 2 - 402 cases, #12 deaths",
  "Casualties by ward:\nMaternity: #21\nSurgery: 16",
  "وبحسب الأحياء:\nحي الزهور: 110\nحي البيادر: #95",
  "وتوزع الضحايا على النحو التالي:\n\nالنفق الشرقي: #13",
  "استقبل المستشفى منذ الخميس:\n\nالخميس: 4 جثامين و#16 جريحاً\nالجمعة: 5 جثامين",
  "Thursday: 4 dead\nFriday: #5 dead",
  "Thursday, 6 March: 4 dead\nFriday, 7 March: #5 dead",
  "Deaths by ward so far:\nMaternity: 21\nSurgery #16 dead\nChildren: 9",
  "وبحسب الأحياء حتى الآن:\nالزهور 110 وفيات\nالبيادر: #95",
  "الخميس، 6 آذار: 4 جثامين\nالجمعة، 7 آذار: #5 جثامين",
  "The monitor breaks down the 412 dead, in part as follows:\n219 residents.\n\n#112 people executed by men of the ministry.",
  "وتوزع القتلى، وعددهم 1430 قتيلاً، كما يلي:\n- 720 من أبناء الوادي\n- إعلاميان اثنان\n- #300 شخص أعدمهم مسلحون",
])("a row: %j", (text) => {
  expect(isRow(text)).toBe(true);
});

test.each([
  "Key figures:\nDeaths: #33\nCases: 1,124",
  "By sector:\nSector 1 - 310 cases\n\nIn all #33 people died, the office said.",
  "Deaths: #33",
  "By sector:\nThe office said that in all of the town #33 people died. It named none.",
  "Thursday: #4 dead\nThe clinic is open.",
  "He was told by the mayor:\nWe buried them all in one night, and there were #33 in all.",
  "The results of the day are as follows:\n12 houses burned.\n#33 people died.",
  "The monitor breaks down the 412 dead as follows:\n219 residents.\nThe office speaks of another number.\n#33 people died.",
  "The monitor breaks down the 412 dead as follows:\n219 residents, #33 of whom were children.",
])("none: %j", (text) => {
  expect(isRow(text)).toBe(false);
});
