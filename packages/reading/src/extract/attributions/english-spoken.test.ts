import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Each figure with the last source of its chain, the outlet left out. */
function sources(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en" as const,
    published: "2031-04-15",
    length: text.length,
  };
  return read({ report, text }, EMPTY_CASE).figures.map(({ quote, chain }) =>
    chain.length === 1 ? quote : `${quote} < ${chain.at(-1)?.source}`,
  );
}

test("whoever listens without an article closes what was said before", () => {
  const told =
    '"We have found 92 bodies," spokesman Alok Dari told rebel television channel Olm TV.';
  expect(sources(told)).toEqual(sources(told.replace("rebel television channel Olm TV", "us")));
});

test("who speaks behind a quotation has a title between commas", () => {
  expect(
    sources('"We have found 92 bodies," Alok Dari, commandant of the force, told the agency.'),
  ).toEqual(["92 < Alok Dari"]);
  expect(
    sources(
      '"We have found 92 bodies," Alok Dari, commandant of the National Force (NDF), told the radio.',
    ),
  ).toEqual(["92 < Alok Dari"]);
});

test("a quotation of two sentences is not of whoever spoke before it", () => {
  const before = "The toll is 90, an official said.";
  expect(
    sources(
      `${before} "So far we have found 92 bodies. But we expect more," Alok Dari told the radio.`,
    ),
  ).toEqual(["90 < official", "92 < Alok Dari"]);
  expect(sources(`${before} "So far we have found 92 bodies. We expect more."`)).toEqual([
    "90 < official",
    "92 < official",
  ]);
});

test("what claims lives says nothing", () => {
  expect(sources("A riot in May claimed 119 lives.")).toEqual(["119"]);
  expect(sources("The group claimed 119 soldiers had died.")).toEqual(["119 < group"]);
});

test("whoever finds bodies says nothing", () => {
  expect(sources("Rescue workers found more bodies in the mud, taking the toll to 92.")).toEqual([
    "92",
  ]);
  expect(sources("Inspectors found more than 12 people had died.")).toEqual(["12 < Inspectors"]);
});

test("a report of the police is a paper, and may be it", () => {
  expect(sources("A police report said two men died. It said nine others were wounded.")).toEqual([
    "two < police report",
    "nine < police report",
  ]);
});

test("a state outlet is named in full, and a count has its owner", () => {
  expect(sources("Nine guards died, according to Marolan state television.")).toEqual([
    "Nine < Marolan state television",
  ]);
  expect(sources("At least 12 people died, a Courier count showed.")).toEqual([
    "12 < Courier count",
  ]);
});

test("a list of kin does not speak", () => {
  expect(
    sources(
      "A cook who lost eight of his kin, including his wife, mother and sons, said 40 were buried.",
    ).at(-1),
  ).not.toContain("including");
});

test("confirmed deaths are confirmed by nobody there", () => {
  expect(sources("The other confirmed deaths were from Harm, 20; Sorl, 19; Tarn, 18.")[0]).toBe(
    "20",
  );
});

test.each([
  ["The U.N.'s Agency for Boats said 12 people died.", ["12 < Agency for Boats"]],
  [
    "As a long search for survivors continued, a rescue charity said 12 people died.",
    ["12 < rescue charity"],
  ],
  [
    "The Court of Olm dismissed all charges, ruling that no one had died. The toll is 12.",
    ["no one < Court of Olm", "12"],
  ],
  [
    "An internal report by the Coast Fund, the agency tasked with the health of mothers, found that 268 women were hurt.",
    ["268 < internal report by the Coast Fund"],
  ],
  [
    "Rights groups continued to revise the number of dead, saying yesterday that about 157 people died.",
    ["157 < Rights groups"],
  ],
  [
    "The ambassador to the Union said about 600 people had died.",
    ["600 < ambassador to the Union"],
  ],
  [
    "“We have counted 58 bodies,” Ode Maar Sow, president of the Rights Organisation said.",
    ["58 < Ode Maar Sow"],
  ],
  ["The jail had on that day 40 inmates.", ["40"]],
  [
    "The ministry said 101 had died, while a day earlier the union said 116 had died.",
    ["101 < ministry", "116 < union"],
  ],
  [
    "According to information gathered on Monday by the Harbour Union, eleven people were killed.",
    ["eleven < Harbour Union"],
  ],
  [
    "The Correctional Service (NCS), on Wednesday, said 87 inmates escaped.",
    ["87 < Correctional Service"],
  ],
  ["The mayor said 12 died. He, however, said about 30 had fled.", ["12 < mayor", "30 < mayor"]],
  ["Bloggers agreed, saying 30 soldiers had died.", ["30 < Bloggers"]],
  [
    "The violence left 311 dead, according to a new toll released on Tuesday by the Harbour Union.",
    ["311 < Harbour Union"],
  ],
  ["The union detailed that 83 people were shot dead.", ["83 < union"]],
  ["Five charities condemned the attack, which killed 12 people.", ["12"]],
  ["The minister angered many by accusing the police of killing 12 people.", ["12 < minister"]],
  ["The minister left, accusing the police of killing 12 people.", ["12 < minister"]],
  ["The union spoke. It’s estimated that at least 115 people were shot.", ["115"]],
  ["At least 12 people reported killed in attack on prison", ["12"]],
  [
    "The army bombed what it says are depots after the rebels killed nine guards on Monday.",
    ["nine"],
  ],
  ["“There are more than 100 dead,” said Omar Salib, citing hospital figures.", ["100 < hospital"]],
  [
    "The league revealed, citing the town hospital, on Saturday that 40 people had died.",
    ["40 < town hospital"],
  ],
  [
    "At least 17 people have been killed, the league's report said, citing the latest data from the Harbour Union.",
    ["17 < Harbour Union"],
  ],
  [
    "The governor of Orin in a Facebook post said 12 people were killed.",
    ["12 < governor of Orin"],
  ],
])("what is no speech names no source: %s", (text, expected) => {
  expect(sources(text)).toEqual(expected);
});

