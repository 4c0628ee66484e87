import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang: "en", outlet: "Post", published: "2031-06-17" },
    text,
  }).figures.map(({ quote, measure }) => `${quote} ${measure}`);

test("who is believed to have done it did not suffer it", () => {
  for (const text of [
    "20 gunmen are believed to have killed a guard.",
    "20 gunmen were reported to have kidnapped villagers.",
    "Some 20 soldiers were said to have seized the palace.",
  ])
    expect(told(text)).not.toContainEqual(
      expect.stringMatching(/^20 (?:killed|hostage|captured)/u),
    );
  expect(told("20 gunmen are believed to have been killed.")).toEqual(["20 killed"]);
  expect(told("20 people are thought to have died.")).toEqual(["20 killed"]);
  expect(told("20 inmates are believed to have escaped.")).toEqual(["20 escaped"]);
  expect(told("20 fighters were said to have surrendered.")).toEqual(["20 surrendered"]);
});

test("an object may open with a noun that no list holds", () => {
  expect(told("Six men killed prison guards.")).toEqual(["Six other"]);
  expect(told("Six men who overpowered prison guards opened the cells.")).toEqual(["Six other"]);
  expect(told("40 people killed outside government buildings.")).toEqual(["40 killed"]);
  expect(told("12 killed Olm police say.")).toEqual(["12 killed"]);
});

test("some of those who escaped, and were caught, are recaptured", () => {
  expect(told("Fourteen inmates broke free; four of them were captured later.")).toContain(
    "four recaptured",
  );
  expect(told("Twelve inmates escaped, and four were arrested.")).toContain("four recaptured");
  expect(told("Twelve inmates escaped. Four people were arrested for helping them.")).toContain(
    "Four arrested",
  );
  expect(told("Twelve inmates escaped, and 40 were arrested.")).toContain("40 arrested");
  expect(told("Twelve hid in the hills; four of them were captured.")).toContain("four captured");
  expect(told("Twelve inmates escaped, and 12 were arrested.")).toContain("12 arrested");
  expect(told("Twelve people escaped from the jail; four of them were captured.")).toContain(
    "four recaptured",
  );
});

test("who was in nobody's hands, or is arrested for something else, is not recaptured", () => {
  for (const text of [
    "Twelve inmates escaped and four were arrested on charges of helping them.",
    "After twelve inmates escaped, four were arrested for negligence.",
    "Twelve inmates escaped, and four were arrested on suspicion of opening the gate.",
    "Twelve inmates escaped on Monday, and four were arrested in a raid on a drug gang.",
  ])
    expect(told(text)).toContain("four arrested");
  expect(told("Forty villagers escaped; four of them were captured by the militia.")).toContain(
    "four captured",
  );
  expect(told("Twelve inmates escaped, and four were arrested near Olm.")).toContain(
    "four recaptured",
  );
});

test("who is let go for things is released, and for people exchanged", () => {
  expect(told("They let nine hostages go in exchange for food and water.")).toEqual([
    "nine released",
  ]);
  expect(told("They freed nine hostages in exchange for $2 million.")).toEqual(["nine released"]);
  expect(told("They freed nine hostages in exchange for a prisoner.")).toContain("nine exchanged");
  expect(told("They freed nine hostages in exchange for 12 inmates.")).toContain("nine exchanged");
});

test("whom a vessel picks up is nobody's prisoner, and whom gunmen take away is their hostage", () => {
  expect(told("Five of the travellers were picked up by another boat.")).toEqual(["Five other"]);
  expect(told("A fishing boat picked up 12 migrants.")).toEqual(["12 other"]);
  expect(told("Police picked up five of the travellers.")).toEqual(["five arrested"]);
  expect(told("Five smugglers were picked up by a police boat.")).toEqual(["Five arrested"]);
  expect(told("The navy boat picked up five smugglers.")).toEqual(["five arrested"]);
  expect(told("A patrol boat picked up 12 migrants.")).toEqual(["12 other"]);
  expect(told("Five activists were picked up by men in a van and a helicopter.")).toEqual([
    "Five arrested",
  ]);
  expect(told("20 residents were taken away by the gunmen who raided Olm.")).toContain(
    "20 hostage",
  );
  expect(told("20 residents were taken away by police.")).toEqual(["20 arrested"]);
});

