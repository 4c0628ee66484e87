import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang: "en", outlet: "Post", published: "2031-06-17" },
    text,
  }).figures.map(({ quote, measure, group }) => `${quote} ${measure} ${group}`);

test.each([
  ["60 officers returned to their base after the swap.", ["60 other officers"]],
  [
    "The sides swapped captives on Monday. Forty soldiers went back to their barracks.",
    ["Forty other soldiers"],
  ],
  ["The sides swapped captives on Monday. Forty soldiers came back.", ["Forty exchanged soldiers"]],
])("who goes back on duty changes no hands: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["19 prisoners of war were returned.", ["19 released captives"]],
  ["The sides swapped captives. 19 prisoners of war were returned.", ["19 exchanged captives"]],
  ["12 prisoners were returned to the jail after the riot.", ["12 other inmates"]],
])("prisoners of war who are returned leave whoever held them: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    "Gunmen raided the school on Friday, taking 30 children and 12 teachers.",
    ["30 hostage children", "12 hostage teachers"],
  ],
  ["Police raided the yard on Monday, taking 14 men away.", ["14 arrested men"]],
])("the subject of the clause before the comma takes them: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