test.each([
  "“They fired, killing at least 30 people,” Harbour Minister Ode Maar tweeted.",
  '"They knew that it was full. They fired, killing at least 30 people," Harbour Minister Ode Maar wrote.',
])("who tweets or writes a quotation says it: %s", (text) => {
  expect(sources(text)).toEqual(["30 < Ode Maar"]);
});

test("behind a preposition protests and claims are nouns", () => {
  expect(
    sources(
      "Then, on Friday, guards killed 35 people after protests in the second town Olm began.",
    ),
  ).toEqual(["35"]);
  expect(sources("Then, on Friday, guards killed 35 people after violent protests began.")).toEqual(
    ["35"],
  );
  expect(sources("The union protests that 35 people were killed.")).toEqual(["35 < union"]);
});

test("with somebody saying, and behind a word of time", () => {
  expect(sources("They raided the mill, with police on Monday saying five men died.")).toEqual([
    "five < police",
  ]);
  expect(sources("Then police said 12 had died.")).toEqual(["12 < police"]);
  expect(sources("Hours later residents said 12 had died.")).toEqual(["12 < residents"]);
});

test("responsibility for so many deaths is claimed with their number", () => {
  expect(sources("The Hill Front has claimed responsibility for the deaths of 57 men.")).toEqual([
    "57 < Hill Front",
  ]);
  expect(
    sources("The Hill Front claimed responsibility for the attack that killed 57 men."),
  ).toEqual(["57"]);
});

test("who is reported missing since a day says nothing", () => {
  expect(sources("Fishermen reported missing on Monday: 7")).toEqual(["7"]);
  expect(sources("Fishermen reported on Monday: seven boats lost, 12 men dead")[0]).toContain("<");
});

test("the state behind its name says nothing", () => {
  expect(
    sources("Gunmen abducted 30 pupils and 12 staff from a school in Olm state in November."),
  ).toEqual(["30", "12"]);
  expect(sources("Officials in Olm state that 12 pupils were abducted.")).toEqual([
    "12 < Officials in Olm",
  ]);
});

test("who condemns somebody tells not what it follows, and the real figure is the author's", () => {
  expect(sources("The union condemned the army after 12 people were killed.")).toEqual(["12"]);
  expect(sources("The union condemned the killing of 12 people.")).toEqual(["12 < union"]);
  expect(sources("The enemy admits to five dead; the real figure is above 20.")).toEqual([
    "five < enemy",
    "20",
  ]);
});

test.each([
  ["Police in Darsa state said 12 people were killed.", "12 < Police in Darsa state"],
  ["Residents in Umm state said 12 people were killed.", "12 < Residents in Umm state"],
  ["The governor of Darsa state told reporters that 12 had died.", "12 < governor of Darsa state"],
  ["Residents of Darsa state 12 people died.", "12 < Residents of Darsa"],
  ["Gunmen in Olm state killed 12 people.", "12"],
])("a state is where they speak, and a verb before a number: %s", (text, told) => {
  expect(sources(text)).toEqual([told]);
});