test("among those rescued from the water nobody was released", () => {
  expect(told("Six foreigners, two from Tesk, were among those rescued.")).toEqual([
    "Six other",
    "two other",
  ]);
  expect(told("Two nurses were among those rescued from the gunmen.")).toEqual(["Two released"]);
  expect(told("Two nurses were among those rescued from the militia.")).toEqual(["Two released"]);
  expect(told("Two girls were among those rescued by troops who raided a rebel camp.")).toEqual([
    "Two released",
  ]);
  expect(told("Two girls were among those rescued from the burning mill.")).toEqual(["Two other"]);
});

test("who has not left hospital is not held", () => {
  expect(told("Some 60 people were hurt, but all but nine have left the hospital.")).toEqual([
    "60 wounded",
    "nine wounded",
  ]);
  expect(told("All but nine of the inmates have been released.")).toContain("nine held");
});

test("a death toll is of the dead, whoever they were", () => {
  expect(told("The siege has ended, and the death toll stands at 11 hostages.")).toEqual([
    "11 killed",
  ]);
  expect(told("The siege goes on, and there are 11 hostages.")).toContain("11 hostage");
});

test("who is buried beside others who died may live", () => {
  expect(told("Twelve miners were killed and some 40 are buried.")).toEqual([
    "Twelve killed",
    "40 other",
  ]);
  expect(told("About 100 were buried on Friday.")).toEqual(["100 killed"]);
  expect(told("Nine people were killed and are buried in Olm.")).toEqual(["Nine killed"]);
});

test("the day of a deed counts no deeds", () => {
  expect(told("At least 26 people were killed in the April 10 clashes.")).toEqual(["26 killed"]);
  expect(told("In April 10 clashes were recorded.")).toEqual(["10 other"]);
});

test("affected families are no missing ones", () => {
  expect(
    told("The agency was told of eight missing persons. The number of families hit grew to 5,200."),
  ).not.toContain("5,200 missing");
  expect(told("The toll has climbed to 23. As of Thursday evening it was 19.")).toContain(
    "19 killed",
  );
});

test("one of the prisons was not caught", () => {
  expect(told("Prisoners who fled from one of the jails were recaptured.")).toEqual([]);
  expect(told("Prisoners who got out of one of the jails were recaptured.")).toEqual([]);
  expect(told("Brothers of one of the guards were arrested.")).toEqual([]);
  expect(told("Two men shot at one of the guards and were arrested.")).toEqual(["Two arrested"]);
  expect(told("Shells fell on one of the guards who was killed.")).toEqual(["one killed"]);
});

test("rows under the line of a toll are of the dead", () => {
  expect(
    told(
      "The death toll is as follows:\nCivilians: 83\nOPG, rebels and other fighters: 59\nDefected soldiers: 6\nWounded: 40",
    ),
  ).toEqual(["83 killed", "59 killed", "6 killed", "40 wounded"]);
  expect(told("The shelters are as follows:\nCivilians: 83")).toEqual(["83 other"]);
  expect(
    told("The death toll is as follows:\nCivilians: 83\nRescued people: 30\nTotal: 55"),
  ).toEqual(["83 killed", "30 other"]);
  expect(
    told(
      "The death toll is as follows:\n\nCivilians: 83\n\nThe operation in figures\n\nSoldiers: 4000",
    ),
  ).toEqual(["83 killed", "4000 other"]);
});

test("others who were hurt are no families that lived there", () => {
  const { figures } = read({
    report: { ...EMPTY_REPORT, lang: "en", outlet: "Post", published: "2031-06-17" },
    text: "Nearly 300 families were living there. Eight others were wounded in the attack.",
  });
  expect(figures.map(({ quote, group }) => `${quote} ${group}`)).toEqual([
    "300 families",
    "Eight unknown",
  ]);
});
