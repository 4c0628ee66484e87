import { describe, expect, test } from "vitest";
import { reader } from "../../testing/by-rules.ts";
import { EMPTY_REPORT } from "../../model/report.ts";

const read = reader();

/** Numbers with their group and mode. */
function counted(text: string): readonly string[] {
  const { figures } = read({
    report: {
      ...EMPTY_REPORT,
      id: "r1",
      outlet: "Valley News",
      published: "2031-04-15",
      length: text.length,
    },
    text,
  });
  return figures.map(({ quote, group, mode }) => `${quote} ${group} ${mode}`);
}

describe("who is counted, as the words around say", () => {
  test("who makes up so many of the dead", () => {
    expect(counted("Children account for 12 of the dead.")).toEqual(["12 children part"]);
    expect(counted("Children asked for 12 of the dead.")).not.toContain("12 children part");
  });
  test("those killed are said to be somebody", () => {
    expect(
      counted("The raid killed 61 civilians. Twenty-three of those killed were children."),
    ).toEqual(["61 civilians unknown", "Twenty-three children part"]);
  });

  test("half of the dead are no word on all of them", () => {
    expect(counted("Nearly half of the 44 dead were children.")).toEqual(["44 unknown unknown"]);
  });

  test.each([
    [
      "It received 19 wounded, 12 of them members of the border guard.",
      ["19 unknown unknown", "12 guards part"],
    ],
    [
      "Hospitals treated 1,012 persons, of whom 266 were members of the security forces.",
      ["1,012 unknown unknown", "266 security part"],
    ],
    [
      "46 civilians and 12 members of the village night watch were killed.",
      ["46 civilians unknown", "12 guards unknown"],
    ],
    ["Twelve members of the National Guard were killed.", ["Twelve National Guard unknown"]],
  ])("some of them are members of a force: %s", (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  test("those of whom all others are somebody are nobody known", () => {
    expect(counted("44 people were killed, all but three of them civilians.")).toEqual([
      "44 unknown unknown",
      "three unknown part",
    ]);
    expect(counted("All but four of the 19 dead were women.")).toEqual([
      "four unknown part",
      "19 unknown unknown",
    ]);
    expect(counted("All of the 19 dead were women.")).toEqual(["19 women unknown"]);
    expect(counted("Apart from a cook, all of the 19 dead were guards.")).toEqual([
      "19 unknown unknown",
    ]);
    expect(counted("44 people were killed, three of them civilians.")).toContain(
      "three civilians part",
    );
  });

  test("who some of a number are is no word on the number", () => {
    expect(counted("Four of the nine dead were soldiers.")).toEqual([
      "Four soldiers part",
      "nine unknown unknown",
    ]);
    expect(counted("More than 30 of the 70 injured are children, doctors said.")).toEqual([
      "30 children part",
      "70 unknown unknown",
    ]);
    expect(counted("Two of the eight soldiers killed were officers.")).toEqual([
      "Two officers part",
      "eight soldiers unknown",
    ]);
  });

  test("not all are whom all but some are said to be in Arabic", () => {
    expect(counted("قُتل 44 شخصاً جميعهم مدنيون باستثناء ثلاثة.")).toEqual(["44 unknown unknown"]);
    expect(counted("قُتل 44 شخصاً كلهم من المدنيين ما عدا ثلاثة.")).toEqual(["44 unknown unknown"]);
    expect(counted("قُتل 44 شخصاً جميعهم مدنيون.")).toEqual(["44 civilians unknown"]);
  });

  test("members of a force are of it", () => {
    expect(counted("Twenty were injured, among them six members of our police.")).toContain(
      "six police part",
    );
  });

  test("a force behind its number is counted by its members", () => {
    expect(
      counted(
        "Two protesters died and (20) others were hurt, and (130) security forces were wounded.",
      ),
    ).toContain("130 security unknown");
  });

  test("whoever is of the security forces, of whatever rank", () => {
    expect(counted("26 security personnel and 12 security officers were killed.")).toEqual([
      "26 security unknown",
      "12 security unknown",
    ]);
    expect(counted("26 members of the security forces were killed.")).toEqual([
      "26 security unknown",
    ]);
    expect(counted("79 security men and guards were killed.")).toEqual([
      "79 guards+security unknown",
    ]);
    expect(counted("Two security guards were killed.")).toEqual(["Two guards unknown"]);
  });

  test("of several kinds under one number the list goes on", () => {
    expect(
      counted(
        "At least 84 people were killed, including seven civilians, 26 guards and members of the security forces and 51 fighters.",
      ),
    ).toContain("51 fighters part");
  });

  test("a noun that no list knows is not the one beside it", () => {
    expect(counted("The mayor said that 19 drivers and five zorkels had been killed.")).toContain(
      "five unknown unknown",
    );
  });

  test.each([
    ["Twelve members of the security forces and their families were killed.", "Twelve"],
    ["The blast killed 12 officers and their wives.", "12"],
    ["The union said 12 of its members' relatives were killed.", "12"],
  ])("one number over a force and its families is of neither alone: %s", (text, quote) => {
    expect(counted(text)).toEqual([`${quote} unknown unknown`]);
  });

  test("a toll and a larger number of another deed are not of those counted before", () => {
    expect(counted("Three guards were hurt, taking the number of wounded to 31.")).toContain(
      "31 unknown total",
    );
    expect(counted("It killed six civilians. Shells later hit a camp, killing 15.")).toContain(
      "15 unknown unknown",
    );
    expect(counted("They killed two male and a female guard.")).not.toContain(
      "two fighters unknown",
    );
  });

  test("a number of their own leaves the force alone", () => {
    expect(counted("Twelve guards and three of their relatives were killed.")).toContain(
      "Twelve guards unknown",
    );
    expect(counted("Nine officers and their driver were killed.")).toEqual([
      "Nine officers unknown",
      "driver drivers unknown",
    ]);
  });
});

describe("mode, as the words around say", () => {
  test("in the last hours is new, killed since a day is a total", () => {
    expect(counted("In the last 48 hours alone, 17 deaths were registered.")).toEqual([
      "17 unknown new",
    ]);
    expect(counted("The raids have killed 61 civilians since 11 April.")).toEqual([
      "61 civilians total",
    ]);
  });
});

test.each([
  ["At least 37 Houthi rebels and government troops were killed.", ["37 houthis+soldiers unknown"]],
  ["At least 60 rebels and government troops were killed.", ["60 fighters+soldiers unknown"]],
  ["At least 14 Houthis and Olm loyalists were killed.", ["14 fighters+houthis unknown"]],
  // a number of their own
  [
    "At least 20 Houthis and five soldiers were killed.",
    ["20 houthis unknown", "five soldiers unknown"],
  ],
])("one number over two sides is of both: %s", (text, told) => {
  expect(counted(text)).toEqual(told);
});

test("the initials of a nation are no side", () => {
  expect(counted("A bomb killed two U.S. soldiers in Tesk.")).toEqual(["two soldiers unknown"]);
});

test("one of some others is one of those, and none of who is counted before", () => {
  expect(counted("Six guards and one of the attackers were wounded.")).toEqual([
    "Six guards unknown",
    "one fighters unknown",
  ]);
});