test("who says that another lied gives the true toll himself", () => {
  expect(sources("The ministry said the army lied; the true toll is 20.")).toEqual([
    "20 < ministry",
  ]);
  expect(sources("The army said five had died; the true toll is 20.")).toEqual([
    "five < army",
    "20",
  ]);
});

test("people at so many places speak", () => {
  expect(sources("Doctors at two hospitals said they had treated 63 people.")).toEqual([
    "63 < Doctors",
  ]);
  expect(sources("Officials in three towns said 12 men died.")).toEqual(["12 < Officials"]);
  expect(sources("Police killed 12 guards in two towns, the army said.")).toEqual(["12 < army"]);
});

// an alias with its article is one item, whose first word is "the"
test.each([
  ["The United Nations reports 14 killed.", "14 < un"],
  ["The United Nations estimates that 8,400 people were displaced.", "8,400 < un"],
  ["The estimates covered 14 people killed in May.", "14"],
])("the article of a name makes no noun of the verb behind it: %s", (text, told) => {
  expect(sources(text)).toEqual([told]);
});

test.each([
  ["The Ministry of Health's figure is 14 dead.", "14 < Ministry of Health"],
  ["The Ministry of Health's toll stands at 14 dead.", "14 < Ministry of Health"],
  ["The Red Crescent's count is 14 dead.", "14 < Red Crescent"],
  ["The Sarha Bridge's toll is 14 dead.", "14"],
  ["Monday's toll is 14 dead.", "14"],
])("a count is its owner's, also of a name that no list holds: %s", (text, told) => {
  expect(sources(text)).toEqual([told]);
});

test.each([
  "Rain has affected Ardel and Olmar states. The dead number 12.",
  "The government, state authorities and the army have sheltered 140 people.",
  "The regions of Ardel and Olmar recorded 800 mm of rainfall and 12 deaths.",
])("a state and what is measured say nothing: %s", (text) => {
  expect(read({ report: { ...EMPTY_REPORT, length: text.length }, text }).attributions).toEqual([]);
});

test.each([
  ["A nurse who asked not to be named said that 12 people had died.", "reported"],
  ["The nurse did not yet say that 12 people had died.", "questioned"],
])("whoever would not be named has said it all the same: %s", (text, stance) => {
  const { figures } = read({ report: { ...EMPTY_REPORT, length: text.length }, text });
  expect(figures.map((one) => one.stance)).toEqual([stance]);
});

test.each([
  ["Council member Samir al-Olmi said 14 men had died. Olmi said 20 were hurt.", "Samir al-Olmi"],
  ["Colonel Samir Olmi said 14 men had died. Al-Olmi said 20 were hurt.", "Samir Olmi"],
])("the article of a family's name comes and goes: %s", (text, name) => {
  expect(sources(text)).toEqual([`14 < ${name}`, `20 < ${name}`]);
});

test.each([
  ["Police said shelling killed 12 people.", "12 < Police"],
  ["The ministry confirmed bombing in the north had killed 12 people.", "12 < ministry"],
  ["The army denied bombing the market, killing 12 people.", "12"],
])("what is said of a bombing, and whose deed one is: %s", (text, told) => {
  expect(sources(text)).toEqual([told]);
});

test.each([
  ["Authorities declared Tesk a disaster area after floods killed 40 people.", ["40"]],
  ["The governor announced three days of mourning after a storm killed 40 people.", ["40"]],
  ["The council urged restraint following a raid that killed 40 people.", ["40"]],
  ["The ministry announced 12 deaths after a raid that wounded 40 people.", ["12", "40"]],
])("what is declared or called for tells nothing of what it follows: %s", (text, told) => {
  const spoken = text.includes("12") ? told.map((one) => `${one} < ministry`) : told;
  expect(sources(text)).toEqual(spoken);
});

test("who speaks beside another cites for himself alone", () => {
  expect(
    sources(
      "The Olm Centre says 34 people were killed, while the ministry says 90 were hurt, citing hospital records.",
    ),
  ).toEqual(["34 < Olm Centre", "90 < hospital"]);
});

test("a state that somebody is in states nothing", () => {
  expect(
    sources(
      'He said that 12 people were in a "deep unconscious state, and confused with the dead."',
    ),
  ).toEqual(["12"]);
});

