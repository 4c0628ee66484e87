import { expect, test } from "vitest";
import { whoTells } from "../../testing/who-tells.ts";

test.each([
  [
    "The mayor, Omar Sadi, and a doctor, Lina Haddad, said 12 people were killed.",
    ["12 mayor, Omar Sadi, and a doctor, Lina Haddad"],
  ],
  [
    "The mayor, Omar Sadi, and two doctors said 12 people were killed.",
    ["12 mayor, Omar Sadi, and two doctors"],
  ],
  ["Gunmen killed the mayor, Omar Sadi, and a doctor said 12 people were killed.", ["12 doctor"]],
  ["Shelling hit Olm, a small town, and a doctor said 12 people were killed.", ["12 doctor"]],
  ["The mayor, Omar Sadi, resigned, and a doctor said 12 people were killed.", ["12 doctor"]],
] as const)("two who speak together are both kept: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  ["The Relief Board of Olm reports that 12 people died.", ["12 Relief Board of Olm"]],
  [
    "The National Coordinator for Relief (NCR) reports that 12 people died.",
    ["12 National Coordinator for Relief"],
  ],
  ["There were reports that 12 people died.", ["12 reports"]],
  ["Unconfirmed reports that 12 people died spread in Olm.", ["12 reports"]],
] as const)("a name that opens the clause reports: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  ["12 people died, according to the latest count.", ["12"]],
  ["12 people died, according to the most recent tally.", ["12"]],
  ["According to confirmed police figures, 12 people died.", ["12 police"]],
  [
    "12 people died, according to official and local media figures.",
    ["12 official and local media"],
  ],
  ["12 people died, according to the state-run news agency of Olm.", ["12 news agency of Olm"]],
  ["12 people died, the newspaper O Valle de Santa Velm said.", ["12 O Valle de Santa Velm"]],
] as const)("whose figures they are, and the whole name: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  [
    "The governor said 12 had died, up from nine reported by the Red Crescent.",
    ["12 governor", "9 governor < Red Crescent"],
  ],
  ["12 had died, up from nine reported by the Red Crescent.", ["12", "9 Red Crescent"]],
  [
    "12 people were killed and nine hurt, as reported by the Red Crescent.",
    ["12 Red Crescent", "9 Red Crescent"],
  ],
  [
    "The ministry said 12 people were killed, up from a toll of nine given earlier by medical sources.",
    ["12 ministry", "9 ministry < medical sources"],
  ],
  [
    "The ministry denied that 40 people had died, a toll given earlier by medical sources.",
    ["40 ministry < medical sources"],
  ],
  [
    "Tolls ran from 31, provided by town officials, to at least 44, provided by police.",
    ["31 town officials", "44 police"],
  ],
  [
    "The ministry put the dead at 86, with other sources putting the toll at 50.",
    ["86 ministry", "50 other sources"],
  ],
] as const)("an earlier or another number is of those who gave it: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  [
    "The UN fears for the safety of 2,000 people aid agencies say are trapped in Olm.",
    ["2000 aid agencies"],
  ],
  ["Soldiers killed 12 men the army says were fighters.", ["12"]],
  [
    "Since Monday 15 dead, including two told of before, have been found, the mayor said.",
    ["15 mayor", "2 mayor"],
  ],
  [
    "Residents said the toll would rise. At least 15 guards were wounded, they added.",
    ["15 Residents"],
  ],
  ["Seven people were hurt, said the statement sent out on Wednesday.", ["7 statement"]],
  [
    "A boat has sunk, killing three people, Tesk officials have told Olm Radio.",
    ["1 Tesk officials", "3 Tesk officials"],
  ],
  ["Egypt's confirmed death toll stood at 41.", ["41"]],
  ["Egypt confirmed 12 deaths.", ["12 egypt"]],
  [
    "Men holding six hostages left a jail with guns and $1,000 the council had agreed to give them.",
    ["6"],
  ],
  ["Seven people were wounded, said a nurse treating the hurt.", ["7 nurse"]],
  ["Seven people were wounded, said a building inspector.", ["7 building inspector"]],
] as const)("who speaks, and of whom it is only told: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  ["Five died, Captain Ahmed Sadi said.", ["5 Ahmed Sadi"]],
  ["Five died, said Captain Mohamed Haddad.", ["5 Mohamed Haddad"]],
  ["Five died, according to Lina Mohamed, a nurse at the clinic.", ["5 Lina Mohamed"]],
  ["Lina Mohamed, a nurse, said five died.", ["5 Lina Mohamed"]],
  ["A nurse based in Olm said five died.", ["5 nurse"]],
] as const)("a name that ends like a participle: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  ["The toll was yesterday put at 41 by officials.", ["41 officials"]],
  ["According to the most recent ORA count, 900 families were hit.", ["900 ORA"]],
  ["Rebels and other fighters: 59.", ["59"]],
  ["Police: 12 dead in a raid.", ["12 Police"]],
] as const)("who counted, and who is counted: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});
