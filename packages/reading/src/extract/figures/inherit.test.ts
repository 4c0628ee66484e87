import { expect, test } from "vitest";
import { reader } from "../../testing/by-rules.ts";
import { EMPTY_REPORT } from "../../model/report.ts";

const read = reader();

/** Numbers with their measure and mode. */
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
  return figures.map(({ quote, measure, mode }) => `${quote} ${measure} ${mode}`);
}

test("a part of those to whom something happened for good has their measure", () => {
  expect(counted("The blast wounded 64 people. Of the 64, 22 have been discharged.")).toContain(
    "22 wounded part",
  );
  expect(
    counted("The fire destroyed nine warehouses. Five of the warehouses held seed."),
  ).toContain("Five destroyed part");
});

test("a part of those who were held or let go may be something else by now", () => {
  expect(counted("Police arrested 46 men. Of the 46, nine have been suspended.")).toContain(
    "nine other part",
  );
});

test("things of another kind are no part", () => {
  expect(counted("The fire destroyed nine warehouses. Five of the buses held seed.")).not.toContain(
    "Five destroyed part",
  );
});

test("who was listed between dashes met the end of them all", () => {
  expect(
    counted("All nine aboard — a major, six soldiers and two guards — lost their lives."),
  ).toEqual(["nine killed unknown", "major killed part", "six killed part", "two killed part"]);
  expect(
    counted("All nine aboard — a major, six soldiers and 20 guards — lost their lives."),
  ).not.toContain("20 killed part");
});

test("some of a number that is itself a part are of it, where no other was told", () => {
  expect(counted("The army mourned 14 of its own. Nine were conscripts, four sergeants.")).toEqual([
    "14 killed part",
    "Nine killed part",
    "four killed part",
  ]);
});

test("a number alone in the next sentence is of those whom the sentence before was about", () => {
  const trial =
    "A court sentenced nine men over the crush that killed 24 people. Two are former guards.";
  expect(counted(trial)).toContain("Two other part");
  expect(counted("The crush killed 24 people. Two are former guards.")).toContain(
    "Two killed part",
  );
});

test("some of the things that burned", () => {
  expect(counted("The storm destroyed four aircraft. Two were burned on the runway.")).toContain(
    "Two destroyed part",
  );
  expect(counted("The storm killed four people. Two were burned on the runway.")).not.toContain(
    "Two destroyed part",
  );
});

test("prisoners told beside the dead are none of them", () => {
  expect(counted("The enemy left behind 23 dead and eight prisoners.")).toEqual([
    "23 killed unknown",
    "eight captured unknown",
  ]);
});

test("who was taken and came home was let go; who had been let go was arrested again", () => {
  expect(counted("Three men were arrested that night. Two came home.")).toContain(
    "Two released unknown",
  );
  expect(counted("They released 410 detainees, but 52 of them were re-arrested.")).toContain(
    "52 arrested part",
  );
});

test("people of a family die, and no family", () => {
  expect(counted("Five members of one family died in the kitchen.")).not.toContain(
    "one family killed unknown",
  );
  expect(counted("Five families fled.")).toEqual(["Five displaced unknown"]);
});

test("what was done to bodies before they were found makes no wounded", () => {
  expect(counted("Eleven bodies lay in the yard; four had been shot in the back.")).toContain(
    "four bodies unknown",
  );
  expect(counted("Eleven people fled; four had been shot in the back.")).toContain(
    "four wounded unknown",
  );
});

test("hostages who remain in their hands are hostages still", () => {
  expect(
    counted("Rebels freed 33 of the 50 hostages. The other 17 remain in their hands."),
  ).toContain("17 hostage part");
});

test("whoever spends the night on the way has lost no home", () => {
  expect(counted("Some 85 commuters spent the night in a stalled train.")).toEqual([
    "85 other unknown",
  ]);
});

test("papers that are not found are no missing people", () => {
  expect(
    counted("The dead were four guards and two whose papers have not been found."),
  ).not.toContain("two missing unknown");
});

test("who is left of those taken, told as the others", () => {
  expect(
    counted(
      "Gunmen abducted 13 workers. Eight have come home; of the other five nobody has heard.",
    ),
  ).toContain("13 hostage unknown");
  expect(
    counted(
      "Gunmen abducted 13 workers. Eight have come home; there is no word of the other five.",
    ),
  ).toContain("five hostage part");
});

test("parts that make up the number are of it, whoever says it between", () => {
  expect(
    counted("Fourteen people are behind bars, the union said: ten men and four women."),
  ).toContain("four held part");
  expect(
    counted("Fourteen people are behind bars, the union said: ten men and nine women."),
  ).not.toContain("nine held part");
});

test("who comes back from a walk had lost no home, and who is buried alive may live", () => {
  expect(counted("Eight climbers set out from the hut; five came back.")).toContain(
    "five other unknown",
  );
  expect(counted("Eight families had fled the town; five came back.")).toContain(
    "five returned unknown",
  );
  expect(counted("The slide buried 73 women alive.")).toEqual(["73 other unknown"]);
});

test.each([
  ["A woman was killed and seven others were wounded.", "en"],
  ["A man was killed and five wounded.", "en"],
  ["The dead were five men and four women, and 12 were wounded.", "en"],
  ["Five men and four women were killed, and three were wounded.", "en"],
  ["Nine children and a teacher were killed and 26 others wounded.", "en"],
  ["Two guards and a driver were killed. Nine others were hurt.", "en"],
  ["أدى ذلك إلى استشهاد تسعة أطفال ومعلمة وإصابة 26 آخرين.", "ar"],
  ["قُتل شرطيان وجندي، وأصيب 12 آخرون.", "ar"],
  ["أسفر القصف عن مقتل طفل وإصابة خمسة بينهم نساء.", "ar"],
  ["مقتل طفل لا يتجاوز عمره 10 أعوام وإصابة 5.", "ar"],
] as const)("%s says nothing of the kind of the others", (text, lang) => {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length, published: "2031-04-15" };
  const wounded = read({ report, text }).figures.filter(({ measure }) => measure === "wounded");
  expect(wounded[0]).toMatchObject({ group: "unknown", bound: "exact" });
});

test.each([
  ["We have taken out nine bodies, two of them children, and 17 people alive.", "en"],
  ["أخرج المنقذون تسعة جثامين، بينهم طفلان، و17 شخصاً أحياء.", "ar"],
] as const)("whoever is alive is no body: %s", (text, lang) => {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  const { figures } = read({ report, text });
  expect(figures.map(({ quote, measure }) => `${quote} ${measure}`).at(-1)).toBe("17 other");
});
