import { expect, test } from "vitest";
import { whoTells } from "../../testing/who-tells.ts";

test.each([
  [
    "The council announced that 14 miners had died, according to a survivor.",
    ["14 council < survivor"],
  ],
  [
    "The council announced that 14 miners had died, according to Olm Radio.",
    ["14 Olm Radio < council"],
  ],
  ["Nine miners died, the council said, according to the SANA news agency.", ["9 sana < council"]],
  [
    "Nine miners died, according to a local official, Olm News reported.",
    ["9 Olm News < local official"],
  ],
  [
    "Nine miners died, according to a local official, Olm News reports citing Xinhua.",
    ["9 Olm News < xinhua < local official"],
  ],
  [
    "Nine miners died, according to a local official, the page reports citing Xinhua.",
    ["9 page < xinhua < local official"],
  ],
  [
    '"Nine miners died," an engineer said, Olm News reports. "Rescuers pulled out 20 bodies."',
    ["9 Olm News < engineer", "20 Olm News < engineer"],
  ],
  ["Nine miners died, the SANA news agency said, Olm News reported.", ["9 Olm News < sana"]],
  ["Nine miners died, Olm Radio reported, according to Xinhua.", ["9 xinhua < Olm Radio"]],
  ["Nine miners died, Olm News reports citing Xinhua.", ["9 Olm News < xinhua"]],
  ["Nine miners died, Olm News reported, citing an official.", ["9 Olm News < official"]],
  [
    "It has claimed a raid in which the group said 60 soldiers were killed, the Olm Union said on Tuesday.",
    ["60 Olm Union < group"],
  ],
  [
    "The rebels claimed they killed 200 soldiers in the raid, according to a union that keeps a list of such raids.",
    ["200 union < rebels"],
  ],
  // each his own
  [
    "At least 31 miners were killed, the army announced, with two doctors saying that another blast had left 12 dead.",
    ["31 army", "12 two doctors"],
  ],
  [
    "Twelve miners died according to police, and 15 according to Reuters.",
    ["12 police", "15 reuters"],
  ],
] as const)("who hands on whose words: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  [
    "Fourteen miners died, according to one of the doctors at the clinic.",
    ["14 one of the doctors at the clinic"],
  ],
  ["According to one of the survivors, 14 miners died.", ["14 one of the survivors"]],
  ["The group published pictures which purport to show 14 dead soldiers.", ["14 group"]],
  ["The group released grim pictures which purport to show 14 dead soldiers.", ["14 group"]],
  ["The union has a list which names 14 dead.", ["14 list"]],
  // the paper itself
  ["This agency, which counted 14 dead in Gharyan, has its seat in Tobruk.", ["14"]],
  ["A doctor told this newspaper that 14 miners died.", ["14 doctor"]],
  [
    "Islamic State (IS) claimed the raid. At least 14 soldiers were killed, according to an IS statement.",
    ["14 isis"],
  ],
] as const)("who it is that tells: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  [
    "The group said it had killed 12 people, according to SITE, a group that monitors such claims.",
    ["12 SITE < group"],
  ],
  [
    "At least 31 miners died, two engineers said on Friday, May 9, according to Reuters.",
    ["31 reuters < two engineers"],
  ],
  [
    "Another 14 miners were hurt, the head of the state's rescue service, Orin Castil, told a news conference. He said nine died.",
    ["14 Orin Castil", "9 Orin Castil"],
  ],
  ["Nine miners died, a government official there said.", ["9 government official"]],
  ["The Houthi group's al-Masirah TV reported that 14 miners died.", ["14 al-masirah"]],
  ["Hezbollah's Al-Manar TV reported that 14 miners died.", ["14 al-manar"]],
] as const)("and behind an aside: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});
