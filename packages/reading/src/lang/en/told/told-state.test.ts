import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../../model/case.ts";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );
}

test("who is shut in or stays in a cell is held", () => {
  expect(figures("Soldiers locked 40 farmers in a school.")).toEqual(["40 held"]);
  expect(figures("Nine lawyers are still behind bars.")).toEqual(["Nine held"]);
  expect(figures("Sixty medics were working in the prison.")).not.toContain("Sixty held");
});

test("whom gunmen take is a hostage, and whom the police take is arrested", () => {
  expect(figures("Gunmen took nine drivers from the convoy.")).toEqual(["nine hostage"]);
  expect(figures("Police took 12 students from their rooms.")).toEqual(["12 arrested"]);
  expect(figures("Nurses took in 37 patients.")).not.toContain("37 hostage");
});

test("who leaves where there is flight is displaced, and who leaves for work is not", () => {
  expect(figures("Two hundred people crossed the river on foot to escape the shelling.")).toEqual([
    "Two hundred displaced",
  ]);
  expect(figures("Some 4,000 residents have been sleeping in schools and mosques.")).toEqual([
    "4,000 displaced",
  ]);
  expect(figures("Two hundred people left for the market.")).not.toContain("Two hundred displaced");
});

test("whom a side has brought to a place is deployed", () => {
  expect(figures("There are already 5,500 police there.")).toEqual(["5,500 deployed"]);
  expect(figures("Sixty soldiers guarded the bridge.")).toEqual(["Sixty deployed"]);
  expect(figures("Sixty soldiers went home.")).not.toContain("Sixty deployed");
});

test("who came to attack is told by the attack", () => {
  expect(figures("The outpost came under attack from some 150 rebels.")).toEqual(["150 attackers"]);
});

test("who changes hands in a swap that was told before is exchanged", () => {
  expect(
    figures("A captives' exchange went ahead. The army let 64 fighters walk across.").at(-1),
  ).toBe("64 exchanged");
  expect(figures("Three men were let go in return for bread.")).toEqual(["Three released"]);
});

test("none of them survived: they are dead", () => {
  expect(figures("Neither of the two pilots survived.")).toEqual(["two killed"]);
});