test.each([
  ["Velm hit the coast on Monday and claimed to have killed 12 rebels.", "12 < Velm"],
  ["Over 30 people were hurt, the mayor said while visiting the hospital.", "30 < mayor"],
  ['Four were shot, while one died from "lack of air", the medics said.', "one < medics"],
  ["The counts differ, with the mayor reporting only four bodies.", "four < mayor"],
  [
    "Fourteen people were killed, said a doctor at the hospital that took them in.",
    "Fourteen < doctor at the hospital",
  ],
  ["According to Olm Radio, the toll was put at 91 by the ministry.", "91 < ministry"],
  ["The agency asked the ministry, which later denied the figure of 40 dead.", "40 < ministry"],
  ["Fifteen soldiers were killed, Olm News reported a doctor as saying.", "Fifteen < doctor"],
])("who says it, behind and before and beside his number: %s", (text, told) => {
  expect(sources(text)).toContain(told);
});

test.each([
  [
    "Nine people were killed, a local elected official and a security source said.",
    "Nine < local elected official and a security source",
  ],
  [
    "Nine people were killed on Tuesday in Velm, security and medical officials said.",
    "Nine < security and medical officials",
  ],
  ["The mayor fled and residents said nine people were killed.", "nine < residents"],
])("two who speak together, and one beside a clause of another: %s", (text, told) => {
  expect(sources(text)).toEqual([told]);
});

test("whose figures they are says them, and official figures are a paper", () => {
  expect(sources("Nine people were killed, according to health ministry figures.")).toEqual([
    "Nine < health ministry",
  ]);
  expect(sources("Nine people were killed, according to UN data.")).toEqual(["Nine < un"]);
  expect(sources("Nine people were killed, according to official statistics.")).toEqual([
    "Nine < official statistics",
  ]);
  expect(sources("Nine people were killed, according to a new official toll.")).toEqual(["Nine"]);
  expect(sources("Olm Radio reported nine deaths, citing the latest official count.")).toEqual([
    "nine < Olm Radio",
  ]);
  expect(sources("Nine people were killed, according to the police's latest tally.")).toEqual([
    "Nine < police",
  ]);
});

test("a ministry is no group, and the agency is the one named last", () => {
  const rise = "The Libyan Health Ministry announced a rise in deaths.";
  expect(sources(`${rise} The group said 5 people were killed.`)).toEqual(["5 < group"]);
  expect(
    sources(
      "The UN refugee agency says 1,800 people fled. According to the International Organization for Migration, 4,000 fled. More than 750 have moved, the agency said.",
    ).at(-1),
  ).toContain("< iom");
});

test.each([
  [
    "Omar Deen, spokesman for the Olm Army's 6th Infantry Division, said 10 men had died.",
    "10 < Omar Deen",
  ],
  ["Hospital director Omar Deen said 10 men had died.", "10 < Omar Deen"],
  ["Omar Deen, chair of the Green Cross, said 10 men had died.", "10 < Omar Deen"],
])("whom somebody speaks for is not what he is called: %s", (text, told) => {
  expect(sources(text)).toEqual([told]);
});

test.each([
  ["The Olm floods dashboard reports that 69 people died.", ["69 < Olm floods dashboard"]],
  ["Concern about the estimated 250 villagers trapped in the town has grown.", ["250"]],
  ["The bureau estimated 250 villagers were trapped.", ["250 < bureau"]],
  ["Two of the drivers held for theft-related offences died, he said.", ["Two"]],
  ["The mayor spoke. Two drivers held for theft-related offences died, he said.", ["Two < mayor"]],
])("what stands before a number or behind a dash is no verb of saying: %s", (text, told) => {
  expect(sources(text)).toEqual(told);
});

test("what many have written is 'it', and no thing of the sentence before", () => {
  const mast = "A mast belonging to the military-owned Velm, one of four, was burned on Monday.";
  const told = "Fighters said in a statement that two men had died. Four were detained, it added.";
  expect(sources(`${mast} ${told}`).slice(-2)).toEqual(["two < Fighters", "Four < Fighters"]);
  expect(sources(`${mast} Four men were detained, it added.`).at(-1)).toBe("Four");
});

test.each([
  ["Some 97 hostages remain in Olm, including 34 the army says are dead.", ["97", "34 < army"]],
  ["Some 97 hostages remain in Olm, 34 of whom the army says are dead.", ["97", "34 < army"]],
  ["The raid killed 12 people the ministry says were fighters.", ["12"]],
])("who says what befell a number stands between it and its verb: %s", (text, told) => {
  expect(sources(text)).toEqual(told);
});

test("some of those who were told of speak nowhere behind a dash", () => {
  expect(sources("The mayor said 14 people were abducted – many of them children.")).toEqual([
    "14 < mayor",
  ]);
  expect(sources("Ten killed at the northern gate – witnesses")).toEqual(["Ten < witnesses"]);
});
