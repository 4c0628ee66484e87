import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const NEWS = "An airstrike on a market killed 12 people in Olm on Monday.";

/** The numbers behind the news, with their event and place. */
function behind(text: string, news = NEWS): readonly string[] {
  const whole = `${news} ${text}`;
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en" as const,
    published: "2031-04-15",
    length: whole.length,
  };
  return read({ report, text: whole })
    .figures.slice(1)
    .map(({ quote, event, place }) => `${quote} ${event}${place === null ? "" : ` ${place}`}`);
}

test.each([
  "In another attack near Hask, six people died.",
  "Another strike in Hask killed six.",
  "In a third raid, on Friday, six people were hurt.",
  "In another development, six people abducted last week were freed.",
  "Separately, gunmen killed six farmers.",
  "Raids in the north separately killed six farmers.",
  "In other violence, six guards were shot dead.",
])("a deed that is set beside the news is another event: %s", (text) => {
  expect(behind(text)).toEqual([expect.stringMatching(/^six unknown/u)]);
});

test.each([
  "Six guards were killed in another attack in Hask.",
  "Six guards died and two more were hurt in another raid.",
  "Also on Monday, six guards were shot dead in a separate ambush, while a mine killed one.",
])("so it is where the deed stands behind the number: %s", (text) => {
  expect(behind(text)[0]).toMatch(/^six unknown/iu);
});

test("what happened elsewhere takes along no number that is told with its own day or place", () => {
  expect(behind("Six of them died on Monday and four guards in another attack in Hask.")).toEqual([
    "Six main",
    expect.stringMatching(/^four unknown/u),
  ]);
  expect(behind("Six died, and nobody was hurt in another attack.")[0]).toBe("Six main");
});

test("several attacks of which a report opens with the whole are its news", () => {
  expect(behind("It wounded 30.", "Separate bomb attacks took 12 lives in Olm on Monday.")).toEqual(
    ["30 main"],
  );
});

test("what somebody separately says, and a second attack of the same evening, are of the news", () => {
  expect(behind("Separately, the council said 14 people had died.")).toEqual(["14 main"]);
  expect(behind("A second attack the same evening left three dead.")).toEqual(["three main"]);
});

test("the news itself may be another attack", () => {
  const text = "Another attack in Olm has killed 12 people. It wounded 30.";
  expect(behind("", text)).toEqual(["30 main"]);
});

test("what opens with 'elsewhere' is of another place", () => {
  expect(behind("Elsewhere, a mine killed four farmers.")).toEqual(["four main elsewhere"]);
});

test.each([
  [
    "The six-week conflict, which left more than 6,500 dead, ended a year ago.",
    ["6,500 ../2031-04-15"],
  ],
  [
    "A six-week war that claimed at least 5,000 lives was brought to an end last month.",
    ["5,000 ../2031-04-15"],
  ],
  ["In these attacks since March, 340 people have died.", ["340 2031-03/.."]],
  [
    "The agency put the number of missing at 385 so far this year and 23,109 since 2024.",
    ["385 2031-01/..", "23,109 2024-01/.."],
  ],
  [
    "More than 6,000 people, half of them civilians, have died since the foreign-led campaign began in March 2025.",
    ["6,000 2025-03/.."],
  ],
  [
    "It puts the number of missing at 385 so far this year and 23,109 since the agency launched its project in 2024.",
    ["385 2031-01/..", "23,109 2024-01/.."],
  ],
  ["A January strike on the hospital killed three people.", ["three 2031-01"]],
  [
    "It came four days after armed men stormed a school, kidnapping 25 girls.",
    ["25 ../2031-04-15"],
  ],
])("a war, a series and what came first are told beside it: %s", (text, expected) => {
  expect(behind(text)).toEqual(expected);
});

test("a day of deed before the comma is not that on which officials said it", () => {
  const news = "Seven soldiers were killed in clashes on the border on Monday, officials said.";
  expect(behind("The conflict, which left 6,500 dead, ended a year ago.", news)).toEqual([
    "6,500 ../2031-04-15",
  ]);
});
