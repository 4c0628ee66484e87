import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure, mode }) => `${quote} ${measure}${mode === "part" ? " part" : ""}`,
  );
}

test("of a whole that opens the sentence only the part is told", () => {
  expect(
    figures("Of the 88 officers whom we named, three have been arrested and one has stood trial."),
  ).toEqual(["88 other", "three arrested part", "one other part"]);
  expect(figures("Of 20 ambulances in the province, only three are working.")).toEqual([
    "three vehicles",
  ]);
  expect(figures("Three of the jail's eight blocks burned down.")).toEqual(["Three destroyed"]);
});

test("what a clause says of whom is counted gives way to what happened to them", () => {
  expect(figures("Three soldiers who had been captured last month were released.")).toEqual([
    "Three released",
  ]);
  expect(figures("Nine detained members of the group were released.")).toEqual(["Nine released"]);
  expect(figures("Twelve people who were injured in the blast died later.")).toEqual([
    "Twelve killed",
  ]);
  expect(figures("31 of the students who were kidnapped on Tuesday have come home.")).toEqual([
    "31 returned",
  ]);
  expect(figures("Of five who escaped in June, three are back behind bars.")).toContain(
    "five escaped",
  );
});

test("an account of digits counts nothing", () => {
  expect(figures("My brother is missing, @963944555777 knows.")).toEqual([]);
});

test("what people have done was not done to them", () => {
  expect(figures("Fifty-five families have buried a body.")).toEqual(["Fifty-five other"]);
  expect(figures("Fifty-five people have been buried.")).toEqual(["Fifty-five killed"]);
});

test("the size of a town in brackets is no figure", () => {
  expect(figures("Upper Kell (pop. 2,300) has been evacuated.")).toEqual([]);
});

test("a list behind a colon is of the number before it", () => {
  expect(
    figures("It reports the death of 27 people in the country: 10 civilians, 13 soldiers."),
  ).toEqual(["27 killed", "10 killed part", "13 killed part"]);
});

test("who is held was freed with those freed", () => {
  expect(
    figures("Rebels freed more than 200 detainees, including four journalists held since May."),
  ).toEqual(["200 released", "four released part"]);
});

test("the whole of a share is no figure", () => {
  expect(figures("1,500 of a total of 6,142 buildings were affected.")).not.toContain(
    "6,142 other",
  );
  expect(figures("The group interviewed 27 people with knowledge of the killings.")).toEqual([]);
});

test("a relative clause behind a part tells of its whole, with its pronoun or without", () => {
  expect(figures("They had executed five of the 32 troops they captured on Tuesday.")).toEqual([
    "five killed",
    "32 captured",
  ]);
  expect(figures("9 of the 76 people arrested on Monday managed to escape.")).toEqual([
    "9 escaped",
    "76 arrested",
  ]);
  expect(figures("Two of the nine guards killed.")).not.toContain("nine killed");
});

test("of the dead, where the words say so, and not of those told last", () => {
  expect(
    figures("Five people have been brought in dead and 30 hurt. One of the dead is a girl of 12."),
  ).toContain("One killed part");
});
